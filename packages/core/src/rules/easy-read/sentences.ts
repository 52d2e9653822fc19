/** Sentences of a text; lines and what a colon announces count as their own. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.?!:])[’”)]*\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Words of a text. What is filled in later counts as one. */
export function words(text: string): string[] {
  return text.replace(/\{\{.*?\}\}/g, 'name').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

/** Syllables of an English word, counted by its vowels: right for most words, not for all. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  // Silent: make, helped, takes. Spoken: people, handled, boxes, services.
  const spoken = plain.replace(
    /(?<![^aeiou]l)(?:(?<=[^aeiou])e|(?<=[^aeioutd])ed|(?<=[^aeiouscgxzh])es)$/,
    '',
  );
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}
