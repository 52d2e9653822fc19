import { wordsWithRecords } from '../records/words.js';

export const NAMESPACE = 'goal-setter';

/** What the list of goals says is there from the start; `more` is what a goal's own pages say. */
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
