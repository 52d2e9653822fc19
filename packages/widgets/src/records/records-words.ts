import { wordsOf } from '../i18n/words-of.js';
import { locales } from './locales/index.js';

/** The words about keeping records, the same in every widget: part `records` of each. Its `errors.prefix` is the widget's own. */
export const recordsWords = wordsOf(locales);
