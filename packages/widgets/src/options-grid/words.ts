import type { WordsLoader } from '../i18n/i18n-controller.js';

export const NAMESPACE = 'options-grid';

/** What the first two steps say is there from the start; `next` (the last step, the summary, two people) comes with them, `records` with what was kept. */
export const PARTS = ['records', 'next', 'first'];

/** The widget's words: one small chunk a language and part. */
const own: Record<string, Record<string, () => Promise<{ default: Record<string, string> }>>> = {
  en: {
    first: () => import('./locales/en/first.json', { with: { type: 'json' } }),
    next: () => import('./locales/en/next.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    first: () => import('./locales/en-x-easy/first.json', { with: { type: 'json' } }),
    next: () => import('./locales/en-x-easy/next.json', { with: { type: 'json' } }),
  },
};

/** A part of the widget's words in one language. */
export const loadWords: WordsLoader = async (lang, part) => {
  if (lang === 'en-x-pseudo') {
    const { pseudoWords } = await import('../i18n/pseudo.js');
    return pseudoWords(await loadWords('en', part));
  }
  if (part === 'records') return (await import('../records/records-words.js')).recordsWords(lang);
  return (await (own[lang] ?? own['en']!)[part]!()).default;
};
