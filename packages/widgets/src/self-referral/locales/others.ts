// Made by `npm run locales` from the folders as they are: not written by hand.
import type { OtherLocales } from '../../i18n/words-of.js';
/** Where the words are in languages other than English. */
export const others: OtherLocales = {
  ar: {
    ends: () => import('./ar/ends.json', { with: { type: 'json' } }),
    first: () => import('./ar/first.json', { with: { type: 'json' } }),
    questions: () => import('./ar/questions.json', { with: { type: 'json' } }),
  },
  bn: {
    ends: () => import('./bn/ends.json', { with: { type: 'json' } }),
    first: () => import('./bn/first.json', { with: { type: 'json' } }),
    questions: () => import('./bn/questions.json', { with: { type: 'json' } }),
  },
  cy: {
    ends: () => import('./cy/ends.json', { with: { type: 'json' } }),
    first: () => import('./cy/first.json', { with: { type: 'json' } }),
    questions: () => import('./cy/questions.json', { with: { type: 'json' } }),
  },
  es: {
    ends: () => import('./es/ends.json', { with: { type: 'json' } }),
    first: () => import('./es/first.json', { with: { type: 'json' } }),
    questions: () => import('./es/questions.json', { with: { type: 'json' } }),
  },
  ne: {
    ends: () => import('./ne/ends.json', { with: { type: 'json' } }),
    first: () => import('./ne/first.json', { with: { type: 'json' } }),
    questions: () => import('./ne/questions.json', { with: { type: 'json' } }),
  },
  pl: {
    ends: () => import('./pl/ends.json', { with: { type: 'json' } }),
    first: () => import('./pl/first.json', { with: { type: 'json' } }),
    questions: () => import('./pl/questions.json', { with: { type: 'json' } }),
  },
  pt: {
    ends: () => import('./pt/ends.json', { with: { type: 'json' } }),
    first: () => import('./pt/first.json', { with: { type: 'json' } }),
    questions: () => import('./pt/questions.json', { with: { type: 'json' } }),
  },
  ro: {
    ends: () => import('./ro/ends.json', { with: { type: 'json' } }),
    first: () => import('./ro/first.json', { with: { type: 'json' } }),
    questions: () => import('./ro/questions.json', { with: { type: 'json' } }),
  },
  tr: {
    ends: () => import('./tr/ends.json', { with: { type: 'json' } }),
    first: () => import('./tr/first.json', { with: { type: 'json' } }),
    questions: () => import('./tr/questions.json', { with: { type: 'json' } }),
  },
};
/** Parts with gaps, which English fills: `pl.first`. */
export const partly: readonly string[] = [];
