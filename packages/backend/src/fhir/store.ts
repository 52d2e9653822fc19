import type { Queryable } from '../db/database.js';
import { SUBMISSION_SYSTEM, TYPES, URN_UUID, type Resource } from './definitions.js';
import { fault } from './outcome.js';

/** A record as it stands in the table. */
export interface StoredRow {
  /** `seq` as text. Named otherwise: in `order by`, a column's new name comes first, and text sorts 10 before 9. */
  place: string;
  type: string;
  id: string;
  version: number;
  updated: Date;
  /** Whose compartment it is in, as `Patient/<id>`; null for what is nobody's, and in old versions. */
  patient: string | null;
  body: string;
}

/** A record ready to be written: its body, and what is taken out of it for searching. */
export interface NewRow {
  type: string;
  id: string;
  /** Each as `=value` and `system|value`, without the one that the id was made from; null when there is none. */
  identifiers: string[] | null;
  status: string | null;
  patient: string | null;
  authored: string | null;
  /** Codes to search by, as `parameter=system|code` and `parameter=code`; null for types that have none. */
  tokens: string[] | null;
  body: string;
}

export const COLUMNS = 'seq::text as place, type, id, version, updated, patient, body';

/** Longest identifier, reference or status that an index can hold with room to spare, in characters. */
const LONGEST_KEY = 400;
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * A valid resource as a row. Version and time are the server's own and are not kept in the body.
 * @throws {FhirError} 422 when an identifier cannot be indexed
 */
export function newRow(resource: Resource, id: string, path: string = resource.resourceType): NewRow {
  const { resourceType, id: _ignored, meta, ...rest } = resource;
  const { versionId: _version, lastUpdated: _updated, ...keptMeta } = meta ?? {};
  const definition = TYPES[resourceType]!;
  const authored = definition.authored && (resource[definition.authored] as string | undefined);
  const body = { resourceType, id, ...(Object.keys(keptMeta).length > 0 && { meta: keptMeta }), ...rest };
  return {
    type: resourceType,
    id,
    identifiers: identifierKeys(resource, id, path),
    status: (definition.status && (resource[definition.status] as string | undefined)) || null,
    patient:
      (definition.patient && patientOf(resource[definition.patient], `${path}.${definition.patient}`)) ||
      null,
    authored: authored ? startOf(authored) : null,
    tokens: definition.codes ? codeKeys(resource, definition.codes, path) : null,
    body: JSON.stringify(body),
  };
}

/** The resource as the API shows it. */
export function present(row: StoredRow): Resource {
  const body = JSON.parse(row.body) as Resource;
  const { resourceType, id, meta, ...rest } = body;
  return {
    resourceType,
    ...(id !== undefined && { id }),
    meta: { ...meta, versionId: String(row.version), lastUpdated: row.updated.toISOString() },
    ...rest,
  };
}

function identifierKeys(resource: Resource, id: string, path: string): string[] | null {
  const keys = identifiersOf(resource)
    .filter(({ system, value }) => system !== SUBMISSION_SYSTEM || value !== `urn:uuid:${id}`)
    .flatMap(({ system = '', value }) =>
      [`=${value}`, `${system}|${value}`].map((key) => asKey(key, `${path}.identifier`)),
    );
  return keys.length > 0 ? keys : null;
}

function codeKeys(resource: Resource, names: readonly string[], path: string): string[] | null {
  const keys = names.flatMap((name) =>
    [resource[name] ?? []]
      .flat()
      .flatMap((concept) => (concept as { coding?: { system?: string; code?: string }[] }).coding ?? [])
      .flatMap(({ system = '', code }) => (code ? [`${name}=${code}`, `${name}=${system}|${code}`] : []))
      .map((key) => asKey(key, `${path}.${name}`)),
  );
  return keys.length > 0 ? keys : null;
}

/** The id that a record has which was first sent under this identifier: such a one is not among its keys. */
export function idOfIdentifier(key: string): string | undefined {
  const [, system, uuid] = /^(=|[^|]*\|)urn:uuid:([0-9a-f-]{36})$/.exec(key) ?? [];
  return system === '=' || system === `${SUBMISSION_SYSTEM}|` ? uuid : undefined;
}

/** A resource's identifiers, whether its type has one or a list of them. */
export function identifiersOf(resource: Resource): { system?: string; value: string }[] {
  return [resource['identifier'] ?? []]
    .flat()
    .filter(
      (each): each is { system?: string; value: string } =>
        typeof (each as { value?: unknown })?.value === 'string',
    );
}

/** The UUID under which a client first sent this record, where it made one. */
export function submissionUuid(resource: Resource): string | undefined {
  const own = identifiersOf(resource).find(
    ({ system, value }) => system === SUBMISSION_SYSTEM && URN_UUID.test(value),
  );
  return own && URN_UUID.exec(own.value)![1];
}

const INSERT_COLUMNS = 'type, id, identifiers, status, patient, authored, tokens, body, version';

function rowValues(row: NewRow): unknown[] {
  const { type, id, identifiers, status, patient, authored, tokens, body } = row;
  return [type, id, identifiers, status, patient, authored, tokens, body];
}

/**
 * Writes a new record. Where one with its id was deleted before, its versions go on from there.
 * @returns its row, or undefined when its id is taken
 */
export async function insert(db: Queryable, row: NewRow): Promise<StoredRow | undefined> {
  const rows = await db.query<StoredRow>(
    `insert into resource (${INSERT_COLUMNS})
     values ($1, $2, $3::text[], $4, $5, $6::timestamptz, $7::text[], $8,
       coalesce((select version + 1 from removed where type = $1 and id = $2), 1))
     on conflict (type, id) do nothing returning ${COLUMNS}`,
    rowValues(row),
  );
  return rows[0];
}

/**
 * Puts a new version in place of `version`; the old one is kept.
 * @returns the new row, or undefined when the record has moved on, or is not there
 */
export async function replace(db: Queryable, row: NewRow, version: number): Promise<StoredRow | undefined> {
  // A type that names no patient stays in the compartment in which it was made.
  const patient = TYPES[row.type]!.patient ? '$5' : 'coalesce($5, resource.patient)';
  const rows = await db.query<StoredRow>(
    `with old as (select * from resource where type = $1 and id = $2 and version = $9 for update),
      kept as (insert into resource_version (type, id, version, updated, body)
               select type, id, version, updated, body from old on conflict do nothing)
     update resource set version = resource.version + 1, updated = clock_timestamp(), identifiers = $3::text[],
       status = $4, patient = ${patient}, authored = $6::timestamptz, tokens = $7::text[], body = $8
     from old where resource.seq = old.seq
     returning resource.seq::text as place, resource.type, resource.id, resource.version, resource.updated,
       resource.patient, resource.body`,
    [...rowValues(row), version],
  );
  return rows[0];
}

export async function read(db: Queryable, type: string, id: string): Promise<StoredRow | undefined> {
  const rows = await db.query<StoredRow>(`select ${COLUMNS} from resource where type = $1 and id = $2`, [
    type,
    id,
  ]);
  return rows[0];
}

/** One version of a record, the present one included. */
export async function readVersion(
  db: Queryable,
  type: string,
  id: string,
  version: number,
): Promise<StoredRow | undefined> {
  const rows = await db.query<StoredRow>(
    `select ${COLUMNS} from resource where type = $1 and id = $2 and version = $3
     union all select '0' as place, type, id, version, updated, null as patient, body from resource_version where type = $1 and id = $2 and version = $3`,
    [type, id, version],
  );
  return rows[0];
}

/** Many records of one type by their ids, in no order. */
export function readMany(db: Queryable, type: string, ids: readonly string[]): Promise<StoredRow[]> {
  return db.query<StoredRow>(`select ${COLUMNS} from resource where type = $1 and id = any($2::text[])`, [
    type,
    ids,
  ]);
}

/** Text that may go into an index: short, and without the control characters that PostgreSQL refuses. */
export function isKey(text: string): boolean {
  return text.length <= LONGEST_KEY && !CONTROL.test(text);
}

function asKey(text: string, path: string): string {
  if (!isKey(text)) throw fault(422, 'value', 'Must be short and without control characters', path);
  return text;
}

function patientOf(reference: unknown, path: string): string | undefined {
  const value = (reference as { reference?: string } | undefined)?.reference;
  return value && asKey(value, `${path}.reference`);
}

/** The first instant of a FHIR date or dateTime: `2026`, `2026-11`, `2026-11-22`, or with a time and its zone. */
function startOf(dateTime: string): string {
  if (dateTime.includes('T')) return dateTime.replace(':60', ':59');
  return `${dateTime.padEnd(10, '-01-01'.slice(dateTime.length === 4 ? 0 : 3))}T00:00:00Z`;
}
