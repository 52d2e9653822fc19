import { textOf, type ServiceIndex } from './index-services.js';
import { hasWord, wantedWords } from './words.js';

/** Words of a directory, and how many services have each. Made when somebody first mistypes. */
const vocabularies = new WeakMap<ServiceIndex, ReadonlyMap<string, number>>();

/**
 * The words somebody perhaps meant: each one that no service has is changed into the nearest word that some have.
 * @returns undefined where there is nothing to change, or nothing near enough
 */
export function meantWords(index: ServiceIndex, typed: string | undefined): string | undefined {
  const words = wantedWords(typed);
  const changed = words.map(({ typed, stem, needs }) =>
    needs || index.services.some((_, number) => hasWord(textOf(index, number), stem))
      ? typed
      : nearestWord(typed, vocabularyOf(index)),
  );
  if (changed.includes(undefined)) return undefined;
  const meant = changed.join(' ');
  return meant === words.map(({ typed }) => typed).join(' ') ? undefined : meant;
}

function vocabularyOf(index: ServiceIndex): ReadonlyMap<string, number> {
  const known = vocabularies.get(index);
  if (known) return known;
  const counts = new Map<string, number>();
  for (let number = 0; number < index.services.length; number++)
    for (const word of new Set(textOf(index, number).match(/[\p{L}\p{M}]{3,}/gu)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  vocabularies.set(index, counts);
  return counts;
}

/** One slip in short words, two in long ones. Equally near: the one that more services have, then by the alphabet. */
function nearestWord(typed: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  const slips = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const rank = (word: string, count: number) => [slipsBetween(typed, word, slips), -count, word] as const;
  const near = [...vocabulary]
    .filter(([word]) => Math.abs(word.length - typed.length) <= slips)
    .map(([word, count]) => rank(word, count))
    .filter(([distance]) => distance <= slips)
    .sort(([a, b, c], [d, e, f]) => a - d || b - e || (c < f ? -1 : 1));
  return near[0]?.[2];
}

/** Letters left out, put in, exchanged or swapped with the next, between two words (optimal string alignment). */
export function slipsBetween(one: string, other: string, most: number): number {
  let before: number[] = [];
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let slips = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
    }
    // No way back under the bound.
    if (Math.min(...row) > most) return most + 1;
    before = above;
  }
  return row[other.length]!;
}
