import { sentences, syllables, words } from './easy-read/sentences.js';
import { error, type Finding } from './finding.js';

/** The oldest reading age of anything that people read by themselves (Scotland's criteria for decision aids). */
export const OLDEST_READING_AGE = 11;

/** Shorter texts than this say nothing about reading age. */
const ENOUGH_WORDS = 25;

/** A text that people read, and where it stands. */
export type TextAt = readonly [path: string, text: string];

/**
 * The age at which most people can read a text, by the Flesch–Kincaid grade (Kincaid and others, 1975) plus 5,
 * a school year in England being as old as the American grade plus 5. Syllables are counted by their vowels, which is
 * near enough over a paragraph and not over a line. It knows nothing of order, sense or rare short words, and a
 * condition's own long name counts against a text every time. A lint for authors, never a promise to readers.
 */
export function readingAge(text: string): number {
  const all = words(text);
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / sentences(text).length) + 11.8 * (spoken / all.length) - 15.59 + 5;
}

/** The reading age of all texts together; undefined where there is too little to tell. */
export function readingAgeOf(texts: readonly TextAt[]): number | undefined {
  // "After 3 months" has no verb and no full stop: it would make the sentences around it look short.
  const whole = texts.map(([, text]) => text).filter((text) => /[.?!]$/.test(text.trim()));
  const together = whole.join('\n');
  return words(together).length >= ENOUGH_WORDS ? readingAge(together) : undefined;
}

/** Every longer text, and all of them together, that need an older reader than {@link OLDEST_READING_AGE}. */
export function readingAgeFindings(texts: readonly TextAt[]): Finding[] {
  const longer = texts.filter(([, text]) => words(text).length >= ENOUGH_WORDS);
  const single = longer.flatMap(([path, text]) => tooOld(path, readingAge(text)));
  return [...single, ...tooOld('', readingAgeOf(texts) ?? 0)];
}

function tooOld(path: string, age: number): Finding[] {
  if (age <= OLDEST_READING_AGE) return [];
  const mend = path
    ? 'Make two sentences of the longest, and use shorter words'
    : 'Start with the longest sentences: make two of each, and use shorter words';
  const what = path ? 'Reading age' : 'The reading age of the whole text is';
  return [error('reading/age', path, `${what} ${age.toFixed(1)}: 11 is the most`, mend)];
}
