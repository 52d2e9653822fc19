import type { EasyRead, HardWord } from '@sixways/core/model/easy-read.js';

/** A piece of a sentence, and the hard word that it is, if it is one. */
export interface Piece {
  text: string;
  hard?: HardWord;
}

/** Cuts a sentence at its hard words, however they are capitalised and in the plural too. */
export function cutAtHardWords(sentence: string, hardWords: readonly HardWord[]): Piece[] {
  if (hardWords.length === 0) return [{ text: sentence }];
  // The longest first: "plan" must not take a part of "care plan".
  const longest = [...hardWords].sort((a, b) => b.word.length - a.word.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(${longest.map(({ word }) => escape(word)).join('|')})(?=s?(?![\\p{L}\\p{N}]))`,
    'giu',
  );
  return sentence.split(any).flatMap((text, i): Piece[] => {
    if (!text) return [];
    const hard = i % 2 ? longest.find(({ word }) => same(word, text)) : undefined;
    return [hard ? { text, hard } : { text }];
  });
}

/** A word of the list at the end, and the first card that explains it. */
export interface Entry extends HardWord {
  /** From 1. */
  card: number;
}

/** The hard words of all cards, each once, by the alphabet. */
export function glossaryOf({ cards, lang }: EasyRead): Entry[] {
  const entries = new Map<string, Entry>();
  cards.forEach(({ hardWords }, i) => {
    for (const { word, means } of hardWords)
      if (!entries.has(word.toLowerCase())) entries.set(word.toLowerCase(), { word, means, card: i + 1 });
  });
  return [...entries.values()].sort((a, b) => a.word.localeCompare(b.word, lang));
}

/** The id of a word in the list at the end. */
export function entryId(word: string): string {
  return `word-${word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
