import { NEED_WORDS } from './need-words.js';

/** Letters that Unicode does not take apart, as somebody without them on the keyboard types them. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Said beside what is looked for: "I feel lonely and need help with bills" asks for lonely, bills. */
const SAID_BESIDE = new Set(
  (
    'a about after am an and any are at be been can do feel feeling for from get go had have having help i id if im in is ' +
    'it its ive like looking me my near need no of on or place please problem problems so some somebody someone something ' +
    'somewhere struggling support that the there to up want wants we where who with would you your'
  ).split(' '),
);

/** Text as it is searched: small letters, no accents, no apostrophes ("men's" and "mens" are one word). */
export function folded(text: string): string {
  const small = text.toLowerCase().replaceAll("'", '').replaceAll('’', '');
  // Plain ASCII is most of it, and the rest costs time.
  if (/^[\x00-\x7f]*$/.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/[\u0300-\u036fʼ]/g, '')
    .replace(/[ıłøđßæœ]/g, (letter) => PLAIN[letter]!);
}

/** One word that is looked for. */
export interface WantedWord {
  /** As it was typed, folded. */
  typed: string;
  /** What a word must begin with: without the ending of a plural. */
  stem: string;
  /** Bits of needs that people mean by such a word. */
  needs: number;
}

/** The words of a query, without those that only make it a sentence. One Latin letter says nothing yet. */
export function wantedWords(typed: string | undefined): WantedWord[] {
  const words = folded(typed ?? '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...new Set(words)]
    .filter((word) => !SAID_BESIDE.has(word) && !/^[a-z]$/.test(word))
    .map((word) => ({ typed: word, stem: stemOf(word), needs: needsMeantBy(stemOf(word)) }));
}

/** Plurals find their singular: "men's", "choirs", "classes", "hobbies". */
function stemOf(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  return word.replace(word.length < 7 ? /s$/ : /(?:ie|e)?s$/, '');
}

/** Where the first word of a folded text begins that begins with this; below 0 where none does. */
export function wordAt(text: string, stem: string, from = 0): number {
  let at = text.indexOf(stem, from);
  while (at > 0 && isLetter(text, at - 1)) at = text.indexOf(stem, at + 1);
  return at;
}

/** Whether some word of the folded text begins with this. */
export function hasWord(text: string, stem: string): boolean {
  return wordAt(text, stem) >= 0;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58);
  return /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
}

const NEEDS = Object.entries(NEED_WORDS);
const BITS: ReadonlyMap<string, number> = new Map(NEEDS.map(([id], i) => [id, 1 << i]));

/** Bits of a service's needs, to be held against {@link WantedWord.needs}. */
export function needBits(needs: readonly string[]): number {
  let bits = 0;
  for (const need of needs) bits |= BITS.get(need) ?? 0;
  return bits;
}

function needsMeantBy(stem: string): number {
  return needBits(NEEDS.filter(([, words]) => hasWord(words, stem)).map(([id]) => id));
}

/** They stand in too many names of categories: "Health and social care" is no need. */
const VAGUE = new Set(['social', 'care', 'home', 'meet', 'chat', 'back']);

/** Needs that words of a directory's own categories stand for: whole words only, since nobody asked for a beginning. */
export function needsInWords(categories: readonly string[]): string[] {
  const words = new Set(categories.flatMap((each) => folded(each).split(/[^a-z0-9]+/)));
  return NEEDS.filter(([, meant]) =>
    meant.split(' ').some((word) => words.has(word) && !VAGUE.has(word)),
  ).map(([id]) => id);
}
