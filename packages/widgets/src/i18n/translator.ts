import { createInstance, type i18n } from 'i18next';

/** Words by flat key. */
export type Words = Record<string, string>;
/** Values for the gaps in a sentence; `count` chooses the plural, `context` a variant (`key_context`). */
export type Values = Record<string, string | number | undefined>;
/** Translates a key. A key nobody has words for comes back as itself. */
export type Translate = (key: string, values?: Values) => string;

/**
 * The kit's own i18next, shared by all widgets of a page and never the host's.
 * Keys are flat; Lit escapes what it renders, so i18next must not do it again.
 */
const i18next: i18n = createInstance();
void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: {},
});

/** Adds words to a namespace. Later words replace earlier ones of the same key. */
export function addWords(lang: string, namespace: string, words: Words): void {
  i18next.addResourceBundle(lang, namespace, words, false, true);
}

export function hasWords(lang: string, namespace: string): boolean {
  return i18next.hasResourceBundle(lang, namespace);
}

/**
 * @param namespaces first found wins: a site's own words come before the widget's
 */
export function translator(lang: string, namespaces: string[]): Translate {
  const t = i18next.getFixedT(lang, namespaces[0]!);
  const lngs = withFallbacks(lang);
  return (key, values) =>
    plainly(lngs, namespaces, key, values) ?? String(t(key, { ...values, ns: namespaces, lngs }));
}

/**
 * A sentence that stands as it is, or whose gaps are plain ones: without i18next's work on plurals, formats and nesting,
 * which would be most of what a page costs.
 * @returns undefined where i18next is needed, or there is nothing to find
 */
function plainly(lngs: string[], namespaces: string[], key: string, values: Values = {}): string | undefined {
  const { count, context } = values;
  const text = find(lngs, namespaces, key, context ? `${key}_${context}` : undefined);
  if (count !== undefined || text === undefined || /\$t\(|{{(?!\w+}})/.test(text)) return undefined;
  return text.replace(/{{(\w+)}}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Looks in the order in which i18next does: namespace, then language, then the variant before the plain words. */
function find(lngs: string[], namespaces: string[], key: string, variant?: string): string | undefined {
  for (const namespace of namespaces)
    for (const lng of lngs) {
      const words = i18next.store.data[lng]?.[namespace] as Words | undefined;
      const text = (variant && words?.[variant]) ?? words?.[key];
      if (text !== undefined) return text;
    }
  return undefined;
}

/** Whether there are words for a key, in the language or in those it falls back to. */
export function hasKey(lang: string, namespaces: string[], key: string): boolean {
  return find(withFallbacks(lang), namespaces, key) !== undefined;
}

function withFallbacks(lang: string): string[] {
  return [lang, lang.replace(/-x-.*$/, ''), 'en'];
}
