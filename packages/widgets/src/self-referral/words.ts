import { formTextPart, TEXT_PARTS, type TextPart } from '@sixways/content';
import type { WordsLoader } from '../i18n/i18n-controller.js';
import { wordsOf } from '../i18n/words-of.js';
import { locales } from './locales/index.js';

export const NAMESPACE = 'self-referral';

/** Variants for somebody who helps come before the plain words; the first page's are there from the start. */
export const PARTS: readonly TextPart[] = TEXT_PARTS.toReversed();

const own = wordsOf(locales);

/** The widget's words and the shipped form's words in one language, a part at a time. */
export const loadWords: WordsLoader = async (lang, part, host) => {
  if (lang === 'en-x-pseudo') {
    const { pseudoWords } = await import('../i18n/pseudo.js');
    return pseudoWords(await loadWords('en', part));
  }
  const [mine, form] = await Promise.all([
    own(lang, part, host),
    formTextPart('self-referral', lang, part as TextPart),
  ]);
  return { ...mine, ...form };
};
