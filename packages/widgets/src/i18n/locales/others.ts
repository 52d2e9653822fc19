// Made by `npm run locales` from the folders as they are: not written by hand.
import type { OtherLocales } from '../words-of.js';
/** Where the words are in languages other than English. */
export const others: OtherLocales = {
  ar: { note: () => import('./ar/note.json', { with: { type: 'json' } }) },
  bn: { note: () => import('./bn/note.json', { with: { type: 'json' } }) },
  cy: { note: () => import('./cy/note.json', { with: { type: 'json' } }) },
  es: { note: () => import('./es/note.json', { with: { type: 'json' } }) },
  ne: { note: () => import('./ne/note.json', { with: { type: 'json' } }) },
  pl: { note: () => import('./pl/note.json', { with: { type: 'json' } }) },
  pt: { note: () => import('./pt/note.json', { with: { type: 'json' } }) },
  ro: { note: () => import('./ro/note.json', { with: { type: 'json' } }) },
  tr: { note: () => import('./tr/note.json', { with: { type: 'json' } }) },
};
/** Parts with gaps, which English fills: `pl.first`. */
export const partly: readonly string[] = [];
