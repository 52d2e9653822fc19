import type { WordsLoader } from '../i18n/i18n-controller.js';
import type { Words } from '../i18n/translator.js';
import { recordsLater } from './held-records.js';

/**
 * How a widget with records finds its words: its own, and the part `records` that all of them share.
 * @param own by language and part; other languages read English
 */
export function wordsWithRecords(
  own: Record<string, Record<string, () => Promise<{ default: Words }>>>,
): WordsLoader {
  const load: WordsLoader = async (lang, part) => {
    if (lang === 'en-x-pseudo') {
      const { pseudoWords } = await import('../i18n/pseudo.js');
      return pseudoWords(await load('en', part));
    }
    if (part === 'records') return (await recordsLater()).recordsWords(lang);
    return (await (own[lang] ?? own['en']!)[part]!()).default;
  };
  return load;
}
