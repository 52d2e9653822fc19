import type { DirectoryService, Place } from '@sixways/core/model/directory-service.js';
import { day } from '../i18n/day.js';
import type { Translate } from '../i18n/translator.js';
import { farText } from './far.js';
import { whenText } from './when.js';

/** A service that was found, and how far it is. */
export interface Hit {
  service: DirectoryService;
  /** To the nearest place. */
  metres?: number | undefined;
  /** The nearest place. */
  place?: Place | undefined;
}

/** A service in the words that are shown. Made once, as long as it is on the page. */
export interface ServiceView {
  service: DirectoryService;
  metres: number | undefined;
  what: string;
  who: string;
  when: string;
  where: string;
  access: string;
  cost: string;
  join: string;
  fresh: string;
  /** The entry is old: what it says may have changed. */
  stale: boolean;
}

/** Nobody has looked at an entry for so long: it says so more loudly. */
const STALE_DAYS = 365;

/** @param today `YYYY-MM-DD`, London */
export function viewOf({ service, metres, place }: Hit, t: Translate, today: string): ServiceView {
  const unsaid = t('unsaid');
  const stale = isStale(service, today);
  return {
    service,
    metres,
    what: service.summary ?? firstSentences(service.description),
    who: whoText(service, t) || unsaid,
    when: whenText(service.openings, t) || unsaid,
    where: whereText(service, place ?? service.places[0], metres, t) || unsaid,
    access: accessText(service, place ?? service.places[0], t) || unsaid,
    cost: costText(service, t) || unsaid,
    join: joinText(service, t) || unsaid,
    fresh: freshText(service, stale, t),
    stale,
  };
}

/** Days are compared as texts of the same shape. */
function isStale({ assuredAt }: DirectoryService, today: string): boolean {
  return !assuredAt || (Date.parse(today) - Date.parse(assuredAt)) / 86_400_000 > STALE_DAYS;
}

function firstSentences(text = ''): string {
  const end = text.indexOf('. ', 60);
  return end < 0 || text.length < 200 ? text : text.slice(0, end + 1);
}

function whoText({ whoFor, minAge, maxAge }: DirectoryService, t: Translate): string {
  return [whoFor, ageText(minAge, maxAge, t)]
    .filter(Boolean)
    .join(whoFor && /[.!?]$/.test(whoFor) ? ' ' : '. ');
}

function ageText(min: number | undefined, max: number | undefined, t: Translate): string {
  if (min && max) return t('age.between', { min, max });
  if (min) return t('age.from', { min });
  return max ? t('age.to', { max }) : '';
}

function whereText(
  { places, how }: DirectoryService,
  place: Place | undefined,
  metres: number | undefined,
  t: Translate,
): string {
  const ways = how.filter((way) => way !== 'in-person' || !place).map((way) => t(`how.${way}`));
  const at = place && [place.name ?? place.address, place.postcode].filter(Boolean).join(', ');
  const others = places.length - 1;
  return [
    at && metres !== undefined ? t('where.far', { at, far: farText(metres, t) }) : at,
    others > 0 && t('where.others', { count: others }),
    ...ways,
  ]
    .filter(Boolean)
    .join('. ');
}

function accessText({ how }: DirectoryService, place: Place | undefined, t: Translate): string {
  if (!place) return how.length && !how.includes('in-person') ? t('access.none') : '';
  const step = place.stepFree === undefined ? '' : t(place.stepFree ? 'access.stepFree' : 'access.steps');
  return [step, ...place.access.filter((each) => !/step.free/i.test(each) || !step)]
    .filter(Boolean)
    .join('. ');
}

function costText({ free, cost }: DirectoryService, t: Translate): string {
  if (free) return cost ? `${t('cost.free')}. ${cost}` : t('cost.free');
  return cost ?? (free === false ? t('cost.some') : '');
}

function joinText({ join, joinText: own, waitText }: DirectoryService, t: Translate): string {
  const ways = own ?? join.map((way) => t(`join.${way}`)).join('. ');
  return [ways, waitText].filter(Boolean).join(/[.!?]$/.test(ways) ? ' ' : '. ');
}

function freshText({ assuredAt, modifiedAt }: DirectoryService, stale: boolean, t: Translate): string {
  if (assuredAt) return t(stale ? 'fresh.old' : 'fresh.checked', { day: day(assuredAt) });
  return modifiedAt ? t('fresh.changed', { day: day(modifiedAt) }) : t('fresh.never');
}
