import { wordsWithRecords } from '../records/words.js';
import { locales } from './locales/index.js';

export const NAMESPACE = 'goal-setter';

/** What the list of goals says is there from the start; `more` is what a goal's own pages say. */
export const PARTS = ['records', 'more', 'first'];

/** A part of the widget's words in one language: one small chunk each. */
export const loadWords = wordsWithRecords(locales);
