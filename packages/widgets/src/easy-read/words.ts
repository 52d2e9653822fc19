import { wordsOf } from '../i18n/words-of.js';
import { locales } from './locales/index.js';

export const NAMESPACE = 'easy-read';

/** All words are there from the start: they are few. */
export const PARTS = ['first'];

/** The widget's words in one language. */
export const loadWords = wordsOf(locales);
