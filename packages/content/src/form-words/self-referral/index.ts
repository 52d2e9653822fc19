// Made by `npm run locales` from the folders as they are: not written by hand.
import type { Locales } from '../../locales.js';
/** Where the words are, by language and part. */
export const locales: Locales = {
  en: {
    ends: () => import('../../../data/forms/self-referral/en/ends.json', { with: { type: 'json' } }),
    first: () => import('../../../data/forms/self-referral/en/first.json', { with: { type: 'json' } }),
    questions: () =>
      import('../../../data/forms/self-referral/en/questions.json', { with: { type: 'json' } }),
    someone: () => import('../../../data/forms/self-referral/en/someone.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    ends: () => import('../../../data/forms/self-referral/en-x-easy/ends.json', { with: { type: 'json' } }),
    first: () => import('../../../data/forms/self-referral/en-x-easy/first.json', { with: { type: 'json' } }),
    questions: () =>
      import('../../../data/forms/self-referral/en-x-easy/questions.json', { with: { type: 'json' } }),
    someone: () =>
      import('../../../data/forms/self-referral/en-x-easy/someone.json', { with: { type: 'json' } }),
  },
  others: () => import('./others.js'),
};
