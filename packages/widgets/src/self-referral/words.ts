import { formText } from '@sixways/content';
import type { WordsLoader } from '../i18n/i18n-controller.js';
import type { Words } from '../i18n/translator.js';

export const NAMESPACE = 'self-referral';

/** The widget's own words, one small chunk a language. */
const chrome: Record<string, () => Promise<{ default: Words }>> = {
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
  'en-x-easy': () => import('./locales/en-x-easy.json', { with: { type: 'json' } }),
};

/** The widget's words and the shipped form's words in one language. */
export const loadWords: WordsLoader = async (lang) => {
  if (lang === 'en-x-pseudo') {
    const { pseudoWords } = await import('../i18n/pseudo.js');
    return pseudoWords(await loadWords('en'));
  }
  const [own, form] = await Promise.all([(chrome[lang] ?? chrome['en']!)(), formText('self-referral', lang)]);
  return { ...own.default, ...form };
};
