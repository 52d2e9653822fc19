import { sqlState, SqlState, type Database } from '../db/database.js';
import {
  isOwnSubmission,
  readTransaction,
  resolveReferences,
  validateEntries,
  type BundleEntry,
} from './bundle.js';
import { SUBMISSION_SYSTEM, URN_UUID } from './definitions.js';
import { fault } from './outcome.js';
import { newRow, submissionUuid, type NewRow } from './store.js';

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
  if (method !== 'POST' || url !== type)
    throw forbid('each entry must create its record: POST and the type', `${path}.request`);
  if (ifMatch) throw forbid('no ifMatch', `${path}.request.ifMatch`);
  if ('contained' in resource) throw forbid('no contained resources', `${path}.resource.contained`);
  const uuid = submissionUuid(resource);
  if (!uuid)
    throw forbid(
      `each record needs an identifier of system ${SUBMISSION_SYSTEM}, a urn:uuid in small letters`,
      `${path}.resource.identifier`,
    );
  if (!fullUrl || !URN_UUID.test(fullUrl))
    throw forbid('fullUrl must be a urn:uuid in small letters', `${path}.fullUrl`);
  if (!isOwnSubmission(ifNoneExist, uuid))
    throw forbid('ifNoneExist must ask for the submission identifier only', `${path}.request.ifNoneExist`);
  if (rule.status && resource['status'] !== rule.status)
    throw forbid(`status must be ${rule.status}`, `${path}.resource.status`);
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
 * Keeps a referral, once: one statement, so one round trip and one flush to disk (see `keep_referral` in the schema).
 * A resend is answered as the first was, and the first content stays even where a resend differs: answering otherwise
 * would tell a stranger what is here, and a client that lost our answer must be able to trust what it then hears.
 * @returns whether this call was the one that kept it; the caller's answer must not show it
 */
export async function keepSubmission(db: Database, { request, rest }: Submission): Promise<boolean> {
  const rows = [request, ...rest];
  try {
    const [answer] = await db.query<{ kept: boolean }>(
      `select keep_referral($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) as kept`,
      [
        rows.map(({ type }) => type),
        rows.map(({ id }) => id),
        rows.map(({ identifiers }) => identifiers?.join(SEPARATOR) ?? null),
        rows.map(({ status }) => status),
        rows.map(({ patient }) => patient),
        rows.map(({ authored }) => authored),
        rows.map(({ body }) => body),
      ],
    );
    return answer!.kept;
  } catch (error) {
    if (sqlState(error) !== SqlState.uniqueViolation) throw error;
    throw fault(409, 'conflict', 'A part of this referral was already sent with another one', 'Bundle.entry');
  }
}

/** Identifiers cannot hold it: control characters are refused. */
const SEPARATOR = '\u001f';

/** The answer to a submission: the same whether the referral was new or known, and nothing of what is kept. */
export function submissionAnswer({ addresses }: Submission) {
  return {
    resourceType: 'Bundle',
    type: 'transaction-response',
    entry: addresses.map((address) => ({
      response: { status: '201 Created', location: `${address}/_history/1`, etag: 'W/"1"' },
    })),
  };
}
