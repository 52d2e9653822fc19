import type { Person } from '../access/people.js';
import { count, type Rate } from '../access/rate-limit.js';
import type { Queryable } from '../db/database.js';
import type { Resource } from './definitions.js';
import { fault, FhirError } from './outcome.js';
import type { StoredRow } from './store.js';

/** What a person can ask their team for, as `Task.code`. */
export const TASK_SYSTEM = 'urn:sixways:code:task';
export const ASKS: readonly string[] = ['contact', 'review'];

/** Enough for anybody; a device that has gone wild does not bury the team's inbox. */
const ASKING: Rate = { most: 20, seconds: 24 * 3600 };

/** What a Task asks the team for, or undefined where it is no such Task. */
export function askOf(task: Resource): string | undefined {
  const codings =
    (task['code'] as { coding?: { system?: string; code?: string }[] } | undefined)?.coding ?? [];
  return codings.find(({ system, code }) => system === TASK_SYSTEM && code && ASKS.includes(code))?.code;
}

/**
 * Checks a Task that a person makes: a request to the team, and nothing else.
 * @throws {FhirError} 422, or 429 when it is the twenty-first of a day
 */
export async function checkAsk(db: Queryable, person: Person, task: Resource, path: string): Promise<void> {
  if (!askOf(task))
    throw fault(422, 'value', `Must be contact or review, of ${TASK_SYSTEM}`, `${path}.code.coding`);
  if (task['status'] !== 'requested') throw fault(422, 'value', 'Must be requested', `${path}.status`);
  const { allowed, retryAfter } = await count(db, `ask:${person.patient}`, ASKING);
  if (allowed) return;
  const text = 'Your team has many requests from you today. If it cannot wait, ring them';
  throw new FhirError(429, [{ code: 'throttled', text }], { 'retry-after': String(retryAfter) });
}

/**
 * Checks what a person does to a request of theirs: while the team is not done with it they may cancel it. Everything else
 * is the team's to say.
 * @throws {FhirError} 422
 */
export function checkAskChange(before: StoredRow, task: Resource, path: string): void {
  const was = JSON.parse(before.body) as Resource;
  const isOpen = was['status'] === 'requested' || was['status'] === 'received';
  if (!isOpen || task['status'] !== 'cancelled' || said(was) !== said(task))
    throw fault(422, 'business-rule', 'A request that is not done yet can be cancelled; nothing else', path);
}

/** All that a Task says apart from where it stands, in one order. */
function said(task: Resource): string {
  const { status: _s, statusReason: _r, lastModified: _l, meta: _m, ...rest } = task;
  return JSON.stringify(rest, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
