// Made by `npm run locales` from the folders as they are: not written by hand.
import type { OtherLocales } from '../../locales.js';
/** Where the words are in languages other than English. */
export const others: OtherLocales = {
  ar: {
    ends: () => import('../../../data/forms/self-referral/ar/ends.json', { with: { type: 'json' } }),
    first: () => import('../../../data/forms/self-referral/ar/first.json', { with: { type: 'json' } }),
    questions: () =>
      import('../../../data/forms/self-referral/ar/questions.json', { with: { type: 'json' } }),
    someone: () => import('../../../data/forms/self-referral/ar/someone.json', { with: { type: 'json' } }),
  },
  bn: {
    ends: () => import('../../../data/forms/self-referral/bn/ends.json', { with: { type: 'json' } }),
    first: () => import('../../../data/forms/self-referral/bn/first.json', { with: { type: 'json' } }),
    questions: () =>
      import('../../../data/forms/self-referral/bn/questions.json', { with: { type: 'json' } }),
    someone: () => import('../../../data/forms/self-referral/bn/someone.json', { with: { type: 'json' } }),
  },
  cy: {
    ends: () => import('../../../data/forms/self-referral/cy/ends.json', { with: { type: 'json' } }),
    first: () => import('../../../data/forms/self-referral/cy/first.json', { with: { type: 'json' } }),
    questions: () =>
      import('../../../data/forms/self-referral/cy/questions.json', { with: { type: 'json' } }),
    someone: () => import('../../../data/forms/self-referral/cy/someone.json', { with: { type: 'json' } }),
  },
  es: {
    ends: () => import('../../../data/forms/self-referral/es/ends.json', { with: { type: 'json' } }),
    first: () => import('../../../data/forms/self-referral/es/first.json', { with: { type: 'json' } }),
    questions: () =>
      import('../../../data/forms/self-referral/es/questions.json', { with: { type: 'json' } }),
    someone: () => import('../../../data/forms/self-referral/es/someone.json', { with: { type: 'json' } }),
  },
  ne: {
    ends: () => import('../../../data/forms/self-referral/ne/ends.json', { with: { type: 'json' } }),
    first: () => import('../../../data/forms/self-referral/ne/first.json', { with: { type: 'json' } }),
    questions: () =>
      import('../../../data/forms/self-referral/ne/questions.json', { with: { type: 'json' } }),
    someone: () => import('../../../data/forms/self-referral/ne/someone.json', { with: { type: 'json' } }),
  },
  pl: {
    ends: () => import('../../../data/forms/self-referral/pl/ends.json', { with: { type: 'json' } }),
    first: () => import('../../../data/forms/self-referral/pl/first.json', { with: { type: 'json' } }),
    questions: () =>
      import('../../../data/forms/self-referral/pl/questions.json', { with: { type: 'json' } }),
    someone: () => import('../../../data/forms/self-referral/pl/someone.json', { with: { type: 'json' } }),
  },
  pt: {
    ends: () => import('../../../data/forms/self-referral/pt/ends.json', { with: { type: 'json' } }),
    first: () => import('../../../data/forms/self-referral/pt/first.json', { with: { type: 'json' } }),
    questions: () =>
      import('../../../data/forms/self-referral/pt/questions.json', { with: { type: 'json' } }),
    someone: () => import('../../../data/forms/self-referral/pt/someone.json', { with: { type: 'json' } }),
  },
  ro: {
    ends: () => import('../../../data/forms/self-referral/ro/ends.json', { with: { type: 'json' } }),
    first: () => import('../../../data/forms/self-referral/ro/first.json', { with: { type: 'json' } }),
    questions: () =>
      import('../../../data/forms/self-referral/ro/questions.json', { with: { type: 'json' } }),
    someone: () => import('../../../data/forms/self-referral/ro/someone.json', { with: { type: 'json' } }),
  },
  tr: {
    ends: () => import('../../../data/forms/self-referral/tr/ends.json', { with: { type: 'json' } }),
    first: () => import('../../../data/forms/self-referral/tr/first.json', { with: { type: 'json' } }),
    questions: () =>
      import('../../../data/forms/self-referral/tr/questions.json', { with: { type: 'json' } }),
    someone: () => import('../../../data/forms/self-referral/tr/someone.json', { with: { type: 'json' } }),
  },
};
/** Parts with gaps, which English fills: `pl.first`. */
export const partly: readonly string[] = [];
