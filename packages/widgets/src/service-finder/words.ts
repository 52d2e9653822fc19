import type { WordsLoader } from '../i18n/i18n-controller.js';

export const NAMESPACE = 'service-finder';

/** What the form and the list say is there from the start; `later` comes with what is pressed: the shortlist, the map; `street` with the street map. */
export const PARTS = ['street', 'later', 'first'];

const own: Record<string, Record<string, () => Promise<{ default: Record<string, string> }>>> = {
  en: {
    first: () => import('./locales/en/first.json', { with: { type: 'json' } }),
    later: () => import('./locales/en/later.json', { with: { type: 'json' } }),
    street: () => import('./locales/en/street.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    first: () => import('./locales/en-x-easy/first.json', { with: { type: 'json' } }),
    later: () => import('./locales/en-x-easy/later.json', { with: { type: 'json' } }),
    street: () => import('./locales/en-x-easy/street.json', { with: { type: 'json' } }),
  },
};

/** A part of the widget's words in one language. */
export const loadWords: WordsLoader = async (lang, part) => {
  if (lang === 'en-x-pseudo') {
    const { pseudoWords } = await import('../i18n/pseudo.js');
    return pseudoWords(await loadWords('en', part));
  }
  return (await (own[lang] ?? own['en']!)[part]!()).default;
};
