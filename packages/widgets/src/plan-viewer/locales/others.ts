// Made by `npm run locales` from the folders as they are: not written by hand.
import type { OtherLocales } from '../../i18n/words-of.js';
/** Where the words are in languages other than English. */
export const others: OtherLocales = {
  ar: {
    changes: () => import('./ar/changes.json', { with: { type: 'json' } }),
    files: () => import('./ar/files.json', { with: { type: 'json' } }),
    first: () => import('./ar/first.json', { with: { type: 'json' } }),
    later: () => import('./ar/later.json', { with: { type: 'json' } }),
  },
  bn: {
    changes: () => import('./bn/changes.json', { with: { type: 'json' } }),
    files: () => import('./bn/files.json', { with: { type: 'json' } }),
    first: () => import('./bn/first.json', { with: { type: 'json' } }),
    later: () => import('./bn/later.json', { with: { type: 'json' } }),
  },
  cy: {
    changes: () => import('./cy/changes.json', { with: { type: 'json' } }),
    files: () => import('./cy/files.json', { with: { type: 'json' } }),
    first: () => import('./cy/first.json', { with: { type: 'json' } }),
    later: () => import('./cy/later.json', { with: { type: 'json' } }),
  },
  es: {
    changes: () => import('./es/changes.json', { with: { type: 'json' } }),
    files: () => import('./es/files.json', { with: { type: 'json' } }),
    first: () => import('./es/first.json', { with: { type: 'json' } }),
    later: () => import('./es/later.json', { with: { type: 'json' } }),
  },
  ne: {
    changes: () => import('./ne/changes.json', { with: { type: 'json' } }),
    files: () => import('./ne/files.json', { with: { type: 'json' } }),
    first: () => import('./ne/first.json', { with: { type: 'json' } }),
    later: () => import('./ne/later.json', { with: { type: 'json' } }),
  },
  pl: {
    changes: () => import('./pl/changes.json', { with: { type: 'json' } }),
    files: () => import('./pl/files.json', { with: { type: 'json' } }),
    first: () => import('./pl/first.json', { with: { type: 'json' } }),
    later: () => import('./pl/later.json', { with: { type: 'json' } }),
  },
  pt: {
    changes: () => import('./pt/changes.json', { with: { type: 'json' } }),
    files: () => import('./pt/files.json', { with: { type: 'json' } }),
    first: () => import('./pt/first.json', { with: { type: 'json' } }),
    later: () => import('./pt/later.json', { with: { type: 'json' } }),
  },
  ro: {
    changes: () => import('./ro/changes.json', { with: { type: 'json' } }),
    files: () => import('./ro/files.json', { with: { type: 'json' } }),
    first: () => import('./ro/first.json', { with: { type: 'json' } }),
    later: () => import('./ro/later.json', { with: { type: 'json' } }),
  },
  tr: {
    changes: () => import('./tr/changes.json', { with: { type: 'json' } }),
    files: () => import('./tr/files.json', { with: { type: 'json' } }),
    first: () => import('./tr/first.json', { with: { type: 'json' } }),
    later: () => import('./tr/later.json', { with: { type: 'json' } }),
  },
};
/** Parts with gaps, which English fills: `pl.first`. */
export const partly: readonly string[] = [];
