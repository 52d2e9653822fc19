import type { Patient, ServiceRequest, Task } from 'fhir/r4.js';
import type { Queryable } from '../db/database.js';
import type { Resource } from '../fhir/definitions.js';
import { COLUMNS, readMany, type StoredRow } from '../fhir/store.js';
import { askOf } from '../fhir/team-request.js';
import { patientName, referenceOf, targetId } from './read-fhir.js';

/** One line of the list. */
export interface ListedReferral {
  /** The Task's id: the inbox's address of a referral. */
  id: string;
  /** What somebody with records here asks for; absent: it is a referral. */
  ask?: string;
  name: string;
  reference: string;
  sentAt: string;
  answerBy?: string;
  needs: string[];
  status: string;
  hasSafetyNote: boolean;
}

export interface ListPage {
  referrals: ListedReferral[];
  /** Put into `before` to see older ones. */
  older?: string;
}

export const PER_PAGE = 50;

/**
 * One page of referrals, newest first.
 * @param status only this state; absent: all
 * @param before only those older than this place
 */
export async function listReferrals(
  db: Queryable,
  { status, before }: { status?: string | undefined; before?: string | undefined },
): Promise<ListPage> {
  const values: string[] = [];
  // Only the conditions that apply, so that each statement finds its own index.
  const ofStatus = status ? `and status = $${values.push(status)}` : '';
  const older = before ? `and seq < $${values.push(before)}::bigint` : '';
  const tasks = await db.query<StoredRow>(
    `select ${COLUMNS} from resource where type = 'Task' ${ofStatus} ${older} order by seq desc limit ${PER_PAGE + 1}`,
    values,
  );
  const page = tasks.slice(0, PER_PAGE);
  return {
    referrals: await withDetails(db, page),
    ...(tasks.length > PER_PAGE && { older: page.at(-1)!.place }),
  };
}

/** How many referrals nobody has opened yet, counted up to 1,000. */
export async function countNew(db: Queryable): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from (select from resource where type = 'Task' and status = 'requested' limit 1000) as waiting`,
  );
  return row!.count;
}

/** The referrals that carry a reference, however it was typed: spaces, hyphens and small letters are welcome. */
export async function findByReference(db: Queryable, typed: string): Promise<ListedReferral[]> {
  const tasks = await db.query<StoredRow>(
    `select t.seq::text as place, t.type, t.id, t.version, t.updated, t.patient, t.body from resource s
     join resource t on t.patient = s.patient and t.type = 'Task'
     where s.type = 'ServiceRequest' and s.identifiers && $1::text[] order by t.seq desc limit ${PER_PAGE}`,
    [[`=${asReference(typed)}`, `=${typed.trim()}`]],
  );
  return withDetails(db, tasks);
}

function asReference(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^SW/, '');
  const [, a, b, c] = /^(.{4})(.{4})(.+)$/.exec(plain) ?? [];
  return a ? `SW-${a}-${b}-${c}` : typed.trim();
}

async function withDetails(db: Queryable, rows: readonly StoredRow[]): Promise<ListedReferral[]> {
  const tasks = rows.map((row) => ({ row, task: JSON.parse(row.body) as Task }));
  const [requests, patients] = await Promise.all([
    byId<ServiceRequest>(
      db,
      'ServiceRequest',
      tasks.map(({ task }) => targetId(task.focus)),
    ),
    byId<Patient>(
      db,
      'Patient',
      tasks.map(({ task }) => targetId(task.for)),
    ),
  ]);
  return tasks.map(({ row, task }) => {
    const request = requests.get(targetId(task.focus) ?? '');
    const answerBy = task.restriction?.period?.end;
    const ask = askOf(task as unknown as Resource);
    return {
      id: row.id,
      ...(ask && { ask }),
      name: patientName(patients.get(targetId(task.for) ?? '')),
      // A request has no reference that anybody reads out.
      reference: referenceOf(request) ?? (ask ? '' : row.id),
      sentAt: task.authoredOn ?? row.updated.toISOString(),
      ...(answerBy && { answerBy }),
      needs: (request?.reasonCode ?? []).flatMap(({ text, coding }) => text ?? coding?.[0]?.display ?? []),
      status: task.status,
      hasSafetyNote: (request?.note ?? []).some(({ text }) => text.startsWith('Risks: Told us')),
    };
  });
}

async function byId<T>(
  db: Queryable,
  type: string,
  ids: readonly (string | undefined)[],
): Promise<Map<string, T>> {
  const rows = await readMany(
    db,
    type,
    ids.filter((id) => id !== undefined),
  );
  return new Map(rows.map((row) => [row.id, JSON.parse(row.body) as T]));
}
