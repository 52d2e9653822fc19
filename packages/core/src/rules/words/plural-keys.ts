/** Words by key, as a widget's files have them. */
type Words = Readonly<Record<string, string>>;

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The key without its number, and the number: `found_one` → `['found', 'one']`. A key without one is itself. */
export function splitPlural(key: string): [key: string, number: string | undefined] {
  const [, base, number] = PLURAL.exec(key) ?? [];
  return base === undefined ? [key, undefined] : [base, number];
}

/**
 * The keys that a language needs where English has these: as many forms of a number as the language has (CLDR), and the
 * one for none wherever English has its own words for none.
 */
export function neededKeys(lang: string, english: Words): string[] {
  const known = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const forms = FORMS.filter((form) => known.includes(form));
  const needed = Object.keys(english).flatMap((key) => {
    const [base, number] = splitPlural(key);
    if (number === undefined || number === 'zero' || !Object.hasOwn(english, `${base}_other`)) return [key];
    return forms.map((form) => `${base}_${form}`);
  });
  return [...new Set(needed)];
}

/** The English for a key of a language: that of its number, or of any number. */
export function englishFor(key: string, english: Words): string | undefined {
  const [base] = splitPlural(key);
  return [key, `${base}_other`, base].map((each) => english[each]).find((text) => text !== undefined);
}

/** Words with English wherever the language has none yet, so that nobody meets a bare key. */
export function withEnglish(lang: string, words: Words, english: Words): Record<string, string> {
  const missing = neededKeys(lang, english).filter((key) => !Object.hasOwn(words, key));
  return { ...Object.fromEntries(missing.map((key) => [key, englishFor(key, english) ?? ''])), ...words };
}
