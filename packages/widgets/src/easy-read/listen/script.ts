import type { EasyRead } from '@sixways/core/model/easy-read.js';

/** What is read in one go, and which part of which card it is. */
export interface Line {
  /** From 1. The number after the last card is the end. */
  card: number;
  /** As the pages name their parts: `title`, `sentence-0`, `word-0`, `doors`. */
  key: string;
  text: string;
}

/** All that is read aloud, in the order of the page: cards with their hard words, then whom to ask. */
export function scriptOf({ cards, doors }: EasyRead, doorsTitle: string): Line[] {
  const end = cards.length + 1;
  return [
    ...cards.flatMap(({ title, sentences, hardWords }, i): Line[] => [
      ...(title ? [{ card: i + 1, key: 'title', text: title }] : []),
      ...sentences.map((text, j) => ({ card: i + 1, key: `sentence-${j}`, text })),
      ...hardWords.map(({ word, means }, j) => ({
        card: i + 1,
        key: `word-${j}`,
        text: `${word}: ${means}`,
      })),
    ]),
    { card: end, key: 'doors', text: doorsTitle },
    ...doors.map(({ name, how, phone }) => ({
      card: end,
      key: 'doors',
      text: [name, how?.replace(/\.$/, ''), phone].filter(Boolean).join('. '),
    })),
  ];
}
