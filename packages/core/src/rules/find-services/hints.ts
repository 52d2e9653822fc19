import { findServices } from './find-services.js';
import type { ServiceIndex } from './index-services.js';
import { meantWords } from './meant-words.js';
import { asksFor, FILTERS, pointOf, type Filter, type ServiceQuery } from './query.js';

/** What would find something where nothing was found, and how many. */
export type Hint =
  /** These words were perhaps meant. */
  | { words: string; count: number }
  /** The first wider reach that has any, in metres. */
  | { within: number; count: number }
  /** This part of the query, taken away. */
  | { without: Filter; count: number };

const MILE = 1609.344;

/** 1, 2, 3, 5, 10 and 20 miles, in metres. */
export const REACHES: readonly number[] = [1, 2, 3, 5, 10, 20].map((miles) => miles * MILE);

/**
 * Ways on from a search that found nothing: other words, a wider reach, each part of the query taken away.
 * In the order of a form, only those that find something.
 */
export function hintsFor(index: ServiceIndex, query: ServiceQuery): Hint[] {
  const found = findServices(index, query);
  const count = (changed: ServiceQuery) => findServices(index, changed, found).fits.length;
  const words = meantWords(index, query.words);
  const hints: Hint[] = [
    ...(words === undefined ? [] : [{ words, count: count({ ...query, words }) }]),
    ...wider(index, query),
    ...FILTERS.filter((filter) => asksFor(query, filter)).map((filter) => ({
      without: filter,
      count: count({ ...query, [filter]: undefined }),
    })),
  ];
  return hints.filter((hint) => hint.count > 0);
}

function wider(index: ServiceIndex, query: ServiceQuery): Hint[] {
  const { place } = query;
  const now = place?.within;
  if (now === undefined || !pointOf(place)) return [];
  const anywhere = findServices(index, { ...query, place: { ...place, within: Number.MAX_VALUE } });
  const nearest = anywhere.fits.slice(0, 1)[0]?.metres ?? Infinity;
  const within = REACHES.find((reach) => reach > now && reach >= nearest);
  if (within === undefined) return [];
  const { fits } = findServices(index, { ...query, place: { ...place, within } }, anywhere);
  return [{ within, count: fits.length }];
}
