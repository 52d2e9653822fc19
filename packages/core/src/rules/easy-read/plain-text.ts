import { error, type Finding } from '../finding.js';
import { sentences, words } from './sentences.js';

/** Most words in a sentence of Easy Read: the longest that published rules allow. Authors aim at 12. */
export const MOST_WORDS = 15;

/** Names that everybody has seen on a door. Other capital letters must be written out, or explained. */
const KNOWN = ['NHS'];

/**
 * What any Easy Read text does against its rules, in a widget's words as well as on a card.
 * @param explained letters that the reader was told the meaning of, such as `GP`
 */
export function plainTextFindings(
  path: string,
  text: string,
  explained: ReadonlySet<string> = new Set(),
): Finding[] {
  return [
    ...longSentences(path, text),
    ...acronyms(path, text, explained),
    ...contractions(path, text),
    ...percentages(path, text),
  ];
}

function longSentences(path: string, text: string): Finding[] {
  return sentences(text)
    .map((sentence) => [sentence, words(sentence).length] as const)
    .filter(([, length]) => length > MOST_WORDS)
    .map(([sentence, length]) =>
      error(
        'easy/long-sentence',
        path,
        `${length} words in one sentence: ${sentence}`,
        `Make two sentences of it: ${MOST_WORDS} words are the most`,
      ),
    );
}

function acronyms(path: string, text: string, explained: ReadonlySet<string>): Finding[] {
  return (text.match(/\b[A-Z]{2,}s?\b/g) ?? [])
    .map((letters) => letters.replace(/s$/, ''))
    .filter((letters) => !KNOWN.includes(letters) && !explained.has(letters))
    .map((letters) =>
      error(
        'easy/acronym',
        path,
        `"${letters}" stands for something`,
        'Write it out, or explain it on the card where it first stands',
      ),
    );
}

function contractions(path: string, text: string): Finding[] {
  return (text.match(/\w+[’'](?:t|re|ve|ll|m|d)\b/g) ?? []).map((word) =>
    error('easy/contraction', path, `"${word}" is two words in one`, 'Write both words'),
  );
}

function percentages(path: string, text: string): Finding[] {
  return /%|\bper ?cent\b/i.test(text)
    ? [error('easy/percent', path, 'Percentages are hard to read', 'Write how many people it is')]
    : [];
}
