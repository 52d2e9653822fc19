import type { WordsLoader } from '../i18n/i18n-controller.js';

export const NAMESPACE = 'easy-read';

/** All words are there from the start: they are few. */
export const PARTS = ['first'];

/** The widget's words in one language. */
export const loadWords: WordsLoader = async (lang, part) => {
  if (lang === 'en-x-pseudo') {
    const { pseudoWords } = await import('../i18n/pseudo.js');
    return pseudoWords(await loadWords('en', part));
  }
  const words =
    lang === 'en-x-easy'
      ? await import('./locales/en-x-easy/first.json', { with: { type: 'json' } })
      : await import('./locales/en/first.json', { with: { type: 'json' } });
  return words.default;
};
