import type { DirectoryService, Opening, Place } from '@sixways/core/model/directory-service.js';
import { termAttribute } from './terms.js';
import { asUuid, uuidFrom } from './uuid.js';

/** A whole service of Open Referral UK 3.0, as `GET /services/{id}` answers it. */
export type V3Service = Readonly<Record<string, unknown>> & { id: string; name: string; status: string };

/** What a feed knows that a service does not say. */
export interface FeedWords {
  /** The name of a borough by its GSS code. */
  areaName?: (gss: string) => string | undefined;
}

const AREA = 'http://statistics.data.gov.uk/id/statistical-geography/';
const DAYS = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};

/**
 * A service as Open Referral UK 3.0 has it; the reader of this folder reads back all of it. What the profile has no field
 * for goes into fields of the international standard (HSDS 3.0), or into terms of our own. Identifiers that are no UUID
 * become one, always the same.
 */
export function toOpenReferral(service: DirectoryService, words: FeedWords = {}): V3Service {
  const id = asUuid(service.id);
  const own = (what: string) => uuidFrom(`${id}/${what}`);
  const { name, organisation, summary, description } = service;
  return without({
    id,
    name,
    summary,
    description: [summary, description].filter(Boolean).join('\n\n') || undefined,
    url: service.href && /^https?:/i.test(service.href) ? service.href : undefined,
    email: service.email,
    status: service.status.replace('-', ' '),
    fees: service.cost,
    minimum_age: service.minAge,
    maximum_age: service.maxAge,
    eligibility_description: service.whoFor,
    application_process: service.joinText,
    wait_time: service.waitText,
    assured_date: service.assuredAt,
    alert: service.alert,
    last_modified: service.modifiedAt && `${service.modifiedAt}T00:00:00.000Z`,
    organization: organisation && {
      id: uuidFrom(`organisation/${organisation}`),
      name: organisation,
      description: organisation,
    },
    schedules: schedules(service.openings, own),
    service_areas: service.areas.map((gss) => ({
      id: own(`area/${gss}`),
      name: words.areaName?.(gss) ?? gss,
      uri: `${AREA}${gss}`,
    })),
    service_at_locations: service.places.map((place, i) => ({
      id: own(`at/${i}`),
      location: location(place, (what) => own(`at/${i}/${what}`)),
    })),
    languages: service.languages.map((code) => ({ id: own(`language/${code}`), code, name: code })),
    cost_options: service.free ? [{ id: own('free'), amount: 0, option: 'Free' }] : undefined,
    contacts: service.phone && [
      {
        id: own('contact'),
        name: organisation ?? name,
        phones: [{ id: own('phone'), number: service.phone }],
      },
    ],
    attributes: attributes(service, own),
  }) as V3Service;
}

type Own = (what: string) => string;

function attributes(service: DirectoryService, own: Own): object[] {
  const { needs, join, how, free, sample, categories } = service;
  return [
    ...categories.map((name) => ({
      id: own(`category/${name}`),
      taxonomy_term: {
        id: uuidFrom(`category/${name}`),
        name,
        description: name,
        taxonomy: 'Categories',
        taxonomy_id: uuidFrom('taxonomy/Categories'),
      },
    })),
    ...needs.map((need) => termAttribute('need', need, own)),
    ...join.map((way) => termAttribute('join', way, own)),
    ...how.map((way) => termAttribute('how', way, own)),
    ...(free === undefined ? [] : [termAttribute('free', free ? 'yes' : 'no', own)]),
    ...(sample ? [termAttribute('sample', 'yes', own)] : []),
  ];
}

/** One for days with the same hours. */
function schedules(openings: readonly Opening[], own: Own): object[] {
  const groups = new Map<string, Opening[]>();
  for (const opening of openings) {
    const key = JSON.stringify([opening.opens, opening.closes, opening.text]);
    groups.set(key, [...(groups.get(key) ?? []), opening]);
  }
  return [...groups].map(([key, alike]) => {
    const days = alike.flatMap(({ day }) => (day ? DAYS[day] : []));
    const [{ opens, closes, text } = {}] = alike;
    return without({
      id: own(`schedule/${key}`),
      ...(days.length && { freq: 'WEEKLY', byday: days.join(',') }),
      opens_at: opens,
      closes_at: closes,
      description: text,
    });
  });
}

function location(place: Place, own: Own): object {
  const { name, address, postcode, latitude, longitude, access, stepFree } = place;
  // The town stands behind the last comma.
  const [, street = address ?? '', town = ''] = /^(.*), ([^,]*)$/s.exec(address ?? '') ?? [];
  return without({
    id: own('location'),
    location_type: 'physical',
    name,
    latitude,
    longitude,
    addresses: (address ?? postcode) !== undefined && [
      {
        id: own('address'),
        address_1: street,
        city: town,
        state_province: 'England',
        postal_code: postcode ?? '',
        country: 'GB',
        address_type: 'physical',
      },
    ],
    accessibility: access.map((description, i) => ({ id: own(`access/${i}`), description })),
    attributes: stepFree === undefined ? [] : [termAttribute('step-free', stepFree ? 'yes' : 'no', own)],
  });
}

/** The standard asks to leave out what is not known. */
function without(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== false && value !== '' && !isEmpty(value),
    ),
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
