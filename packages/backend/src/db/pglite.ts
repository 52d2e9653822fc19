import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from './database.js';
import { lockFolder } from './lock-folder.js';

/**
 * Opens the embedded PostgreSQL in a folder, which is created when it is not there.
 * A commit is in the operating system's hands when `query` resolves: it survives any death of this process.
 * (The embedded database does not itself flush the disk; where a power cut must not cost the last seconds, use PostgreSQL.)
 * @param folder absent: in memory, for tests
 * @throws {StartError} when another process has the folder open
 */
export async function openEmbedded(folder?: string): Promise<Database> {
  const unlock = folder ? await prepare(folder) : async () => {};
  const lite = await PGlite.create({
    ...(folder && { dataDir: join(folder, 'database') }),
    relaxedDurability: false,
  }).catch(async (error: unknown) => {
    await unlock();
    throw error;
  });
  return {
    kind: 'embedded',
    query: async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
      (await lite.query<Row>(sql, [...params])).rows,
    transaction: (work) =>
      lite.transaction((tx) =>
        work({
          query: async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
            (await tx.query<Row>(sql, [...params])).rows,
          script: async (sql) => void (await tx.exec(sql)),
        }),
      ),
    close: async () => {
      await lite.close();
      await unlock();
    },
  };
}

async function prepare(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder);
  // Left behind by a killed process; the lock above has made sure that nobody is using the folder.
  await rm(join(folder, 'database', 'postmaster.pid'), { force: true });
  return unlock;
}
