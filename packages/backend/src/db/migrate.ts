import type { Database } from './database.js';
import start from './migrations/0001-start.js';
import people from './migrations/0002-people.js';
import directory from './migrations/0003-directory.js';

/** In order; a number once released never changes. */
const MIGRATIONS: readonly (readonly [number, string])[] = [
  [1, start],
  [2, people],
  [3, directory],
];

/** Any constant will do, so long as every process uses the same. */
const LOCK = 6_173_001;

/**
 * Brings the schema up to date. Safe when several processes start at once: the first does the work, the others wait.
 * @returns how many migrations were applied
 */
export function migrate(db: Database): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await tx.script(
      'create table if not exists migration (number integer primary key, at timestamptz not null default now())',
    );
    const done = await tx.query<{ number: number }>('select number from migration');
    const waiting = MIGRATIONS.filter(([number]) => !done.some((row) => row.number === number));
    for (const [number, sql] of waiting) {
      await tx.script(sql);
      await tx.query('insert into migration (number) values ($1)', [number]);
    }
    return waiting.length;
  });
}
