import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { toOpenReferral } from '../open-referral/from-service.js';

/** How a made-up feed answers. */
export interface MadeUpFeed {
  /** Open Referral UK 3.0, or 1.0 as councils still publish it. */
  version: 1 | 3;
  services: readonly DirectoryService[];
  /** Services a page. Default 10. */
  perPage?: number;
  /** Its list gives outlines, and whole services only one by one, by the letter of the standard. */
  outlines?: boolean;
  /** Changes a page before it goes out: to lie, to repeat, to break. */
  page?: (page: Record<string, unknown>, number: number) => unknown;
}

/** A `fetch` that answers as a directory would: for tests of finders and of adapters. Other addresses get 404. */
export function madeUpFeed(feed: MadeUpFeed): { fetch: typeof fetch; requests: URL[] } {
  const requests: URL[] = [];
  const entries = feed.services.map((service) =>
    feed.version === 3 ? toOpenReferral(service) : toVersion1(service),
  );
  const answer = (url: URL): Response => {
    const id = /\/services\/([^/]+)$/.exec(url.pathname)?.[1];
    if (id) {
      const entry = entries.find((each) => each['id'] === decodeURIComponent(id));
      return entry ? Response.json(entry) : new Response('No such service', { status: 404 });
    }
    if (!/\/services\/?$/.test(url.pathname)) return new Response('Nothing here', { status: 404 });
    return Response.json(pageOf(feed, entries, Number(url.searchParams.get('page') ?? 1)));
  };
  return {
    requests,
    fetch: async (input, init) => {
      init?.signal?.throwIfAborted();
      const url = new URL(input instanceof Request ? input.url : input);
      requests.push(url);
      return answer(url);
    },
  };
}

function pageOf(
  { version, perPage = 10, outlines, page = (same) => same }: MadeUpFeed,
  all: readonly Entry[],
  number: number,
) {
  const from = (number - 1) * perPage;
  const contents = all.slice(from, from + perPage).map((entry) => (outlines ? outline(entry) : entry));
  const pages = Math.ceil(all.length / perPage);
  const counts = [
    all.length,
    pages,
    number,
    contents.length,
    number === 1,
    number >= pages,
    !contents.length,
  ];
  const names =
    version === 3
      ? ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents']
      : ['totalElements', 'totalPages', 'number', 'size', 'first', 'last', 'empty', 'content'];
  return page(Object.fromEntries(names.map((name, i) => [name, [...counts, contents][i]])), number);
}

type Entry = Readonly<Record<string, unknown>>;

const NESTED =
  /^(schedules|regular_schedules|service_.*|languages|cost_options|contacts|attributes|eligibilities)$/;

function outline(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !NESTED.test(name)));
}

const ATTENDING = {
  'in-person': 'venue',
  online: 'online',
  phone: 'phone',
  'home-visit': 'home visit',
} as const;
const ACCESS = {
  'drop-in': 'drop-in',
  book: 'appointment',
  practitioner: 'referral',
  self: undefined,
} as const;

/** Version 1.0 knows less: numbers for days, one way to attend, ages behind "eligibilities". */
function toVersion1(service: DirectoryService): Entry {
  const {
    id,
    name,
    organisation = 'Made up',
    description,
    status,
    minAge,
    maxAge,
    openings,
    places,
  } = service;
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  return {
    id,
    name,
    description: `<p>${description ?? service.summary ?? ''}</p>`,
    status: status.replace('-', ' '),
    url: service.href ?? '',
    email: service.email ?? null,
    fees: service.free ? 'Free' : (service.cost ?? null),
    assured_date: service.assuredAt ?? null,
    attending_type: service.how[0] ? ATTENDING[service.how[0]] : null,
    attending_access: service.join[0] ? (ACCESS[service.join[0]] ?? null) : null,
    organization: { id: organisation, name: organisation, description: organisation },
    eligibilities:
      minAge || maxAge ? [{ id: `${id}-e`, minimum_age: minAge ?? 0, maximum_age: maxAge ?? 120 }] : [],
    regular_schedules: openings.map(({ day, opens, closes, text }, i) => ({
      id: `${id}-s${i}`,
      ...(day && { weekday: days.indexOf(day) + 1 }),
      opens_at: opens && `${opens}:00`,
      closes_at: closes && `${closes}:00`,
      description: text ?? null,
    })),
    service_at_locations: places.map((place, i) => ({
      id: `${id}-l${i}`,
      location: {
        id: `${id}-l${i}`,
        name: place.name ?? null,
        latitude: place.latitude,
        longitude: place.longitude,
        physical_addresses: [
          { id: `${id}-a${i}`, address_1: place.address, city: '', postal_code: place.postcode },
        ],
        accessibility_for_disabilities: place.access.map((accessibility, n) => ({
          id: `${id}-d${n}`,
          accessibility,
        })),
      },
    })),
    service_taxonomies: service.categories.map((category) => ({
      id: `${id}-${category}`,
      taxonomy: { id: category, name: category },
    })),
    languages: service.languages.map((language) => ({ id: `${id}-${language}`, language })),
    contacts: service.phone ? [{ id: `${id}-c`, phones: [{ id: `${id}-p`, number: service.phone }] }] : [],
  };
}
