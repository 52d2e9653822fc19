// Made by `npm run locales` from the folders as they are: not written by hand.
import type { OtherLocales } from '../../i18n/words-of.js';
/** Where the words are in languages other than English. */
export const others: OtherLocales = {
  ar: {
    first: () => import('./ar/first.json', { with: { type: 'json' } }),
    more: () => import('./ar/more.json', { with: { type: 'json' } }),
  },
  bn: {
    first: () => import('./bn/first.json', { with: { type: 'json' } }),
    more: () => import('./bn/more.json', { with: { type: 'json' } }),
  },
  cy: {
    first: () => import('./cy/first.json', { with: { type: 'json' } }),
    more: () => import('./cy/more.json', { with: { type: 'json' } }),
  },
  es: {
    first: () => import('./es/first.json', { with: { type: 'json' } }),
    more: () => import('./es/more.json', { with: { type: 'json' } }),
  },
  ne: {
    first: () => import('./ne/first.json', { with: { type: 'json' } }),
    more: () => import('./ne/more.json', { with: { type: 'json' } }),
  },
  pl: {
    first: () => import('./pl/first.json', { with: { type: 'json' } }),
    more: () => import('./pl/more.json', { with: { type: 'json' } }),
  },
  pt: {
    first: () => import('./pt/first.json', { with: { type: 'json' } }),
    more: () => import('./pt/more.json', { with: { type: 'json' } }),
  },
  ro: {
    first: () => import('./ro/first.json', { with: { type: 'json' } }),
    more: () => import('./ro/more.json', { with: { type: 'json' } }),
  },
  tr: {
    first: () => import('./tr/first.json', { with: { type: 'json' } }),
    more: () => import('./tr/more.json', { with: { type: 'json' } }),
  },
};
/** Parts with gaps, which English fills: `pl.first`. */
export const partly: readonly string[] = [];
