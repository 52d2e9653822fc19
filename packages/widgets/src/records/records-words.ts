import type { Words } from '../i18n/translator.js';

/**
 * The words about keeping records, the same in every widget: part `records` of each. Its `errors.prefix` is the widget's own.
 * @param lang `en` or `en-x-easy`; others read English
 */
export async function recordsWords(lang: string): Promise<Words> {
  const words =
    lang === 'en-x-easy'
      ? await import('./locales/en-x-easy/records.json', { with: { type: 'json' } })
      : await import('./locales/en/records.json', { with: { type: 'json' } });
  return words.default;
}
