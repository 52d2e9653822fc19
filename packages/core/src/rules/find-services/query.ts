import type { DirectoryService, Weekday } from '../../model/directory-service.js';
import type { PostcodePlace } from '../../ports.js';

/** What somebody looks for. All that is given must hold; nothing given finds everything. */
export interface ServiceQuery {
  /** As typed: all words count, in any order, from their beginning. */
  words?: string | undefined;
  /** Ids of needs; one of them is enough. */
  needs?: readonly string[] | undefined;
  place?: SearchPlace | undefined;
  /** Whole years. */
  age?: number | undefined;
  /** One of them is enough. */
  days?: readonly Weekday[] | undefined;
  /** BCP 47. */
  language?: string | undefined;
  stepFree?: boolean | undefined;
  free?: boolean | undefined;
  /** One of them is enough. */
  how?: DirectoryService['how'] | undefined;
  /** Nobody needs to refer: a person may come, book, or refer themselves. */
  selfRefer?: boolean | undefined;
}

/** Where to look: what a postcodes port answers fits as it is, and so does a position without boroughs. */
export interface SearchPlace extends Partial<Omit<PostcodePlace, 'postcode'>> {
  /** Metres, as the crow flies. Absent: however far, nearest first. */
  within?: number | undefined;
}

/** The parts of a query that can be taken away, in the order of a form. */
export const FILTERS = [
  'words',
  'needs',
  'place',
  'age',
  'days',
  'language',
  'stepFree',
  'free',
  'how',
  'selfRefer',
] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a part of a query asks for anything: an empty list or `false` does not. */
export function asksFor(query: ServiceQuery, filter: Filter): boolean {
  const value = query[filter];
  if (Array.isArray(value)) return value.length > 0;
  if (filter === 'words') return Boolean(query.words?.trim());
  if (filter === 'place') return pointOf(query.place) !== undefined || Boolean(query.place?.boroughs?.length);
  return value !== undefined && value !== false && value !== '';
}

/** A point on earth, degrees, WGS 84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The point of a place or a search, where it has one that is on earth. */
export function pointOf(place: Partial<Point> | undefined): Point | undefined {
  const { latitude, longitude } = place ?? {};
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}
