import type { Translate } from '../i18n/translator.js';

/** The words of a key with its gaps filled. Each call for a key names the same gaps. */
export type Phrases = (key: string, values: Readonly<Record<string, string>>) => string;

const MARK = '\u0001';

/**
 * Sentences with gaps, looked up once a language: a grid of 6 options and 24 questions fills hundreds of them, and the
 * translator takes longer over one than the browser over drawing it.
 */
export function phrasesOf(t: Translate): Phrases {
  /** Sentences cut at their gaps: every second part names one. */
  const known = new Map<string, readonly string[]>();
  return (key, values) => {
    let parts = known.get(key);
    if (!parts) known.set(key, (parts = t(key, marked(values)).split(MARK)));
    return parts.map((part, i) => (i % 2 ? values[part]! : part)).join('');
  };
}

function marked(values: object): Record<string, string> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, MARK + name + MARK]));
}
