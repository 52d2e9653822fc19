import { withEnglish } from '@sixways/core/rules/words/plural-keys.js';
import type { WordsHost } from './i18n-controller.js';
import { speakIn } from './language-note.js';
import { pseudoWords } from './pseudo.js';
import type { Words } from './translator.js';
import type { Locales } from './words-of.js';

/**
 * A part of a widget's words in a language other than English. What the language lacks is English, text by text.
 * @param host the widget that will speak it; none on a server
 */
export async function otherWords(
  { en, others }: Locales,
  lang: string,
  part: string,
  host?: WordsHost,
): Promise<Words> {
  const english = async () => (await en[part]?.())?.default ?? {};
  if (lang === 'en-x-pseudo') return pseudoWords(await english());
  if (host) await speakIn(lang, host);
  const all = await others();
  const words = (await all.others[lang]?.[part]?.())?.default ?? {};
  return all.partly.includes(`${lang}.${part}`) ? withEnglish(lang, words, await english()) : words;
}
