import { wordsWithRecords } from '../records/words.js';

export const NAMESPACE = 'budget-planner';

/** What is seen at first is there from the start; the forms, and how records are kept, come later. */
export const PARTS = ['later', 'records', 'first'];

/** A part of the widget's words in one language: one small chunk each. */
export const loadWords = wordsWithRecords({
  en: {
    first: () => import('./locales/en/first.json', { with: { type: 'json' } }),
    later: () => import('./locales/en/later.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    first: () => import('./locales/en-x-easy/first.json', { with: { type: 'json' } }),
    later: () => import('./locales/en-x-easy/later.json', { with: { type: 'json' } }),
  },
});
