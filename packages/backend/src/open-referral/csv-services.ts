import { WEEKDAYS } from '@sixways/core/model/directory-service.js';
import { readCsv, type CsvRecord } from './csv.js';
import type { ReadService, Refusal } from './keep-source.js';

/** Fails with what is wrong with one value. */
class WrongValue extends Error {}

type Read = (text: string) => unknown;

const words: Read = (text) => text;
/** Parted by semicolons. */
const list: Read = (text) =>
  text
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);
const number: Read = (text) => {
  if (/^-?\d{1,9}(\.\d+)?$/.test(text)) return Number(text);
  throw new WrongValue('Write a number');
};
const yesOrNo: Read = (text) => {
  if (/^(yes|y|true)$/i.test(text)) return true;
  if (/^(no|n|false)$/i.test(text)) return false;
  throw new WrongValue('Write yes or no');
};
const date: Read = (text) => {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
};
const email: Read = (text) => {
  if (/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)) return text;
  throw new WrongValue('Write an email address');
};
const time: Read = (text) => {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hours && Number(hours) < 24 && Number(minutes) < 60) return `${hours.padStart(2, '0')}:${minutes}`;
  throw new WrongValue('Write a time as 09:30');
};
const link: Read = (text) => (/^www\./i.test(text) ? `https://${text}` : text);

/** The columns of a file: what they fill, and how they are read. Any of them may be missing, except the name's. */
const COLUMNS: Readonly<Record<string, [field: string, read: Read]>> = {
  id: ['id', words],
  name: ['name', words],
  organisation: ['organisation', words],
  summary: ['summary', words],
  description: ['description', words],
  status: ['status', (text) => text.toLowerCase().replace(/[\s_]+/g, '-')],
  alert: ['alert', words],
  needs: ['needs', list],
  categories: ['categories', list],
  minimum_age: ['minAge', number],
  maximum_age: ['maxAge', number],
  who_for: ['whoFor', words],
  free: ['free', yesOrNo],
  cost: ['cost', words],
  how: ['how', list],
  areas: ['areas', list],
  languages: ['languages', list],
  phone: ['phone', words],
  email: ['email', email],
  website: ['href', link],
  join: ['join', list],
  how_to_join: ['joinText', words],
  wait: ['waitText', words],
  assured_date: ['assuredAt', date],
  modified_date: ['modifiedAt', date],
  // Of when it runs.
  days: ['opening.days', list],
  opens: ['opening.opens', time],
  closes: ['opening.closes', time],
  times: ['opening.text', words],
  // Of where it is.
  place: ['place.name', words],
  address: ['place.address', words],
  postcode: ['place.postcode', words],
  latitude: ['place.latitude', number],
  longitude: ['place.longitude', number],
  access: ['place.access', list],
  step_free: ['place.stepFree', yesOrNo],
};

/**
 * Reads services from CSV: a first line with the names of the columns, then one service a line. A line with something wrong
 * in it is refused whole, and every wrong value of it is named.
 * @param source shown with each service
 */
export function servicesFromCsv(text: string, source: string): { read: ReadService[]; refused: Refusal[] } {
  const [head, ...records] = readCsv(text);
  const names = (head?.fields ?? []).map((name) => name.trim().toLowerCase().replace(/\s+/g, '_'));
  const refused: Refusal[] = [];
  names.forEach((name) => {
    if (!Object.hasOwn(COLUMNS, name))
      refused.push({ row: 1, column: name, reason: 'There is no such column: left out' });
  });
  if (!names.includes('name'))
    return { read: [], refused: [{ row: 1, column: 'name', reason: 'This column is needed' }] };
  const read = records.flatMap((record) => {
    const found = serviceOf(record, names, source);
    if (!Array.isArray(found)) return [{ row: record.line, service: found }];
    refused.push(...found);
    return [];
  });
  return { read, refused };
}

function serviceOf(
  { line, fields }: CsvRecord,
  names: readonly string[],
  source: string,
): Record<string, unknown> | Refusal[] {
  const faults: Refusal[] = [];
  const found: Record<string, unknown> = {};
  if (fields.length > names.length)
    faults.push({ row: line, reason: `${fields.length} fields, but only ${names.length} columns` });
  names.forEach((name, i) => {
    const text = fields[i]?.trim();
    const column = Object.hasOwn(COLUMNS, name) ? COLUMNS[name] : undefined;
    if (!text || !column) return;
    try {
      found[column[0]] = column[1](text);
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error;
      faults.push({ row: line, column: name, reason: error.message });
    }
  });
  const { days = [], ...opening } = part(found, 'opening.');
  for (const day of days as string[])
    if (!weekday(day)) faults.push({ row: line, column: 'days', reason: `${day} is no day of the week` });
  if (faults.length > 0) return faults;
  const place = part(found, 'place.');
  const own = Object.fromEntries(Object.entries(found).filter(([field]) => !field.includes('.')));
  return {
    ...own,
    // Without an id of its own a service is known by its name and who offers it.
    id:
      own['id'] === undefined
        ? `${source}|${String(own['name'])}|${String(own['organisation'] ?? '')}`
        : `${source}|${String(own['id'])}`,
    source,
    openings: openings(
      (days as string[]).map((day) => weekday(day)!),
      opening,
    ),
    places: Object.keys(place).length > 0 ? [place] : [],
  };
}

function openings(days: readonly string[], rest: object): object[] {
  if (days.length > 0) return days.map((day) => ({ day, ...rest }));
  return Object.keys(rest).length > 0 ? [rest] : [];
}

function weekday(text: string): string | undefined {
  return text.length < 2 ? undefined : WEEKDAYS.find((day) => day.startsWith(text.toLowerCase()));
}

function part(found: Readonly<Record<string, unknown>>, prefix: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, value]) =>
      field.startsWith(prefix) ? [[field.slice(prefix.length), value]] : [],
    ),
  );
}
