import { randomBytes } from 'node:crypto';
import type { Queryable } from '../db/database.js';

const known = new WeakMap<Queryable, Promise<Buffer>>();

/** A key made once per database, the same for every process: it keeps addresses out of the rate-limit table. */
export function secret(db: Queryable): Promise<Buffer> {
  let found = known.get(db);
  if (!found) known.set(db, (found = load(db)));
  found.catch(() => known.delete(db));
  return found;
}

async function load(db: Queryable): Promise<Buffer> {
  await db.query(`insert into setting (name, value) values ('secret', $1) on conflict do nothing`, [
    randomBytes(32).toString('base64'),
  ]);
  const [row] = await db.query<{ value: string }>(`select value from setting where name = 'secret'`);
  return Buffer.from(row!.value, 'base64');
}
