import type { WordsLoader } from '../i18n/i18n-controller.js';
import { recordsWords } from '../records/words.js';

export const NAMESPACE = 'check-in';

/** What the start says is there from the start; `more` is what the questions and the end say. */
export const PARTS = ['records', 'more', 'first'];

const own: Record<string, Record<string, () => Promise<{ default: Record<string, string> }>>> = {
  en: {
    first: () => import('./locales/en/first.json', { with: { type: 'json' } }),
    more: () => import('./locales/en/more.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    first: () => import('./locales/en-x-easy/first.json', { with: { type: 'json' } }),
    more: () => import('./locales/en-x-easy/more.json', { with: { type: 'json' } }),
  },
};

/** A part of the widget's words in one language. */
export const loadWords: WordsLoader = async (lang, part) => {
  if (lang === 'en-x-pseudo') {
    const { pseudoWords } = await import('../i18n/pseudo.js');
    return pseudoWords(await loadWords('en', part));
  }
  if (part === 'records') return recordsWords(lang);
  return (await (own[lang] ?? own['en']!)[part]!()).default;
};
