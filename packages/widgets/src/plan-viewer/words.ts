import { wordsWithRecords } from '../records/words.js';

export const NAMESPACE = 'plan-viewer';

/** What the plan says is there from the start; what is done with it, how records are kept, what names each line of a change, and what is done with files, come later. */
export const PARTS = ['files', 'changes', 'later', 'records', 'first'];

/** A part of the widget's words in one language: one small chunk each. */
export const loadWords = wordsWithRecords({
  en: {
    first: () => import('./locales/en/first.json', { with: { type: 'json' } }),
    later: () => import('./locales/en/later.json', { with: { type: 'json' } }),
    changes: () => import('./locales/en/changes.json', { with: { type: 'json' } }),
    files: () => import('./locales/en/files.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    first: () => import('./locales/en-x-easy/first.json', { with: { type: 'json' } }),
    later: () => import('./locales/en-x-easy/later.json', { with: { type: 'json' } }),
    changes: () => import('./locales/en-x-easy/changes.json', { with: { type: 'json' } }),
    files: () => import('./locales/en-x-easy/files.json', { with: { type: 'json' } }),
  },
});
