// Made by `npm run locales` from the folders as they are: not written by hand.
import type { Locales } from '../../i18n/words-of.js';
/** Where the words are, by language and part. */
export const locales: Locales = {
  en: { records: () => import('./en/records.json', { with: { type: 'json' } }) },
  'en-x-easy': { records: () => import('./en-x-easy/records.json', { with: { type: 'json' } }) },
  others: () => import('./others.js'),
};
