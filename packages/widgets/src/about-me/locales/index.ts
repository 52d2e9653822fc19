// Made by `npm run locales` from the folders as they are: not written by hand.
import type { Locales } from '../../i18n/words-of.js';
/** Where the words are, by language and part. */
export const locales: Locales = {
  en: {
    first: () => import('./en/first.json', { with: { type: 'json' } }),
    more: () => import('./en/more.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    first: () => import('./en-x-easy/first.json', { with: { type: 'json' } }),
    more: () => import('./en-x-easy/more.json', { with: { type: 'json' } }),
  },
  others: () => import('./others.js'),
};
