import type { Database, Transaction } from '../db/database.js';
import { sqlState, SqlState } from '../db/database.js';
import { createHash, randomUUID } from 'node:crypto';
import { audit } from '../access/audit.js';
import type { Person } from '../access/people.js';
import {
  readIfNoneExist,
  isOwnSubmission,
  readTransaction,
  resolveReferences,
  validateEntries,
  type BundleEntry,
} from './bundle.js';
import { checkCompartment, compartmentOf, demand, isOwn } from './compartment.js';
import { TYPES } from './definitions.js';
import { fault, FhirError } from './outcome.js';
import { checkShare, keepShares } from './shares.js';
import {
  COLUMNS,
  idOfIdentifier,
  insert,
  newRow,
  read,
  replace,
  submissionUuid,
  type NewRow,
  type StoredRow,
} from './store.js';
import { checkAsk, checkAskChange } from './team-request.js';
import { wasRemoved } from './remove.js';

const MOST_ENTRIES = 200;
const ATTEMPTS = 4;

/** What became of one entry. */
export interface Written {
  status: 200 | 201;
  row: StoredRow;
}

/** Who writes: staff, or a person among what is theirs. */
export interface Writer {
  who: string;
  person?: Person | undefined;
}

/**
 * Carries out a transaction for somebody who is signed in: all of it or nothing.
 * @throws {FhirError}
 */
export async function writeTransaction(db: Database, body: unknown, writer: Writer): Promise<Written[]> {
  return writeAll(db, readTransaction(body, MOST_ENTRIES), writer);
}

/**
 * Carries out entries together. When two transactions block each other, the database ends one of them, which is then
 * tried again.
 * @throws {FhirError}
 */
export async function writeAll(
  db: Database,
  entries: readonly BundleEntry[],
  writer: Writer,
): Promise<Written[]> {
  for (const { resource, method } of entries)
    demand(writer.person, resource.resourceType, method === 'POST' ? 'c' : 'u');
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction((tx) => writeEntries(tx, structuredClone(entries), writer));
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
  { who, person }: Writer,
): Promise<Written[]> {
  await lockConditions(tx, entries, person);
  const plans: Plan[] = [];
  for (const entry of entries)
    plans.push(entry.method === 'POST' ? await planCreate(tx, entry, person) : planUpdate(entry));
  const targets = plans.map(
    ({ entry, id }) => [entry.fullUrl ?? '', `${entry.resource.resourceType}/${id}`] as const,
  );
  resolveReferences(entries, new Map(targets), false);
  validateEntries(entries);
  if (person) {
    await checkCompartment(tx, person, entries, new Set(targets.map(([, target]) => target)));
    refuseShares(entries);
  }
  const written: Written[] = [];
  for (const plan of plans) {
    const done = plan.existing
      ? ({ status: 200, row: plan.existing } as const)
      : await write(tx, plan, person);
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
async function lockConditions(
  tx: Transaction,
  entries: readonly BundleEntry[],
  person: Person | undefined,
): Promise<void> {
  const conditions = entries.flatMap(({ ifNoneExist, resource }) =>
    ifNoneExist ? [`${person?.patient ?? ''} ${resource.resourceType}?${ifNoneExist}`] : [],
  );
  for (const condition of [...new Set(conditions)].sort()) {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [condition]);
  }
}

async function planCreate(tx: Transaction, entry: BundleEntry, person: Person | undefined): Promise<Plan> {
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
    `select ${COLUMNS} from resource where type = $1 and (identifiers && $2::text[] or id = $3)
       ${person ? 'and patient = $4' : ''} limit 2`,
    [resource.resourceType, [key], idOfIdentifier(key) ?? '', ...(person ? [compartmentOf(person)] : [])],
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
  if (!uuid || !isOwnSubmission(ifNoneExist, uuid)) return { entry, id: randomUUID() };
  return { entry, id: person ? idFor(person, uuid) : uuid };
}

/**
 * A person's record gets an id made from their own and its identifier. So the primary key itself lets one record come of
 * any number of tries, and nobody can take an id that another person's record will have, or learn whether it is taken.
 */
function idFor({ patient }: Person, uuid: string): string {
  const hex = createHash('sha256').update(`${patient}\n${uuid}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function refuseShares(entries: readonly BundleEntry[]): void {
  const issues = entries.flatMap(({ resource, path }) =>
    resource.resourceType === 'Consent' ? checkShare(resource, `${path}.resource`) : [],
  );
  if (issues.length > 0) throw new FhirError(422, issues);
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

async function write(tx: Transaction, { entry, id }: Plan, person: Person | undefined): Promise<Written> {
  const { resource, path } = entry;
  const row = newRow(resource, id, `${path}.resource`);
  if (person && !TYPES[row.type]!.patient && row.type !== 'Patient') row.patient = compartmentOf(person);
  const written =
    entry.method === 'POST' ? await create(tx, row, entry, person) : await update(tx, row, entry, person);
  if (row.type === 'Consent') await keepShares(tx, { ...row, body: written.row.body });
  return written;
}

async function create(
  tx: Transaction,
  row: NewRow,
  { resource, path }: BundleEntry,
  person: Person | undefined,
): Promise<Written> {
  if (person && row.type === 'Task') await checkAsk(tx, person, resource, `${path}.resource`);
  const made = await insert(tx, row);
  if (made) return { status: 201, row: made };
  const first = await read(tx, row.type, row.id);
  if (first && (!person || isOwn(person, first))) return { status: 200, row: first };
  throw fault(409, 'conflict', 'This record is being written by somebody else', path);
}

async function update(
  tx: Transaction,
  row: NewRow,
  { resource, path, ifMatch }: BundleEntry,
  person: Person | undefined,
): Promise<Written> {
  const before = await read(tx, row.type, row.id);
  if (person && !(before && isOwn(person, before))) {
    if (await wasRemoved(tx, row, compartmentOf(person)))
      throw fault(410, 'deleted', 'You have deleted this record', `${path}.request.url`);
    throw fault(404, 'not-found', `There is no ${row.type} with this id`, `${path}.request.url`);
  }
  if (!before)
    throw fault(
      405,
      'not-supported',
      'There is no such record, and this server gives the ids',
      `${path}.request.url`,
    );
  const version = Number(/\d+/.exec(ifMatch!)![0]);
  if (person && row.type === 'Task' && before.version === version)
    checkAskChange(before, resource, `${path}.resource`);
  const changed = await replace(tx, row, version);
  if (changed) return { status: 200, row: changed };
  throw fault(
    412,
    'conflict',
    'Somebody changed this record first: read it again',
    `${path}.request.ifMatch`,
  );
}
