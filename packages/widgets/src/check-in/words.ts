import { wordsWithRecords } from '../records/words.js';

export const NAMESPACE = 'check-in';

/** What the start says is there from the start; `more` is what the questions and the end say. */
export const PARTS = ['records', 'more', 'first'];

/** A part of the widget's words in one language: one small chunk each. */
export const loadWords = wordsWithRecords({
  en: {
    first: () => import('./locales/en/first.json', { with: { type: 'json' } }),
    more: () => import('./locales/en/more.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    first: () => import('./locales/en-x-easy/first.json', { with: { type: 'json' } }),
    more: () => import('./locales/en-x-easy/more.json', { with: { type: 'json' } }),
  },
});
