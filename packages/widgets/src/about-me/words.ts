import { wordsWithRecords } from '../records/words.js';
import { locales } from './locales/index.js';

export const NAMESPACE = 'about-me';

/** What the overview says is there from the start; `more` is what the questions and the paper say. */
export const PARTS = ['records', 'more', 'first'];

/** A part of the widget's words in one language: one small chunk each. */
export const loadWords = wordsWithRecords(locales);
