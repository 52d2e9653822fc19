/** Most words in a sentence of Easy Read: the longest that published rules allow. Authors aim at 12. */
export const MOST_WORDS = 15;

/** Names that everybody has seen on a door. Other capital letters must be written out. */
const KNOWN = ['NHS'];

/** What an Easy Read text does against its rules, in words for its author. */
export function easyReadFaults(text: string): string[] {
  return [...longSentences(text), ...acronyms(text), ...contractions(text)];
}

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

function longSentences(text: string): string[] {
  return sentences(text)
    .filter((sentence) => words(sentence).length > MOST_WORDS)
    .map((sentence) => `Make two sentences of this: ${sentence}`);
}

function acronyms(text: string): string[] {
  return (text.match(/\b[A-Z]{2,}\b/g) ?? [])
    .filter((letters) => !KNOWN.includes(letters))
    .map((letters) => `Write out what ${letters} stands for`);
}

function contractions(text: string): string[] {
  return (text.match(/\w+[’'](?:t|re|ve|ll|m|d)\b/g) ?? []).map((word) => `Write both words of "${word}"`);
}
