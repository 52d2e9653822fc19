import { sqlState, SqlState, type Database } from '../db/database.js';
import { isOwnSubmission, readTransaction, resolveReferences, validateEntries, type BundleEntry } from './bundle.js';
import { SUBMISSION_SYSTEM, URN_UUID } from './definitions.js';
import { fault } from './outcome.js';
import { INSERT_COLUMNS, newRow, rowValues, submissionUuid, type NewRow } from './store.js';

/** What a referral consists of, and how many of each it may hold. The states are those of a referral nobody has seen. */
const ALLOWED: Readonly<Record<string, { least: number; most: number; status?: string }>> = {
  ServiceRequest: { least: 1, most: 1, status: 'active' },
  Patient: { least: 1, most: 1 },
  QuestionnaireResponse: { least: 1, most: 2, status: 'completed' },
  Task: { least: 1, most: 1, status: 'requested' },
  RelatedPerson: { least: 0, most: 3 },
  Consent: { least: 0, most: 6 },
};
const MOST_ENTRIES = 15;

/** A referral ready to be kept: the ServiceRequest, which decides whether it is new, and the rest. */
export interface Submission {
  request: NewRow;
  rest: NewRow[];
  /** Every record's address, in the order of the entries. */
  addresses: string[];
}

/**
 * Reads what somebody without a sign-in sends. It must be a whole referral and nothing else: only new records of the
 * types that a referral has, each under its own submission identifier, referring only to each other. So nobody can
 * point at, change or ask about a record that is here already.
 * @throws {FhirError} 403 when it asks for more, 422 when the content is wrong
 */
export function readSubmission(body: unknown): Submission {
  const entries = readTransaction(body, MOST_ENTRIES);
  const ids = entries.map(checkEntry);
  checkCounts(entries);
  const addresses = entries.map(({ resource }, i) => `${resource.resourceType}/${ids[i]}`);
  resolveReferences(entries, new Map(entries.map(({ fullUrl }, i) => [fullUrl!, addresses[i]!])), true);
  validateEntries(entries);
  const rows = entries.map(({ resource, path }, i) => newRow(resource, ids[i]!, `${path}.resource`));
  return {
    request: rows.find(({ type }) => type === 'ServiceRequest')!,
    rest: rows.filter(({ type }) => type !== 'ServiceRequest'),
    addresses,
  };
}

function checkEntry({ resource, path, method, url, fullUrl, ifNoneExist, ifMatch }: BundleEntry): string {
  const type = resource.resourceType;
  const rule = Object.hasOwn(ALLOWED, type) ? ALLOWED[type]! : undefined;
  if (!rule) throw forbid('this type is not part of a referral', `${path}.resource.resourceType`);
  if (method !== 'POST' || url !== type) throw forbid('each entry must create its record: POST and the type', `${path}.request`);
  if (ifMatch) throw forbid('no ifMatch', `${path}.request.ifMatch`);
  if ('contained' in resource) throw forbid('no contained resources', `${path}.resource.contained`);
  const uuid = submissionUuid(resource);
  if (!uuid) throw forbid(`each record needs an identifier of system ${SUBMISSION_SYSTEM}, a urn:uuid in small letters`, `${path}.resource.identifier`);
  if (!fullUrl || !URN_UUID.test(fullUrl)) throw forbid('fullUrl must be a urn:uuid in small letters', `${path}.fullUrl`);
  if (!isOwnSubmission(ifNoneExist, uuid)) throw forbid('ifNoneExist must ask for the submission identifier only', `${path}.request.ifNoneExist`);
  if (rule.status && resource['status'] !== rule.status) throw forbid(`status must be ${rule.status}`, `${path}.resource.status`);
  return uuid;
}

function checkCounts(entries: readonly BundleEntry[]): void {
  for (const [type, { least, most }] of Object.entries(ALLOWED)) {
    const count = entries.filter(({ resource }) => resource.resourceType === type).length;
    if (count < least) throw forbid(`a ${type} is missing`, 'Bundle.entry');
    if (count > most) throw forbid(`no more than ${most} ${type}`, 'Bundle.entry');
  }
}

function forbid(text: string, expression: string) {
  return fault(403, 'forbidden', `Without signing in only a referral can be sent: ${text}`, expression);
}

/**
 * Keeps a referral, once. One statement, so one round trip and one flush to disk: the ServiceRequest's row is the
 * gate (`on conflict do nothing` waits for whoever is writing the same one), and the rest and the audit entry are
 * written only by whoever came through it. A resend is answered as the first was, and the first content stays even
 * where a resend differs: answering otherwise would tell a stranger what is here, and a client that lost our answer
 * must be able to trust what it then hears.
 * @returns whether this call was the one that kept it; the caller's answer must not show it
 */
export async function keepSubmission(db: Database, { request, rest }: Submission): Promise<boolean> {
  const column = (pick: (row: NewRow) => unknown) => rest.map(pick);
  try {
    const [gate] = await db.query<{ made: number }>(KEEP, [
      ...rowValues(request),
      column(({ type }) => type),
      column(({ id }) => id),
      column(({ identifiers }) => identifiers.join(SEPARATOR)),
      column(({ status }) => status),
      column(({ patient }) => patient),
      column(({ authored }) => authored),
      column(({ body }) => body),
    ]);
    return gate!.made === 1;
  } catch (error) {
    if (sqlState(error) !== SqlState.uniqueViolation) throw error;
    throw fault(409, 'duplicate', 'A part of this referral was already sent with another one', 'Bundle.entry');
  }
}

/** Identifiers cannot hold it: control characters are refused. */
const SEPARATOR = '\u001f';

const KEEP = /* sql */ `
with gate as (
  insert into resource (${INSERT_COLUMNS}) values ($1, $2, $3::text[], $4, $5, $6::timestamptz, $7)
  on conflict (type, id) do nothing returning id
), rest as (
  insert into resource (${INSERT_COLUMNS})
  select r.type, r.id, string_to_array(r.identifiers, chr(31)), r.status, r.patient, r.authored::timestamptz, r.body
  from unnest($8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])
    as r(type, id, identifiers, status, patient, authored, body)
  where exists (select from gate)
), noted as (
  insert into audit (who, what, type, id) select 'public', 'submit', 'ServiceRequest', id from gate
)
select count(*)::int as made from gate`;

/** The answer to a submission: the same whether the referral was new or known, and nothing of what is kept. */
export function submissionAnswer({ addresses }: Submission) {
  return {
    resourceType: 'Bundle',
    type: 'transaction-response',
    entry: addresses.map((address) => ({ response: { status: '201 Created', location: `${address}/_history/1`, etag: 'W/"1"' } })),
  };
}
