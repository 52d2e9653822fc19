// Made by `npm run locales` from the folders as they are: not written by hand.
import type { OtherLocales } from '../../i18n/words-of.js';
/** Where the words are in languages other than English. */
export const others: OtherLocales = {
  ar: {
    first: () => import('./ar/first.json', { with: { type: 'json' } }),
    later: () => import('./ar/later.json', { with: { type: 'json' } }),
    street: () => import('./ar/street.json', { with: { type: 'json' } }),
  },
  bn: {
    first: () => import('./bn/first.json', { with: { type: 'json' } }),
    later: () => import('./bn/later.json', { with: { type: 'json' } }),
    street: () => import('./bn/street.json', { with: { type: 'json' } }),
  },
  cy: {
    first: () => import('./cy/first.json', { with: { type: 'json' } }),
    later: () => import('./cy/later.json', { with: { type: 'json' } }),
    street: () => import('./cy/street.json', { with: { type: 'json' } }),
  },
  es: {
    first: () => import('./es/first.json', { with: { type: 'json' } }),
    later: () => import('./es/later.json', { with: { type: 'json' } }),
    street: () => import('./es/street.json', { with: { type: 'json' } }),
  },
  ne: {
    first: () => import('./ne/first.json', { with: { type: 'json' } }),
    later: () => import('./ne/later.json', { with: { type: 'json' } }),
    street: () => import('./ne/street.json', { with: { type: 'json' } }),
  },
  pl: {
    first: () => import('./pl/first.json', { with: { type: 'json' } }),
    later: () => import('./pl/later.json', { with: { type: 'json' } }),
    street: () => import('./pl/street.json', { with: { type: 'json' } }),
  },
  pt: {
    first: () => import('./pt/first.json', { with: { type: 'json' } }),
    later: () => import('./pt/later.json', { with: { type: 'json' } }),
    street: () => import('./pt/street.json', { with: { type: 'json' } }),
  },
  ro: {
    first: () => import('./ro/first.json', { with: { type: 'json' } }),
    later: () => import('./ro/later.json', { with: { type: 'json' } }),
    street: () => import('./ro/street.json', { with: { type: 'json' } }),
  },
  tr: {
    first: () => import('./tr/first.json', { with: { type: 'json' } }),
    later: () => import('./tr/later.json', { with: { type: 'json' } }),
    street: () => import('./tr/street.json', { with: { type: 'json' } }),
  },
};
/** Parts with gaps, which English fills: `pl.first`. */
export const partly: readonly string[] = [];
