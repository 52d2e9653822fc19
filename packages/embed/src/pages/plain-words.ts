import { addWords, translator, type Translate } from '@sixways/widgets/i18n/translator.js';
import { phrasesOf, type Phrases } from '@sixways/widgets/options-grid/phrases.js';
import { loadWords, NAMESPACE, PARTS } from '@sixways/widgets/options-grid/words.js';

/** The options grid's own words, for the page that stands in its place where no script runs. */
export interface PlainWords {
  t: Translate;
  phrases: Phrases;
}

/** @param lang `en` or `en-x-easy` */
export async function plainWords(lang: string): Promise<PlainWords> {
  const namespaces = PARTS.map((part) => `${NAMESPACE}.${part}`);
  const words = await Promise.all(PARTS.map((part) => loadWords(lang, part)));
  words.forEach((each, i) => addWords(lang, namespaces[i]!, each));
  const t = translator(lang, namespaces);
  return { t, phrases: phrasesOf(t) };
}
