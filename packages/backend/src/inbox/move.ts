import type { Task } from 'fhir/r4.js';
import { audit } from '../access/audit.js';
import type { Database } from '../db/database.js';
import type { Resource } from '../fhir/definitions.js';
import { newRow, read, replace } from '../fhir/store.js';
import { askOf } from '../fhir/team-request.js';
import { MOVES } from './states.js';

/** What somebody asked to be done with a referral or a request. */
export interface Move {
  id: string;
  action: string;
  /** The version they were looking at. */
  version: number;
  reason: string;
  who: string;
}

export type MoveResult = 'done' | 'no-reason' | 'changed' | 'not-found' | 'not-allowed';

/** The HTTP status of the page that tells it. */
export const STATUS_OF_MOVE: Readonly<Record<MoveResult, number>> = {
  done: 200,
  'no-reason': 422,
  changed: 409,
  'not-allowed': 409,
  'not-found': 404,
};

export const LONGEST_REASON = 2000;

/**
 * Moves a referral, or a request, to another state, if nobody moved it since `version`: two people never overwrite each other.
 * Declining needs a reason.
 */
export async function moveReferral(
  db: Database,
  { id, action, version, reason, who }: Move,
): Promise<MoveResult> {
  const move = Object.hasOwn(MOVES, action) ? MOVES[action]! : undefined;
  if (!move) return 'not-allowed';
  if (action === 'decline' && !reason) return 'no-reason';
  return db.transaction(async (tx) => {
    const row = await read(tx, 'Task', id);
    if (!row) return 'not-found';
    if (row.version !== version) return 'changed';
    const task = JSON.parse(row.body) as Task;
    const kind = askOf(task as unknown as Resource) ? 'request' : 'referral';
    if (!move.of.includes(kind) || !move.from.includes(task.status)) return 'not-allowed';
    const { statusReason: _before, ...rest } = task;
    const next = {
      ...rest,
      status: move.to,
      lastModified: new Date().toISOString(),
      ...(reason && { statusReason: { text: reason } }),
    };
    const moved = await replace(tx, newRow(next as unknown as Resource, id), version);
    if (!moved) return 'changed';
    await audit(tx, {
      who,
      what: 'move',
      type: 'Task',
      id,
      detail: `version ${moved.version}: ${task.status} to ${move.to}`,
    });
    return 'done';
  });
}
