/** A request that the feed cannot answer as it was asked. */
export class FeedFault extends Error {
  override readonly name = 'FeedFault';
  constructor(
    readonly status: 400 | 404,
    message: string,
    readonly parameter?: string,
  ) {
    super(message);
  }
}

/** What a list of the feed can be asked for, of the UK profile's parameters. */
export interface ListQuery {
  page: number;
  perPage: number;
  full: boolean;
  search?: string;
  term?: string;
  taxonomy?: string;
  organization?: string;
  minAge?: number;
  maxAge?: number;
  /** A day's name, as the tables have it. */
  day?: string;
  /** `HH:MM`. */
  from?: string;
  to?: string;
  modifiedAfter?: string;
  postcode?: string;
  /** Metres. */
  proximity?: number;
}

const MOST_PER_PAGE = 500;
const PER_PAGE = 50;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DAYS: Readonly<Record<string, string>> = {
  mo: 'monday',
  tu: 'tuesday',
  we: 'wednesday',
  th: 'thursday',
  fr: 'friday',
  sa: 'saturday',
  su: 'sunday',
};

type Read<T> = (text: string) => T | undefined;

const uuid: Read<string> = (text) => (UUID.test(text) ? text.toLowerCase() : undefined);
const years: Read<number> = (text) => (/^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : undefined);
const clock: Read<string> = (text) => /^([01]\d|2[0-3]):[0-5]\d(?=(:[0-5]\d)?$)/.exec(text)?.[0];
const whole =
  (least: number, most: number): Read<number> =>
  (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= least ? Math.min(Number(text), most) : undefined;

/** The words of the profile's parameters, what they fill, and how they are read. */
const PARAMETERS: Readonly<Record<string, [keyof ListQuery, Read<string | number | boolean>, what: string]>> =
  {
    page: ['page', whole(1, 1_000_000), 'a whole number from 1'],
    per_page: ['perPage', whole(1, MOST_PER_PAGE), 'a whole number from 1'],
    full: ['full', (text) => (/^(true|false)$/.test(text) ? text === 'true' : undefined), 'true or false'],
    search: [
      'search',
      (text) => (text.length <= 200 && !text.includes('\u0000') ? text : undefined),
      'up to 200 characters',
    ],
    taxonomy_term_id: ['term', uuid, 'a UUID'],
    taxonomy_id: ['taxonomy', uuid, 'a UUID'],
    organization_id: ['organization', uuid, 'a UUID'],
    minimum_age: ['minAge', years, 'a number of years'],
    maximum_age: ['maxAge', years, 'a number of years'],
    start_time: ['from', clock, 'a time: 09:30'],
    end_time: ['to', clock, 'a time: 17:00'],
    day: ['day', (text) => DAYS[text.slice(0, 2).toLowerCase()], 'a day of the week: MO or Monday'],
    modified_after: [
      'modifiedAfter',
      (text) =>
        /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text))
          ? new Date(text).toISOString()
          : undefined,
      'a date, or a date and time',
    ],
    postcode: ['postcode', (text) => (/^[A-Z0-9 ]{2,9}$/i.test(text) ? text : undefined), 'a postcode'],
    proximity: ['proximity', whole(1, 200_000), 'a whole number of metres'],
  };

/**
 * Reads what a list is asked for. Parameters of other standards are left alone, as the profile allows; a value that is not
 * right is refused, since a feed that leaves a filter out shows what nobody asked for.
 * @throws {FeedFault} 400
 */
export function readListQuery(query: URLSearchParams): ListQuery {
  const found: ListQuery = { page: 1, perPage: PER_PAGE, full: false };
  for (const [name, text] of query) {
    const parameter = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
    if (!parameter || text === '') continue;
    const [key, read, what] = parameter;
    const value = read(text.trim());
    if (value === undefined) throw new FeedFault(400, `${name} must be ${what}`, name);
    Object.assign(found, { [key]: value });
  }
  if (found.proximity !== undefined && !found.postcode)
    throw new FeedFault(400, 'proximity needs a postcode', 'postcode');
  return found;
}
