import type { WordsLoader } from '../i18n/i18n-controller.js';
import { wordsOf, type Locales } from '../i18n/words-of.js';
import { recordsLater } from './held-records.js';

/** How a widget with records finds its words: its own, and the part `records` that all of them share. */
export function wordsWithRecords(locales: Locales): WordsLoader {
  const own = wordsOf(locales);
  return async (lang, part, host) =>
    part === 'records' ? (await recordsLater()).recordsWords(lang, part, host) : own(lang, part, host);
}
