import type { Translate } from '../i18n/translator.js';

/** A sentence whose gaps are filled many times. */
export type Phrase = (values: Readonly<Record<string, string>>) => string;
/** The phrase of a key. `names` are its gaps. */
export type Phrases = (key: string, ...names: string[]) => Phrase;

const MARK = '\u0001';

/**
 * Sentences with gaps, looked up once a language: a grid of 6 options and 24 questions fills hundreds of them, and the
 * translator takes longer over one than the browser over drawing it.
 */
export function phrasesOf(t: Translate): Phrases {
  const known = new Map<string, Phrase>();
  return (key, ...names) => {
    let phrase = known.get(key);
    if (!phrase)
      known.set(key, (phrase = cut(t(key, Object.fromEntries(names.map((name) => [name, marked(name)]))))));
    return phrase;
  };
}

/** Cuts a sentence at its gaps: every second part names one. */
function cut(sentence: string): Phrase {
  const parts = sentence.split(MARK);
  return (values) => parts.map((part, i) => (i % 2 ? values[part]! : part)).join('');
}

function marked(name: string): string {
  return MARK + name + MARK;
}
