import type { Task } from 'fhir/r4.js';
import { audit } from '../access/audit.js';
import type { Database } from '../db/database.js';
import type { Resource } from '../fhir/definitions.js';
import { newRow, read, replace } from '../fhir/store.js';
import { MOVES } from './states.js';

/** What somebody asked to be done with a referral. */
export interface Move {
  id: string;
  action: string;
  /** The version they were looking at. */
  version: number;
  reason: string;
  who: string;
}

export type MoveResult = 'done' | 'no-reason' | 'changed' | 'not-found' | 'not-allowed';

export const LONGEST_REASON = 2000;

/**
 * Moves a referral to another state, if nobody moved it since `version`: two people never overwrite each other.
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
    if (!move.from.includes(task.status)) return 'not-allowed';
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
