import type { WordsLoader } from '../i18n/i18n-controller.js';
import { wordsOf } from '../i18n/words-of.js';
import { locales } from './locales/index.js';

export const NAMESPACE = 'options-grid';

/** What the first two steps say is there from the start; `next` (the last step, the summary, two people) comes with them, `records` with what was kept. */
export const PARTS = ['records', 'next', 'first'];

const own = wordsOf(locales);

/** A part of the widget's words in one language: one small chunk each. */
export const loadWords: WordsLoader = async (lang, part, host) =>
  part === 'records'
    ? (await import('../records/records-words.js')).recordsWords(lang, part, host)
    : own(lang, part, host);
