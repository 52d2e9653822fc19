import { createHmac, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import type { Database, Queryable } from '../db/database.js';
import { personFor } from './people.js';
import { EVERYTHING } from './scopes.js';
import { addressKey, count, standing, type Rate } from './rate-limit.js';
import { secret } from './secret.js';

/** OWASP Password Storage Cheat Sheet: N=2^15, r=8, p=3; 32 MB and a fifth of a second a try. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
/** Wrong passwords before an account waits, from one address and from all together. */
const WRONG_FROM_ADDRESS: Rate = { most: 10, seconds: 900 };
const WRONG_IN_ALL: Rate = { most: 100, seconds: 900 };

/** The name of the account that the first start makes. */
export const FIRST_ACCOUNT = 'staff';

export type SignIn = { who: string } | { wrong: true } | { wait: number };

/**
 * Makes the first account where there is none.
 * @returns its password, the only time that anybody can see it, or undefined when accounts exist
 */
export async function makeFirstAccount(db: Database): Promise<string | undefined> {
  const [any] = await db.query('select 1 from account where patient is null limit 1');
  if (any) return undefined;
  const password = newPassword();
  const made = await db.query(
    'insert into account (name, password) values ($1, $2) on conflict do nothing returning name',
    [FIRST_ACCOUNT, await hash(password, randomBytes(16))],
  );
  return made.length > 0 ? password : undefined;
}

/** Two made-up people, with whom a server for trying out shows what a person sees, and what they share. */
const DEMO_PEOPLE = [
  { name: 'sam', given: 'Sam', family: 'Sample', email: 'sam.sample@example.org' },
  { name: 'robin', given: 'Robin', family: 'Sample', email: 'robin.sample@example.org' },
];

/**
 * Makes the accounts of the made-up people where there are none.
 * @param renew gives those that are there new passwords too
 * @returns names and passwords, the only time that anybody can see them
 */
export async function makeDemoPeople(
  db: Database,
  renew = false,
): Promise<{ name: string; password: string }[]> {
  const made: { name: string; password: string }[] = [];
  for (const { name, given, family, email } of DEMO_PEOPLE) {
    const [known] = await db.query('select 1 from account where name = $1', [name]);
    if (known && !renew) continue;
    const identity = { issuer: LOCAL_ISSUER, subject: name, email, name: { given, family } };
    const { patient, who } = await personFor(db, identity, EVERYTHING, true);
    const password = newPassword();
    const [row] = await db.query(
      `insert into account (name, password, patient) values ($1, $2, $3)
       on conflict (name) do update set password = case when $4 then excluded.password else account.password end
       where account.patient = excluded.patient returning password = $2 as mine`,
      [name, await hash(password, randomBytes(16)), patient, renew],
    );
    if (renew) await db.query('delete from session where who = $1', [who]);
    if ((row as { mine?: boolean } | undefined)?.mine) made.push({ name, password });
  }
  return made;
}

/** The issuer of people whose account is here. No OpenID Connect issuer can have this name: theirs are addresses. */
const LOCAL_ISSUER = 'local';

/** Gives the account a new password, and ends every session it had. */
export async function resetPassword(db: Database, name: string = FIRST_ACCOUNT): Promise<string> {
  const password = newPassword();
  await db.query(
    `insert into account (name, password) values ($1, $2)
     on conflict (name) do update set password = excluded.password where account.patient is null`,
    [name, await hash(password, randomBytes(16))],
  );
  await db.query('delete from session where who = $1', [`staff:${name}`]);
  return password;
}

/**
 * Checks a name and a password, taking as long for a name that does not exist.
 * @param address the caller's, for the limit on attempts
 * @param of the one's account is none for the other: a person's password opens nothing that is for staff
 */
export async function checkPassword(
  db: Database,
  typedName: string,
  password: string,
  address: string,
  of: 'staff' | 'person' = 'staff',
): Promise<SignIn> {
  const name = typedName.trim().replaceAll('\u0000', '').slice(0, 100);
  const keys = [await addressKey(db, `wrong:${name}`, address), `wrong:${name}`] as const;
  const here = await standing(db, keys[0], WRONG_FROM_ADDRESS);
  const inAll = await standing(db, keys[1], WRONG_IN_ALL);
  if (!here.allowed || !inAll.allowed) return { wait: Math.max(here.retryAfter, inAll.retryAfter) };
  const stored = await storedAccount(db, name, of);
  if ((await matches(db, password, stored?.password ?? DECOY)) && stored)
    return { who: stored.patient ? `person:${stored.patient}` : `staff:${name}` };
  await count(db, keys[0], WRONG_FROM_ADDRESS);
  await count(db, keys[1], WRONG_IN_ALL);
  return { wrong: true };
}

async function storedAccount(db: Queryable, name: string, of: 'staff' | 'person') {
  const [row] = await db.query<{ password: string; patient: string | null }>(
    'select password, patient from account where name = $1 and (patient is not null) = $2',
    [name, of === 'person'],
  );
  return row;
}

const DECOY = `${Buffer.alloc(16).toString('base64')}:${Buffer.alloc(32).toString('base64')}`;

/** HTTP Basic asks at every request: a pair that was right a moment ago is not put through scrypt again. */
const RECENT_MS = 60_000;
const recent = new Map<string, number>();

async function matches(db: Database, password: string, stored: string): Promise<boolean> {
  const key = createHmac('sha256', await secret(db))
    .update(`${stored}\n${password}`)
    .digest('base64');
  const now = Date.now();
  if ((recent.get(key) ?? 0) > now) return true;
  const [salt = '', expected = ''] = stored.split(':');
  const actual = await hash(password, Buffer.from(salt, 'base64'));
  const same = timingSafeEqual(Buffer.from(actual.split(':')[1]!, 'base64'), Buffer.from(expected, 'base64'));
  if (recent.size > 1000) recent.clear();
  if (same) recent.set(key, now + RECENT_MS);
  return same;
}

function hash(password: string, salt: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, COST, (error, key) =>
      error ? reject(error) : resolve(`${salt.toString('base64')}:${key.toString('base64')}`),
    );
  });
}

/** Twenty letters and digits that are not mistaken for each other, in fives: about 98 bits. */
function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const text = Array.from({ length: 20 }, () => letters[randomInt(letters.length)]).join('');
  return text.replace(/(.{5})(?=.)/g, '$1-');
}
