import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { costOf } from './cost.js';
import { languagesOf } from './languages.js';
import { day, firstText, number, object, objects, text, unique, webLink, type Loose } from './loose.js';
import { openingsOf } from './openings.js';
import { hasVirtualPlace, placesOf, some } from './places.js';
import { otherTerms, saysTerm, termsOf } from './terms.js';
import { isUuid } from './uuid.js';

/** What is known of a feed beside its entries. */
export interface Reading {
  /** The feed's name, shown as the source of its entries. */
  source: string;
  /** GSS codes for entries that name no area of their own. */
  areas: readonly string[];
  /** GSS codes by the names of boroughs, in small letters. */
  areaNames: ReadonlyMap<string, string>;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Needs that stand behind a directory's categories. */
  needsOf: (categories: readonly string[]) => readonly string[];
}

/**
 * One entry of Open Referral UK, 3.0 or 1.0, as a service: whichever fields are there. Versions are mixed in the wild, so
 * each field is looked for under all its names.
 * @returns undefined for what has no name: nobody could be told about it
 */
export function toService(entry: Loose, reading: Reading): DirectoryService | undefined {
  const name = text(entry['name']);
  if (name === undefined) return undefined;
  const organisation = object(entry['organization']) ?? {};
  const categories = categoriesOf(entry);
  const places = placesOf(entry);
  return {
    id: idOf(entry, name, reading.source),
    name,
    ...some('organisation', text(organisation['name'])),
    ...describe(entry),
    status: statusOf(entry),
    ...some('alert', text(entry['alert'])),
    needs: needsOf(entry, categories, reading),
    categories,
    ...ages(entry),
    ...some('whoFor', whoFor(entry)),
    ...costOf(entry, reading.today),
    how: howOf(entry, places.length > 0),
    openings: openingsOf(entry, reading.today),
    places,
    areas: areasOf(entry, reading),
    languages: languagesOf(entry),
    ...some('phone', phoneOf(entry, organisation)),
    ...some('email', emailOf(entry['email']) ?? emailOf(organisation['email'])),
    ...some(
      'href',
      webLink(entry['url']) ?? webLink(organisation['website']) ?? webLink(organisation['url']),
    ),
    ...joining(entry, categories),
    ...some('waitText', text(entry['wait_time'])),
    ...some('assuredAt', day(entry['assured_date'])),
    ...some('modifiedAt', day(entry['last_modified'])),
    source: reading.source,
    sample: saysTerm('sample', entry) ?? false,
  };
}

/** Identifiers of the world stay as they are. "1502" is one of every directory: it goes with its source. */
function idOf(entry: Loose, name: string, source: string): string {
  const id = text(entry['id']);
  if (id && isUuid(id)) return id.toLowerCase();
  return `${source}:${id ?? `${name}|${text(object(entry['organization'])?.['name']) ?? ''}`}`;
}

/** A short first paragraph is the line in a list; all of it is for who wants more. */
function describe(entry: Loose): Pick<DirectoryService, 'summary' | 'description'> {
  const whole = text(entry['description']);
  const summary = text(entry['summary']) ?? (whole && firstSentence(whole));
  // Our own feeds begin the description with the summary, for readers that know no summary.
  const description = whole?.startsWith(`${summary}\n\n`) ? whole.slice(`${summary}\n\n`.length) : whole;
  return {
    ...some('summary', summary),
    ...some('description', description === summary ? undefined : description),
  };
}

function firstSentence(description: string): string {
  const [line = ''] = description.split('\n');
  return (/^.{20,180}?[.!?](?=\s|$)/.exec(line)?.[0] ?? line.slice(0, 180)).trim();
}

function statusOf(entry: Loose): DirectoryService['status'] {
  const status = text(entry['status'])
    ?.toLowerCase()
    .replace(/[\s_]+/g, '-');
  return status === 'temporarily-closed' || status === 'inactive' || status === 'defunct' ? status : 'active';
}

function categoriesOf(entry: Loose): string[] {
  const terms = [
    ...otherTerms(entry),
    ...objects(entry['service_taxonomies'], entry['service_taxonomys']).map(({ taxonomy }) =>
      object(taxonomy),
    ),
  ];
  return unique(terms.flatMap((term) => firstText(term?.['name'], term?.['term']) ?? []));
}

function needsOf(entry: Loose, categories: readonly string[], reading: Reading): string[] {
  const said = termsOf('need', entry);
  return said.length ? said : [...reading.needsOf(categories)];
}

function ages(entry: Loose): Pick<DirectoryService, 'minAge' | 'maxAge'> {
  const [eligibility] = eligibilities(entry);
  const minAge = number(entry['minimum_age']) ?? number(eligibility?.['minimum_age']);
  const maxAge = number(entry['maximum_age']) ?? number(eligibility?.['maximum_age']);
  return {
    ...some('minAge', minAge !== undefined && minAge > 0 ? minAge : undefined),
    // 100, 120, 999: no limit, said by a form that wanted a number.
    ...some('maxAge', maxAge !== undefined && maxAge > 0 && maxAge < 100 ? maxAge : undefined),
  };
}

function eligibilities(entry: Loose): Loose[] {
  return objects(entry['eligibilities'], entry['eligibilitys']);
}

function whoFor(entry: Loose): string | undefined {
  const words = eligibilities(entry).flatMap(({ eligibility }) => text(eligibility) ?? []);
  return text(entry['eligibility_description']) ?? (unique(words).join(', ') || undefined);
}

const WAYS: readonly (readonly [RegExp, DirectoryService['how'][number]])[] = [
  [/\b(in[- ]person|face[- ]to[- ]face|venue)\b/i, 'in-person'],
  [/\b(online|video|remote(ly)?|virtual|zoom)\b/i, 'online'],
  [/\b(tele)?phone\b/i, 'phone'],
  [/\bhome[- ]visit|\bat home\b|\byour home\b/i, 'home-visit'],
];

function howOf(entry: Loose, hasPlace: boolean): DirectoryService['how'] {
  const terms = termsOf('how', entry).flatMap((term) => WAYS.find(([, way]) => way === term)?.[1] ?? []);
  if (terms.length) return terms;
  const words = [entry, ...objects(entry['schedules'])]
    .flatMap(({ attending_type }) => text(attending_type) ?? [])
    .join('\n');
  const said = WAYS.filter(([pattern]) => pattern.test(words)).map(([, way]) => way);
  if (hasVirtualPlace(entry)) said.push('online');
  return unique(said.length || !hasPlace ? said : ['in-person']);
}

function areasOf(entry: Loose, { areas, areaNames }: Reading): string[] {
  const found = objects(entry['service_areas']).flatMap(({ name, service_area, uri, extent }) => {
    const words = [name, service_area, uri, extent].flatMap((each) => text(each) ?? []);
    const codes = words.flatMap((each) => (each.length < 500 ? (each.match(/\bE\d{8}\b/g) ?? []) : []));
    const [short = ''] = words;
    return [
      ...codes,
      areaNames.get(short.toLowerCase().replace(/^(london borough|royal borough) of /, '')) ?? [],
    ].flat();
  });
  return unique(found.length ? found : [...areas]);
}

function phoneOf(entry: Loose, organisation: Loose): string | undefined {
  const contacts = objects(entry['contacts'], organisation['contacts']);
  const phones = objects(
    entry['phones'],
    ...contacts.map(({ phones }) => phones),
    ...objects(entry['service_at_locations']).map(({ phones }) => phones),
    organisation['phones'],
  );
  return firstText(...phones.map(({ number }) => number), entry['phone']);
}

function emailOf(value: unknown): string | undefined {
  const address = text(value)?.replace(/^mailto:/i, '');
  return address && /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/.test(address) ? address : undefined;
}

const JOINS = ['self', 'drop-in', 'book', 'practitioner'] as const;

function joining(entry: Loose, categories: readonly string[]): Pick<DirectoryService, 'join' | 'joinText'> {
  const joinText = text(entry['application_process']);
  const said = termsOf('join', entry).flatMap((term) => JOINS.find((way) => way === term) ?? []);
  return {
    join: said.length ? said : joinInWords(text(entry['attending_access']) ?? '', [joinText, ...categories]),
    ...some('joinText', joinText),
  };
}

function joinInWords(access: string, others: readonly (string | undefined)[]): DirectoryService['join'] {
  const words = [access, ...others].join('\n').toLowerCase();
  const ways: readonly (readonly [boolean, DirectoryService['join'][number]])[] = [
    [/\bself[- ]?refer/.test(words), 'self'],
    [/\bdrop[- ]?in\b/.test(words), 'drop-in'],
    [/^appointment$/i.test(access), 'book'],
    [/^referral$/i.test(access), 'practitioner'],
  ];
  return ways.filter(([holds]) => holds).map(([, way]) => way);
}
