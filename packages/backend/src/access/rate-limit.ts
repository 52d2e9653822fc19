import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Queryable } from '../db/database.js';
import { secret } from './secret.js';

/** So many in so many seconds. */
export interface Rate {
  most: number;
  seconds: number;
}

export interface RateAnswer {
  allowed: boolean;
  /** Seconds until the count starts again. */
  retryAfter: number;
}

/**
 * Counts one more use of a key, in the database: every process counts together.
 * The table is not logged, so counting costs no disk flush and a crash forgets the counts, nothing else.
 */
export async function count(db: Queryable, key: string, { most, seconds }: Rate): Promise<RateAnswer> {
  const [row] = await db.query<{ count: number; wait: number }>(
    `insert into attempt as a (key, count, until) values ($1, 1, clock_timestamp() + make_interval(secs => $2))
     on conflict (key) do update set
       count = case when a.until < clock_timestamp() then 1 else a.count + 1 end,
       until = case when a.until < clock_timestamp() then excluded.until else a.until end
     returning count, ceil(extract(epoch from until - clock_timestamp()))::int as wait`,
    [key, seconds],
  );
  return { allowed: row!.count <= most, retryAfter: Math.max(1, row!.wait) };
}

/** How a key stands, without counting. */
export async function standing(db: Queryable, key: string, { most }: Rate): Promise<RateAnswer> {
  const [row] = await db.query<{ count: number; wait: number }>(
    `select count, ceil(extract(epoch from until - clock_timestamp()))::int as wait from attempt where key = $1 and until >= clock_timestamp()`,
    [key],
  );
  return { allowed: (row?.count ?? 0) < most, retryAfter: Math.max(1, row?.wait ?? 1) };
}

/** Counts that are over are forgotten. */
export async function forgetOld(db: Queryable): Promise<void> {
  await db.query('delete from attempt where until < clock_timestamp()');
}

/**
 * A key for a caller's address that does not show the address. An IPv6 caller has a whole /64 to choose from, so
 * that is what counts.
 */
export async function addressKey(db: Queryable, purpose: string, address: string): Promise<string> {
  const network =
    isIPv6(address) && !address.startsWith('::ffff:') ? expand(address).slice(0, 4).join(':') : address;
  return `${purpose}:${createHmac('sha256', await secret(db))
    .update(network)
    .digest('base64url')
    .slice(0, 22)}`;
}

function expand(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
}
