// Made by `npm run locales` from the folders as they are: not written by hand.
import type { Locales } from '../../i18n/words-of.js';
/** Where the words are, by language and part. */
export const locales: Locales = {
  en: {
    changes: () => import('./en/changes.json', { with: { type: 'json' } }),
    files: () => import('./en/files.json', { with: { type: 'json' } }),
    first: () => import('./en/first.json', { with: { type: 'json' } }),
    later: () => import('./en/later.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    changes: () => import('./en-x-easy/changes.json', { with: { type: 'json' } }),
    files: () => import('./en-x-easy/files.json', { with: { type: 'json' } }),
    first: () => import('./en-x-easy/first.json', { with: { type: 'json' } }),
    later: () => import('./en-x-easy/later.json', { with: { type: 'json' } }),
  },
  others: () => import('./others.js'),
};
