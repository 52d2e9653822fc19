import { wordsWithRecords } from '../records/words.js';
import { locales } from './locales/index.js';

export const NAMESPACE = 'budget-planner';

/** What is seen at first is there from the start; the forms, and how records are kept, come later. */
export const PARTS = ['later', 'records', 'first'];

/** A part of the widget's words in one language: one small chunk each. */
export const loadWords = wordsWithRecords(locales);
