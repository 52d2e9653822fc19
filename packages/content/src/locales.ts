import type { Loaders } from './load.js';

/** Files of words by part, by language. */
export type OtherLocales = Readonly<Record<string, Loaders>>;

/** Where a form's words are. `npm run locales` writes it into `form-words`. */
export interface Locales {
  en: Loaders;
  'en-x-easy': Loaders;
  /** Other languages are listed apart: who reads English does not load their list. */
  others: () => Promise<{ others: OtherLocales; partly: readonly string[] }>;
}
