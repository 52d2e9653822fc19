// Made by `npm run locales` from the folders as they are: not written by hand.
import type { Locales } from '../../i18n/words-of.js';
/** Where the words are, by language and part. */
export const locales: Locales = {
  en: {
    ends: () => import('./en/ends.json', { with: { type: 'json' } }),
    first: () => import('./en/first.json', { with: { type: 'json' } }),
    questions: () => import('./en/questions.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    ends: () => import('./en-x-easy/ends.json', { with: { type: 'json' } }),
    first: () => import('./en-x-easy/first.json', { with: { type: 'json' } }),
    questions: () => import('./en-x-easy/questions.json', { with: { type: 'json' } }),
  },
  others: () => import('./others.js'),
};
