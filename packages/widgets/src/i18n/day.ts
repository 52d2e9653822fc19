/** The locale of what is being drawn: drawing runs to its end at once, so no other widget comes in between. */
let locale = 'en-GB';
const formats: Record<string, Intl.DateTimeFormat> = {};

/**
 * Days and names of languages are written in this language from here on.
 * @param lang BCP 47; digits stay 0 to 9 in all of them (docs/decisions/0012)
 */
export function drawIn(lang: string): void {
  locale = lang.startsWith('en') ? 'en-GB' : `${lang}-u-nu-latn`;
}

/** The locale to write in, and the one for browsers that do not know it. */
export function locales(): string[] {
  return [locale, 'en-GB'];
}

/** `2026-11-20` as people write it in the language: 20 November 2026, 20 listopada 2026. */
export function day(iso: string): string {
  const format = (formats[locale] ??= new Intl.DateTimeFormat(locales(), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }));
  return format.format(new Date(iso));
}
