// Made by `npm run locales` from the folders as they are: not written by hand.
import type { OtherLocales } from '../../i18n/words-of.js';
/** Where the words are in languages other than English. */
export const others: OtherLocales = {
  ar: { records: () => import('./ar/records.json', { with: { type: 'json' } }) },
  bn: { records: () => import('./bn/records.json', { with: { type: 'json' } }) },
  cy: { records: () => import('./cy/records.json', { with: { type: 'json' } }) },
  es: { records: () => import('./es/records.json', { with: { type: 'json' } }) },
  ne: { records: () => import('./ne/records.json', { with: { type: 'json' } }) },
  pl: { records: () => import('./pl/records.json', { with: { type: 'json' } }) },
  pt: { records: () => import('./pt/records.json', { with: { type: 'json' } }) },
  ro: { records: () => import('./ro/records.json', { with: { type: 'json' } }) },
  tr: { records: () => import('./tr/records.json', { with: { type: 'json' } }) },
};
/** Parts with gaps, which English fills: `pl.first`. */
export const partly: readonly string[] = [];
