import type { Extension, FhirResource, Identifier, Reference } from 'fhir/r4.js';
import type { Author } from '@sixways/core/model/record.js';
import type { Fields } from '../../records/shapes.js';
import { fromExtensions, toExtensions, withExtensions } from './extensions.js';

/** The base of the kit's own code systems. */
export const CODE = 'urn:sixways:code:';
/** Says which kind of record a resource is, where its type alone does not. */
export const RECORD_CODE = `${CODE}record`;

const URI = 'urn:ietf:rfc:3986';
const URN_UUID = 'urn:uuid:';

/** How a record is written for one place: a server, or a file. */
export interface WriteContext {
  /** The person: `Patient/123`. */
  subject: Reference;
  /** Refers to another record. On a server by identifier, which holds whatever the server's ids are. */
  to(type: string, id: string): Reference;
}

/** What reading a resource may need beside it. */
export interface ReadContext {
  /** The id of the record in a resource: its own, or for another system's one that is always the same for it. */
  idOf(resource: FhirResource): string;
  /** The resource that a reference leads to: contained in `from`, or another of the same file. */
  resolve(reference: Reference | undefined, from: FhirResource): FhirResource | undefined;
  /** When nothing in the resource says when it was written. ISO instant. */
  readAt: string;
  /** Whether records that are only referred to may be named by an id of ours: on a server, where they can be looked up. */
  canLookUp: boolean;
}

/** By this a server finds a record again, whatever id it gave it. */
export function recordIdentifier(id: string): Identifier {
  return { system: URI, value: URN_UUID + id };
}

/** Refers to a record by its identifier alone. */
export function byIdentifier(type: string, id: string): Reference {
  return { type, identifier: recordIdentifier(id) };
}

/** Who wrote a record. Whoever is not the person is only known by what they are. */
export function authorOf(author: Author, subject: Reference): Reference {
  if (author === 'self') return subject;
  return author === 'supporter'
    ? { type: 'RelatedPerson', display: 'Somebody who supports the person' }
    : { type: 'Practitioner', display: 'A professional' };
}

/** The id that this kit gave a resource, where it did. */
export function ownId(resource: { identifier?: Identifier | Identifier[] }): string | undefined {
  return [resource.identifier ?? []].flat().flatMap((each) => uuidOf(each) ?? [])[0];
}

const UUID = /^urn:uuid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

function uuidOf(identifier: Identifier | undefined): string | undefined {
  return identifier?.system === URI ? UUID.exec(identifier.value ?? '')?.[1] : undefined;
}

/** Whether an id was derived from another system's resource, see {@link derivedId}. */
export function isDerived(id: string): boolean {
  return id[14] === '8';
}

/** The record that a reference alone leads to, by the id a server's reading gives it; undefined for what is only described. */
export function referredId(reference: Reference | undefined): string | undefined {
  const own = uuidOf(reference?.identifier) ?? UUID.exec(reference?.reference ?? '')?.[1];
  const place = placeOf(reference);
  return own ?? (place && derivedId(place));
}

/** `Goal/123` of whichever address, of whichever version. */
export function placeOf(reference: Reference | undefined): string | undefined {
  return /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:$|\/_history\/)/.exec(
    reference?.reference ?? '',
  )?.[1];
}

/** A UUID (version 8: made our own way) that is always the same for the same text. */
export function derivedId(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
}

/** 32 bits of FNV-1a with a last stir, for each seed another. Names things; keeps no secret. */
function hash(text: string, seed: number): number {
  let state = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Some of a record's fields. */
export function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

/** A record's fields but those that have an element of their own. */
export function omit(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** The fields that have no element in FHIR, as extensions. */
export function extras(record: object, fields: Fields): { extension?: Extension[] } {
  return withExtensions(toExtensions(record, fields));
}

/** Those fields back. */
export function readExtras(resource: { extension?: Extension[] }, fields: Fields): Record<string, unknown> {
  return fromExtensions(resource.extension, fields);
}

/** An instant as `toISOString` writes it, from any FHIR date or time; undefined where there is none. */
export function instantOf(...times: (string | undefined)[]): string | undefined {
  const time = times.find((each) => each !== undefined && !Number.isNaN(Date.parse(each)));
  return time && (/^\S+T\S+Z$/.test(time) ? time : new Date(time).toISOString());
}

/** A whole day of a FHIR date or time; undefined for a year or month alone. */
export function dayOf(time: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0];
}

/** A list as it should be; servers and files are read tolerantly. */
export function listOf<T>(value: readonly T[] | T | undefined): T[] {
  const list = Array.isArray(value) ? (value as readonly T[]) : value === undefined ? [] : [value as T];
  return list.filter((each) => each !== null && each !== undefined);
}

/** Only what is there. */
export function present<T extends object>(values: T): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );
}

/** Text that says something, trimmed. */
export function said(...texts: (string | undefined)[]): string | undefined {
  return texts.map((text) => (typeof text === 'string' ? text.trim() : '')).find(Boolean);
}
