import { sentences, words } from './easy-read.js';

/**
 * The age at which most people can read a text, by the Flesch–Kincaid grade (Kincaid and others, 1975) plus 5,
 * a school year in England being as old as the American grade plus 5. Syllables are counted by their vowels, which is
 * near enough over a paragraph and not over a line. A lint for authors, never a promise to readers.
 */
export function readingAge(text: string): number {
  const all = words(text);
  const syllables = all.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (all.length / sentences(text).length) + 11.8 * (syllables / all.length) - 15.59 + 5;
}

function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = plain.replace(/(?<=[^aeiou])e$|(?<=[^aeioutd])ed$|(?<=[^aeiousxz])es$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}
