import { formTextPart, TEXT_PARTS, type TextPart } from '@sixways/content';
import type { WordsLoader } from '../i18n/i18n-controller.js';
import type { Words } from '../i18n/translator.js';

export const NAMESPACE = 'self-referral';

/** Variants for somebody who helps come before the plain words; the first page's are there from the start. */
export const PARTS: readonly TextPart[] = TEXT_PARTS.toReversed();

type Load = () => Promise<{ default: unknown }>;

/** The widget's own words: one small chunk a language and part. */
const own: Record<string, Record<string, Load>> = {
  en: {
    first: () => import('./locales/en/first.json', { with: { type: 'json' } }),
    questions: () => import('./locales/en/questions.json', { with: { type: 'json' } }),
    ends: () => import('./locales/en/ends.json', { with: { type: 'json' } }),
  },
  'en-x-easy': {
    first: () => import('./locales/en-x-easy/first.json', { with: { type: 'json' } }),
    questions: () => import('./locales/en-x-easy/questions.json', { with: { type: 'json' } }),
    ends: () => import('./locales/en-x-easy/ends.json', { with: { type: 'json' } }),
  },
};

/** The widget's words and the shipped form's words in one language, a part at a time. */
export const loadWords: WordsLoader = async (lang, part) => {
  if (lang === 'en-x-pseudo') {
    const { pseudoWords } = await import('../i18n/pseudo.js');
    return pseudoWords(await loadWords('en', part));
  }
  const [mine, form] = await Promise.all([
    (own[lang] ?? own['en']!)[part]?.(),
    formTextPart('self-referral', lang, part as TextPart),
  ]);
  return { ...(mine?.default as Words | undefined), ...form };
};
