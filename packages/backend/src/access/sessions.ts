import { createHash, randomBytes } from 'node:crypto';
import type { Queryable } from '../db/database.js';

/** A session ends an hour after it was last used, and after a working day in any case: surgeries share computers. */
const IDLE = '1 hour';
const LONGEST = '12 hours';

/** Opens a session. @returns the token for the cookie; only its hash is stored */
export async function openSession(db: Queryable, who: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.query(`insert into session (token, who, expires) values ($1, $2, now() + interval '${IDLE}')`, [
    digest(token),
    who,
  ]);
  return token;
}

/**
 * Who has this session, or undefined when it is over. Using it keeps it open.
 * @param of staff and people each have their own: the one's cookie, put in the place of the other's, opens nothing
 */
export async function sessionOf(
  db: Queryable,
  token: string | undefined,
  of: 'staff' | 'person',
): Promise<string | undefined> {
  if (!token || token.length > 100) return undefined;
  const [row] = await db.query<{ who: string; old: boolean }>(
    `select who, expires < now() + interval '${IDLE}' - interval '5 minutes' as old from session
     where token = $1 and expires > now() and created > now() - interval '${LONGEST}' and starts_with(who, 'person:') = $2`,
    [digest(token), of === 'person'],
  );
  if (row?.old)
    await db.query(`update session set expires = now() + interval '${IDLE}' where token = $1`, [
      digest(token),
    ]);
  return row?.who;
}

export async function closeSession(db: Queryable, token: string | undefined): Promise<void> {
  if (token) await db.query('delete from session where token = $1', [digest(token)]);
}

/** Sessions that are over are forgotten. */
export async function forgetSessions(db: Queryable): Promise<void> {
  await db.query(`delete from session where expires < now() or created < now() - interval '${LONGEST}'`);
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
