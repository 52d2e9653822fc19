import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openEmbedded } from './pglite.js';
import { openPostgres } from './postgres.js';

/**
 * Opens the database that the settings name, schema up to date.
 * @throws {StartError}
 */
export async function openDatabase(settings: {
  databaseUrl?: string | undefined;
  dataFolder?: string | undefined;
}): Promise<Database> {
  const db = settings.databaseUrl
    ? await openPostgres(settings.databaseUrl)
    : await openEmbedded(settings.dataFolder);
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
