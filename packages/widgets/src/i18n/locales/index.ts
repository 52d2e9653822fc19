// Made by `npm run locales` from the folders as they are: not written by hand.
import type { Locales } from '../words-of.js';
/** Where the words are, by language and part. */
export const locales: Locales = {
  en: { note: () => import('./en/note.json', { with: { type: 'json' } }) },
  'en-x-easy': { note: () => import('./en-x-easy/note.json', { with: { type: 'json' } }) },
  others: () => import('./others.js'),
};
