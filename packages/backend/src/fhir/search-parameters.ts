import type { Person } from '../access/people.js';
import { compartmentOf } from './compartment.js';
import { TYPES, type SearchParameter } from './definitions.js';
import { fault } from './outcome.js';
import { IN_FORCE, readerAddress } from './shares.js';
import { idOfIdentifier, isKey } from './store.js';

/** A search as it was asked, checked, and as SQL. */
export interface Search {
  type: string;
  /** Parts of the where clause, with `$1`… counted from the start of `values`. */
  where: string[];
  values: unknown[];
  /** The column that orders the page, besides `seq`. */
  sort: { column: 'seq' | 'updated' | 'authored'; descending: boolean };
  count: number;
  include: string[];
  cursor?: string;
  /** As asked, for the `self` link. */
  asked: [name: string, value: string][];
}

export const MOST_PER_PAGE = 200;
const PER_PAGE = 50;

/**
 * Reads a search. Whatever is not understood is refused, never left out: a search that ignores a filter shows
 * records that nobody asked for.
 * @param person who searches only among what is theirs, and what others share with them
 * @throws {FhirError} 400
 */
export function readSearch(type: string, parameters: URLSearchParams, person?: Person): Search {
  const search: Search = {
    type,
    where: ['type = $1'],
    values: [type],
    sort: { column: 'seq', descending: false },
    count: PER_PAGE,
    include: [],
    asked: [],
  };
  for (const [name, value] of parameters) {
    if (!isKey(value) || !isKey(name))
      throw refuse(name.slice(0, 64), 'is too long or holds control characters');
    if (name !== '_cursor') search.asked.push([name, value]);
    readParameter(search, name, value);
  }
  if (person) limitTo(search, person, parameters);
  return search;
}

/**
 * A person finds what is their own. Where they ask for one other person's records, or for the Consents that name them
 * as a reader, they find what that person shares with them.
 */
function limitTo(search: Search, person: Person, parameters: URLSearchParams): void {
  const add = (value: unknown) => `$${search.values.push(value)}`;
  if (search.type === 'Patient') return void search.where.push(`id = ${add(person.patient)}`);
  const own = `patient = ${add(compartmentOf(person))}`;
  const asksOthers = ['patient', 'subject', 'actor:identifier'].some((name) => parameters.has(name));
  if (!person.email || !asksOthers) return void search.where.push(own);
  // The parts of a plan are cut out of a read, not of a list: a list holds only what is shared whole.
  const what =
    search.type === 'Consent' ? 's.consent = resource.id' : 's.type = resource.type and s.id = resource.id';
  const whole = search.type === 'CarePlan' ? 'and s.sections is null' : '';
  search.where.push(
    `(${own} or exists (select 1 from share s where ${what} and s.owner = resource.patient and s.reader = ${add(person.email)} ${whole} and ${IN_FORCE}))`,
  );
}

function readParameter(search: Search, name: string, value: string): void {
  if (name === '_count') search.count = readCount(value);
  else if (name === '_sort') search.sort = readSort(search.type, value);
  else if (name === '_include') search.include.push(readInclude(search.type, value));
  else if (name === '_cursor') search.cursor = value;
  else if (name === '_format') readFormat(value);
  else search.where.push(condition(search, name, value));
}

function condition(search: Search, name: string, value: string): string {
  const definitions = TYPES[search.type]!.search;
  const parameter = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  const add = (each: unknown) => `$${search.values.push(each)}`;
  if (name === 'actor:identifier' && search.type === 'Consent') return actorCondition(value, add);
  if (!parameter || parameter.column === 'share') {
    throw refuse(
      name,
      `is not a search parameter of ${search.type} here. There are: ${parameterNames(search.type).join(', ')}, _count, _sort, _include`,
    );
  }
  if (value === '') throw refuse(name, 'needs a value');
  if (parameter.type === 'date') return dateCondition(parameter, name, value, add);
  const values = value.split(',');
  if (parameter.column === 'identifiers') {
    const keys = values.map((each) => identifierKey(name, each));
    const ids = keys.flatMap((key) => idOfIdentifier(key) ?? []);
    return `(identifiers && ${add(keys)}::text[]${ids.length > 0 ? ` or id = any(${add(ids)}::text[])` : ''})`;
  }
  if (parameter.column === 'patient')
    return `patient = any(${add(values.map((each) => patientKey(name, each)))}::text[])`;
  if (parameter.column === 'tokens')
    return `tokens && ${add(values.map((each) => tokenKey(name, each)))}::text[]`;
  if (value.includes('|')) throw refuse(name, 'takes a plain code here, without a system');
  return `${parameter.column} = any(${add(values)}::text[])`;
}

/** `system|value`, `|value` (no system) or `value` (any system). */
function identifierKey(name: string, token: string): string {
  if (!token.includes('|')) return `=${token}`;
  if (token.endsWith('|')) throw refuse(name, 'needs a value after the |');
  return token;
}

/** As `newRow` writes them: `category=system|code`, or without the system. */
function tokenKey(name: string, token: string): string {
  if (token.endsWith('|')) throw refuse(name, 'needs a code after the |');
  return `${name}=${token}`;
}

/** The Consents in force that share with a reader, named by the address that their sign-in has confirmed. */
function actorCondition(value: string, add: (each: unknown) => string): string {
  const reader = readerAddress(value.slice(value.indexOf('|') + 1));
  if (!reader) throw refuse('actor:identifier', 'must be an address: urn:ietf:rfc:3986|mailto:…');
  return `id in (select consent from share where reader = ${add(reader)} and ${IN_FORCE})`;
}

function patientKey(name: string, value: string): string {
  const id = /^(?:Patient\/)?([A-Za-z0-9\-.]{1,64})$/.exec(value)?.[1];
  if (!id) throw refuse(name, 'must be a Patient id, or Patient/id');
  return `Patient/${id}`;
}

const DATE_VALUE =
  /^(eq|gt|ge|lt|le)?(\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?)$/;

/** FHIR's date search: a value stands for its whole year, month, day or second. Times without a zone are UTC. */
function dateCondition(
  { column }: SearchParameter,
  name: string,
  value: string,
  add: (each: unknown) => string,
): string {
  const [, prefix = 'eq', text] = DATE_VALUE.exec(value) ?? [];
  const span = text ? spanOf(text) : undefined;
  if (!span)
    throw refuse(
      name,
      'must be a date that exists, with eq, gt, ge, lt or le before it or nothing: ge2026-11-22',
    );
  const [start, end] = span;
  if (prefix === 'eq')
    return `(${column} >= ${add(start)}::timestamptz and ${column} < ${add(end)}::timestamptz)`;
  const [operator, instant] = { gt: ['>=', end], ge: ['>=', start], lt: ['<', start], le: ['<', end] }[
    prefix
  ]!;
  return `${column} ${operator} ${add(instant)}::timestamptz`;
}

function spanOf(text: string): [string, string] | undefined {
  const [date, time] = text.split('T');
  const [year, month = '01', day = '01'] = date!.split('-');
  const start = new Date(`${year}-${month}-${day}T${time ? withZone(time) : '00:00:00Z'}`);
  const exists =
    !Number.isNaN(start.getTime()) &&
    new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() >= Number(day);
  if (!exists) return undefined;
  const end = new Date(start);
  if (time) end.setTime(end.getTime() + (/\.\d/.test(time) ? 1 : /:\d\d:\d\d/.test(time) ? 1_000 : 60_000));
  else if (text.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (text.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return [start.toISOString(), end.toISOString()];
}

function withZone(time: string): string {
  return /Z$|[+-]\d{2}:\d{2}$/.test(time) ? time : `${time}Z`;
}

function readCount(value: string): number {
  if (!/^\d{1,6}$/.test(value) || Number(value) < 1) throw refuse('_count', 'must be a whole number from 1');
  return Math.min(Number(value), MOST_PER_PAGE);
}

function readSort(type: string, value: string): Search['sort'] {
  const descending = value.startsWith('-');
  const name = descending ? value.slice(1) : value;
  const parameter = Object.hasOwn(TYPES[type]!.search, name) ? TYPES[type]!.search[name] : undefined;
  if (parameter?.type !== 'date')
    throw refuse(
      '_sort',
      `must be one of: ${sortable(type).join(', ')}, with - before it for the newest first`,
    );
  return { column: parameter.column as 'updated' | 'authored', descending };
}

/** The names of a type's search parameters, as they are written in a search. */
export function parameterNames(type: string): string[] {
  return Object.entries(TYPES[type]!.search).map(([name, { column }]) =>
    column === 'share' ? `${name}:identifier` : name,
  );
}

/** The parameters that a type's search can be sorted by. */
export function sortable(type: string): string[] {
  return Object.entries(TYPES[type]!.search)
    .filter(([, { type: kind }]) => kind === 'date')
    .map(([name]) => name);
}

/** What `_include` may name for a type: `ServiceRequest:subject`. */
export function includable(type: string): string[] {
  return Object.entries(TYPES[type]!.search)
    .filter(([, { type: kind, column }]) => kind === 'reference' && column !== 'share')
    .map(([name]) => `${type}:${name}`);
}

function readInclude(type: string, value: string): string {
  if (!includable(type).includes(value))
    throw refuse('_include', `must be one of: ${includable(type).join(', ') || 'none for this type'}`);
  return TYPES[type]!.search[value.split(':')[1]!]!.element;
}

function readFormat(value: string): void {
  if (!/json/.test(value)) throw refuse('_format', 'can only be json');
}

function refuse(name: string, text: string) {
  return fault(400, 'not-supported', `${name} ${text}`, `http.${name}`);
}
