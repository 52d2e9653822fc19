import type { DirectoryService } from '../../model/directory-service.js';
import { asksFor, FILTERS, pointOf, type Filter, type SearchPlace, type ServiceQuery } from './query.js';

/**
 * What a service says to one part of a query: yes, no, or nothing (undefined). Real entries are full of holes, and a
 * service that does not say whether it is step-free may be: it is neither shown as fitting nor hidden.
 */
export type Says = boolean | undefined;

/** @param metres to its nearest place; undefined where none is on the map, or nobody asked */
export type Test = (service: DirectoryService, metres: number | undefined) => Says;

/** Every part of the query but its words, where it asks for something. */
export function testsOf(query: ServiceQuery): [Filter, Test][] {
  return FILTERS.flatMap((filter) => {
    if (filter === 'words' || !asksFor(query, filter)) return [];
    return [[filter, TESTS[filter](query)] satisfies [Filter, Test]];
  });
}

const TESTS: Record<Exclude<Filter, 'words'>, (query: ServiceQuery) => Test> = {
  needs:
    ({ needs = [] }) =>
    (service) =>
      oneOf(service.needs, needs),
  place:
    ({ place = {} }) =>
    (service, metres) =>
      saysPlace(service, metres, place),
  age:
    ({ age = 0 }) =>
    // Entries give an age where there is a limit: silence means all ages.
    ({ minAge = 0, maxAge = Infinity }) =>
      minAge <= age && age <= maxAge,
  days:
    ({ days = [] }) =>
    ({ openings }) => {
      let said: false | undefined;
      for (const { day } of openings) {
        if (day && days.includes(day)) return true;
        if (day) said = false;
      }
      return said;
    },
  language: ({ language = '' }) => {
    const wanted = primary(language);
    return ({ languages }) => {
      if (!languages.length) return wanted === 'en' ? true : undefined;
      return languages.some((each) => primary(each) === wanted);
    };
  },
  stepFree: () => saysStepFree,
  free:
    () =>
    ({ free }) =>
      free,
  how:
    ({ how = [] }) =>
    (service) =>
      oneOf(service.how, how),
  selfRefer:
    () =>
    ({ join }) =>
      join.length ? join.some((way) => way !== 'practitioner') : undefined,
};

function oneOf(has: readonly string[], wanted: readonly string[]): Says {
  return has.length ? has.some((each) => wanted.includes(each)) : undefined;
}

/** A place counts by its distance; whoever comes online, by phone or home counts by the boroughs they serve. */
function saysPlace(service: DirectoryService, metres: number | undefined, place: SearchPlace): Says {
  const { boroughs = [], within = Infinity } = place;
  const near = pointOf(place) && metres !== undefined ? metres <= within : undefined;
  if (near && (within < Infinity || !boroughs.length)) return true;
  const comesToThem = !service.places.length || service.how.some((how) => how !== 'in-person');
  if (near === false && !comesToThem) return false;
  const serves = boroughs.length ? oneOf(service.areas, boroughs) : undefined;
  return serves ?? (near || undefined);
}

function saysStepFree({ places, how }: DirectoryService): Says {
  if (!places.length) return how.length && !how.includes('in-person') ? true : undefined;
  if (places.some(({ stepFree }) => stepFree)) return true;
  return places.every(({ stepFree }) => stepFree === false) ? false : undefined;
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0]!;
}
