import { wordsWithRecords } from '../records/words.js';
import { locales } from './locales/index.js';

export const NAMESPACE = 'plan-viewer';

/** What the plan says is there from the start; what is done with it, how records are kept, what names each line of a change, and what is done with files, come later. */
export const PARTS = ['files', 'changes', 'later', 'records', 'first'];

/** A part of the widget's words in one language: one small chunk each. */
export const loadWords = wordsWithRecords(locales);
