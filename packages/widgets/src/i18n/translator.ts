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

/** Sentences without gaps, by language, namespaces and key, until words are added: looking them up anew is most of a page's work. */
const plain = new Map<string, string>();

/** Adds words to a namespace. Later words replace earlier ones of the same key. */
export function addWords(lang: string, namespace: string, words: Words): void {
  i18next.addResourceBundle(lang, namespace, words, false, true);
  plain.clear();
}

export function hasWords(lang: string, namespace: string): boolean {
  return i18next.hasResourceBundle(lang, namespace);
}

/**
 * @param namespaces first found wins: a site's own words come before the widget's
 */
export function translator(lang: string, namespaces: string[]): Translate {
  const t = i18next.getFixedT(lang, namespaces[0]!);
  const lngs = [...new Set([lang, lang.replace(/-x-.*$/, ''), 'en'])];
  const scope = `${lang} ${namespaces.join()} `;
  return (key, values) => {
    if (values) return String(t(key, { ...values, ns: namespaces, lngs }));
    let text = plain.get(scope + key);
    if (text === undefined) plain.set(scope + key, (text = String(t(key, { ns: namespaces, lngs }))));
    return text;
  };
}

/** Whether there are words for a key, in the language or in those it falls back to. */
export function hasKey(lang: string, namespaces: string[], key: string): boolean {
  return i18next.exists(key, { lngs: [lang, lang.replace(/-x-.*$/, '')], ns: namespaces });
}
