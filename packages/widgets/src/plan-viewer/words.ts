import type { WordsLoader } from '../i18n/i18n-controller.js';
import { recordsWords } from '../records/words.js';

export const NAMESPACE = 'plan-viewer';

/** What the plan says is there from the start; what is done with it, how records are kept, and what names each line of a file or a change, come later. */
export const PARTS = ['changes', 'later', 'records', 'first'];

/** The widget's words: one small chunk a language and part. */
const own: Record<string, Record<string, () => Promise<{ default: Record<string, string> }>>> = {
  en: {
    first: () => import('./locales/en/first.json', { with: { type: 'json' } }),
    later: () => import('./locales/en/later.json', { with: { type: 'json' } }),
    changes: () => import('./locales/en/changes.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    first: () => import('./locales/en-x-easy/first.json', { with: { type: 'json' } }),
    later: () => import('./locales/en-x-easy/later.json', { with: { type: 'json' } }),
    changes: () => import('./locales/en-x-easy/changes.json', { with: { type: 'json' } }),
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
