import {
  toOpenReferral,
  type FeedWords,
  type V3Service,
} from '@sixways/adapters/open-referral/from-service.js';
import { asUuid } from '@sixways/adapters/open-referral/uuid.js';
import type { DirectoryService } from '@sixways/core/model/directory-service.js';

/** One service as it goes into the tables. */
export interface ServiceRows {
  id: string;
  service: DirectoryService;
  whole: V3Service;
  outline: object;
  organization?: Term;
  terms: Term[];
  openings: { day: string | null; opens: string | null; closes: string | null }[];
  places: {
    id: string;
    latitude: number | null;
    longitude: number | null;
    postcode: string | null;
    outline: object;
  }[];
  /** What the full-text search reads. */
  words: string;
}

/** A taxonomy term, or an organisation, as the feed shows it. */
export type Term = Readonly<Record<string, unknown>> & { id: string };

/** What a list shows of a service: the profile's fields that are no lists. */
const OUTLINE = [
  ...['id', 'name', 'description', 'url', 'email', 'status', 'fees', 'minimum_age', 'maximum_age'],
  ...['assured_date', 'alert', 'last_modified', 'organization'],
];
const LOCATION = ['id', 'location_type', 'name', 'latitude', 'longitude'];

/** Makes a service ready for the tables, once: answers are then sent as they lie there. */
export function rowsOf(service: DirectoryService, words: FeedWords): ServiceRows {
  const own = { ...service, id: asUuid(service.id) };
  const whole = toOpenReferral(own, words);
  const outline = pick(whole, OUTLINE);
  const places = (whole['service_at_locations'] ?? []) as { id: string; location: Term }[];
  const organization = whole['organization'] as Term | undefined;
  return {
    id: own.id,
    service: own,
    whole,
    outline,
    ...(organization && { organization }),
    terms: ((whole['attributes'] ?? []) as { taxonomy_term: Term }[]).map(
      ({ taxonomy_term }) => taxonomy_term,
    ),
    openings: service.openings.map(({ day, opens, closes }) => ({
      day: day ?? null,
      opens: opens ?? null,
      closes: closes ?? null,
    })),
    places: places.map(({ id, location }, i) => ({
      id,
      latitude: service.places[i]?.latitude ?? null,
      longitude: service.places[i]?.longitude ?? null,
      postcode: plainPostcode(service.places[i]?.postcode) ?? null,
      outline: {
        id,
        service_id: own.id,
        location_id: location.id,
        location: pick(location, LOCATION),
        service: outline,
      },
    })),
    words: [
      service.name,
      service.organisation,
      service.summary,
      service.description,
      service.whoFor,
      ...service.categories,
    ]
      .filter(Boolean)
      .join(' \n'),
  };
}

/** `SE18 6HQ` as `SE186HQ`. */
export function plainPostcode(text: string | undefined): string | undefined {
  const plain = text
    ?.normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return plain || undefined;
}

function pick(from: Readonly<Record<string, unknown>>, fields: readonly string[]): object {
  return Object.fromEntries(fields.flatMap((field) => (field in from ? [[field, from[field]]] : [])));
}
