import type { Database, Transaction } from '../db/database.js';
import { sqlState, SqlState } from '../db/database.js';
import { randomUUID } from 'node:crypto';
import { audit } from '../access/audit.js';
import {
  readIfNoneExist,
  isOwnSubmission,
  readTransaction,
  resolveReferences,
  validateEntries,
  type BundleEntry,
} from './bundle.js';
import { fault } from './outcome.js';
import {
  COLUMNS,
  idOfIdentifier,
  insert,
  newRow,
  read,
  replace,
  submissionUuid,
  type StoredRow,
} from './store.js';

const MOST_ENTRIES = 200;
const ATTEMPTS = 4;

/** What became of one entry. */
export interface Written {
  status: 200 | 201;
  row: StoredRow;
}

/**
 * Carries out a transaction for somebody who is signed in: all of it or nothing.
 * @throws {FhirError}
 */
export async function writeTransaction(db: Database, body: unknown, who: string): Promise<Written[]> {
  return writeAll(db, readTransaction(body, MOST_ENTRIES), who);
}

/**
 * Carries out entries together. When two transactions block each other, the database ends one of them, which is then
 * tried again.
 * @throws {FhirError}
 */
export async function writeAll(
  db: Database,
  entries: readonly BundleEntry[],
  who: string,
): Promise<Written[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((tx) => writeEntries(tx, structuredClone(entries), who));
    } catch (error) {
      const state = sqlState(error);
      if ((state !== SqlState.deadlock && state !== SqlState.serialization) || attempt === ATTEMPTS)
        throw error;
    }
  }
}

interface Plan {
  entry: BundleEntry;
  id: string;
  /** Already here: a conditional create that found its record. */
  existing?: StoredRow;
}

async function writeEntries(
  tx: Transaction,
  entries: readonly BundleEntry[],
  who: string,
): Promise<Written[]> {
  await lockConditions(tx, entries);
  const plans: Plan[] = [];
  for (const entry of entries)
    plans.push(entry.method === 'POST' ? await planCreate(tx, entry) : planUpdate(entry));
  const targets = plans.map(
    ({ entry, id }) => [entry.fullUrl ?? '', `${entry.resource.resourceType}/${id}`] as const,
  );
  resolveReferences(entries, new Map(targets), false);
  validateEntries(entries);
  const written: Written[] = [];
  for (const plan of plans) {
    const done = plan.existing ? ({ status: 200, row: plan.existing } as const) : await write(tx, plan);
    written.push(done);
    const what = done.status === 201 ? 'create' : plan.existing ? 'found' : 'update';
    await audit(tx, {
      who,
      what,
      type: done.row.type,
      id: done.row.id,
      detail: `version ${done.row.version}`,
    });
  }
  return written;
}

/** Two conditional creates of the same thing wait for each other. Taken in one order, so that they cannot block each other. */
async function lockConditions(tx: Transaction, entries: readonly BundleEntry[]): Promise<void> {
  const conditions = entries.flatMap(({ ifNoneExist, resource }) =>
    ifNoneExist ? [`${resource.resourceType}?${ifNoneExist}`] : [],
  );
  for (const condition of [...new Set(conditions)].sort()) {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [condition]);
  }
}

async function planCreate(tx: Transaction, entry: BundleEntry): Promise<Plan> {
  const { resource, path, url, ifNoneExist } = entry;
  if (url !== resource.resourceType)
    throw fault(400, 'value', 'Must be the type of the resource', `${path}.request.url`);
  if (!ifNoneExist) return { entry, id: randomUUID() };
  const asked = readIfNoneExist(ifNoneExist);
  if (!asked)
    throw fault(
      400,
      'not-supported',
      'Only identifier=system|value is supported',
      `${path}.request.ifNoneExist`,
    );
  const key = `${asked.system}|${asked.value}`;
  const found = await tx.query<StoredRow>(
    `select ${COLUMNS} from resource where type = $1 and (identifiers && $2::text[] or id = $3) limit 2`,
    [resource.resourceType, [key], idOfIdentifier(key) ?? ''],
  );
  if (found.length > 1)
    throw fault(
      412,
      'multiple-matches',
      'More than one record has this identifier',
      `${path}.request.ifNoneExist`,
    );
  if (found[0]) return { entry, id: found[0].id, existing: found[0] };
  const uuid = submissionUuid(resource);
  return { entry, id: uuid && isOwnSubmission(ifNoneExist, uuid) ? uuid : randomUUID() };
}

function planUpdate(entry: BundleEntry): Plan {
  const { resource, path, url, ifMatch } = entry;
  const [type, id] = url.split('/');
  if (type !== resource.resourceType || !id || id !== resource.id) {
    throw fault(
      400,
      'value',
      'url must be Type/id, and the resource must carry that id',
      `${path}.request.url`,
    );
  }
  if (!/^W\/"\d{1,9}"$/.test(ifMatch ?? '')) {
    throw fault(
      412,
      'required',
      'An update needs If-Match with the version you have read: W/"1"',
      `${path}.request.ifMatch`,
    );
  }
  return { entry, id };
}

async function write(tx: Transaction, { entry, id }: Plan): Promise<Written> {
  const { resource, path } = entry;
  const row = newRow(resource, id, `${path}.resource`);
  if (entry.method === 'POST') {
    const made = await insert(tx, row);
    if (made) return { status: 201, row: made };
    const first = await read(tx, row.type, row.id);
    if (first) return { status: 200, row: first };
    throw fault(409, 'conflict', 'This record is being written by somebody else', path);
  }
  const changed = await replace(tx, row, Number(/\d+/.exec(entry.ifMatch!)![0]));
  if (changed) return { status: 200, row: changed };
  if (await read(tx, row.type, row.id))
    throw fault(
      412,
      'conflict',
      'Somebody changed this record first: read it again',
      `${path}.request.ifMatch`,
    );
  throw fault(
    405,
    'not-supported',
    'There is no such record, and this server gives the ids',
    `${path}.request.url`,
  );
}
