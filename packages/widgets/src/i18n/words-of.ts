import type { WordsLoader } from './i18n-controller.js';
import type { Words } from './translator.js';

/** Loads one file of words. */
type Load = () => Promise<{ default: Words }>;
/** Files of words by part, by language. */
export type OtherLocales = Readonly<Record<string, Readonly<Record<string, Load>>>>;

/** Where a widget's words are. `npm run locales` writes it into each widget's `locales`. */
export interface Locales {
  en: Readonly<Record<string, Load>>;
  'en-x-easy': Readonly<Record<string, Load>>;
  /** Other languages are listed apart: who reads English does not load their list. */
  others: () => Promise<{ others: OtherLocales; partly: readonly string[] }>;
}

/** How a widget finds its words. */
export function wordsOf(locales: Locales): WordsLoader {
  return async (lang, part, host) => {
    if (lang !== 'en' && lang !== 'en-x-easy')
      return (await import('./other-words.js')).otherWords(locales, lang, part, host);
    return (await locales[lang][part]?.())?.default ?? {};
  };
}
