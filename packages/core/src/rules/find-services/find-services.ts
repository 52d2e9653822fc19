import type { DirectoryService, Place } from '../../model/directory-service.js';
import { nearestPlace } from './distance.js';
import { testsOf } from './filters.js';
import { textOf, type ServiceIndex } from './index-services.js';
import { pointOf, type Filter, type Point, type ServiceQuery } from './query.js';
import { wantedWords, wordAt, type WantedWord } from './words.js';

/** A service that was found. */
export interface FoundService {
  service: DirectoryService;
  /** To the nearest place that was asked for, as the crow flies. */
  metres?: number;
  /** That place. */
  place?: Place;
}

/** Services that were found, nearest first where a point is known, else by name. Never by how good they are. */
export interface Hits {
  readonly length: number;
  /** Those from one position to before another: ask for what is drawn. */
  slice(from: number, to: number): FoundService[];
}

/** What a search came to. Give it to the next search, and a longer word only narrows it. */
export interface Found {
  readonly query: ServiceQuery;
  /** They say they are what was asked for. */
  readonly fits: Hits;
  /** Nothing they say is against it, but they do not say everything that was asked for. */
  readonly maybe: Hits;
  /** What those of `maybe` are silent on. */
  readonly unsaid: readonly Filter[];
}

/** Numbers of services, and where in its text each has the word that was looked for last; below 0: only its needs fit. */
interface List {
  numbers: Int32Array;
  at: Int32Array;
}

/** Both lists, and the beginning of a word that they were narrowed by last. */
interface Lists {
  fits: List;
  maybe: List;
  stem: string | undefined;
}

/** What the next search can go on from. */
interface Trail extends Found {
  readonly index: ServiceIndex;
  readonly near: Near | undefined;
  /** The query without its words, and what it leaves. */
  readonly key: string;
  readonly filtered: Lists & { unsaid: readonly Filter[] };
  readonly words: readonly WantedWord[];
  readonly lists: Lists;
}

/** Distances from a point, and the order they make. */
interface Near {
  point: Point;
  stepFree: boolean;
  /** By the number of a service; absent where it has no place on the map. */
  metres: readonly (number | undefined)[];
  order: readonly number[];
}

/** Finds services. Pure: the same index and query find the same, whatever was found last. */
export function findServices(index: ServiceIndex, query: ServiceQuery, last?: Found): Found {
  const trail = last && (last as Trail).index === index ? (last as Trail) : undefined;
  const { words: typed, ...rest } = query;
  const key = JSON.stringify(rest);
  const sameFilters = trail?.key === key;
  const near = sameFilters ? trail.near : nearOf(index, query, trail?.near);
  const filtered = sameFilters ? trail.filtered : filter(index, query, near);
  const words = wantedWords(typed);
  const lists =
    sameFilters && narrows(words, trail.words)
      ? narrow(index, trail.lists, newWords(words, trail.words))
      : narrow(index, filtered, words);
  const made: Trail = {
    query,
    index,
    near,
    key,
    filtered,
    words,
    lists,
    fits: hits(index, lists.fits, near),
    maybe: hits(index, lists.maybe, near),
    unsaid: lists.maybe.numbers.length ? filtered.unsaid : [],
  };
  return made;
}

function nearOf(index: ServiceIndex, query: ServiceQuery, last: Near | undefined): Near | undefined {
  const point = pointOf(query.place);
  if (!point) return undefined;
  const stepFree = query.stepFree === true;
  const { latitude, longitude } = last?.point ?? {};
  if (last?.stepFree === stepFree && latitude === point.latitude && longitude === point.longitude)
    return last;
  const metres = index.services.map((service) => nearestPlace(service, point, stepFree)?.metres);
  const far = (number: number) => metres[number] ?? Infinity;
  // Equally far, or not on the map: by name, which is how they are numbered.
  const order = metres.map((_, number) => number);
  order.sort((one, other) => (far(one) === far(other) ? one - other : far(one) - far(other)));
  return { point, stepFree, metres, order };
}

function filter(index: ServiceIndex, query: ServiceQuery, near: Near | undefined): Trail['filtered'] {
  const tests = testsOf(query);
  const order = near?.order ?? index.services.map((_, number) => number);
  if (!tests.length) return { fits: list(order), maybe: list([]), stem: undefined, unsaid: [] };
  const fits: number[] = [];
  const maybe: number[] = [];
  let unsaid = 0;
  for (const number of order) {
    const silent = silences(tests, index.services[number]!, near?.metres[number]);
    if (silent === undefined) continue;
    (silent ? maybe : fits).push(number);
    unsaid |= silent;
  }
  return {
    fits: list(fits),
    maybe: list(maybe),
    stem: undefined,
    unsaid: tests.flatMap(([name], i) => (unsaid & (1 << i) ? [name] : [])),
  };
}

/** The tests that a service says nothing to, as bits; undefined where it says no to one. */
function silences(
  tests: ReturnType<typeof testsOf>,
  service: DirectoryService,
  metres: number | undefined,
): number | undefined {
  let bits = 0;
  for (let i = 0; i < tests.length; i++) {
    const says = tests[i]![1](service, metres);
    if (says === false) return undefined;
    if (says === undefined) bits |= 1 << i;
  }
  return bits;
}

function list(numbers: ArrayLike<number>): List {
  return { numbers: Int32Array.from(numbers), at: new Int32Array() };
}

/** Whether all that the new words find was found by the old ones. */
function narrows(words: readonly WantedWord[], before: readonly WantedWord[]): boolean {
  return before.every((old) => words.some(({ stem }) => stem.startsWith(old.stem)));
}

function newWords(words: readonly WantedWord[], before: readonly WantedWord[]): WantedWord[] {
  return words.filter(({ stem }) => !before.some((old) => old.stem === stem));
}

function narrow(index: ServiceIndex, lists: Lists, words: readonly WantedWord[]): Lists {
  return words.reduce<Lists>(({ fits, maybe, stem }, word) => {
    // Where a text has "walk" first, nothing before that can be "walking".
    const goesOn = stem !== undefined && word.stem.startsWith(stem);
    return {
      fits: withWord(index, fits, word, goesOn),
      maybe: withWord(index, maybe, word, goesOn),
      stem: word.stem,
    };
  }, lists);
}

function withWord(index: ServiceIndex, before: List, { stem, needs }: WantedWord, goesOn: boolean): List {
  const { length } = before.numbers;
  // Typed arrays of the greatest size: growing lists of numbers would cost more than the search.
  const numbers = new Int32Array(length);
  const at = new Int32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const number = before.numbers[i]!;
    const from = goesOn ? before.at[i]! : 0;
    const found = from < 0 ? -1 : wordAt(textOf(index, number), stem, from);
    if (found < 0 && (index.needs[number]! & needs) === 0) continue;
    numbers[count] = number;
    at[count++] = found;
  }
  return { numbers: numbers.subarray(0, count), at: at.subarray(0, count) };
}

function hits(index: ServiceIndex, { numbers }: List, near: Near | undefined): Hits {
  return {
    length: numbers.length,
    slice: (from, to) =>
      [...numbers.subarray(from, to)].map((number) => {
        const service = index.services[number]!;
        return { service, ...(near && nearestPlace(service, near.point, near.stepFree)) };
      }),
  };
}
