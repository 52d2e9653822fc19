import type { OutboxEntry, OutboxStore, Waiting } from '@sixways/core/outbox.js';
import { del, get, set, values } from 'idb-keyval';
import { database } from './database.js';
import { OUTBOX_DATABASE } from './names.js';
import { newKey, seal, unseal, type Sealed } from './seal.js';
import { storing } from './storage-error.js';

/** One row. Key and content lie and go together; the key cannot be read out, only used by this origin. */
interface Row extends Waiting, Sealed {
  key: CryptoKey;
}

/**
 * Keeps the outbox's entries in IndexedDB, each sealed with a key of its own (AES-GCM, not extractable).
 * In the clear lie the entry's id, a random number, and when the person pressed Send.
 * Every call rejects with a StorageError where the browser keeps nothing.
 * @param name the database's name
 */
export function sealedStore(name = OUTBOX_DATABASE): OutboxStore {
  const db = database(name);
  const read = <T>(work: () => Promise<T>, none: T) =>
    storing(async () => ((await db.exists()) ? work() : none));
  return {
    set: (entry) =>
      storing(async () => {
        const { id } = entry.referral;
        const key = await newKey();
        const row: Row = { id, since: entry.since, key, ...(await seal(entry, key, id)) };
        await set(id, row, db.use);
      }),
    get: (id) =>
      read<OutboxEntry | undefined>(async () => {
        const row = await get<Row>(id, db.use);
        return row && ((await unseal(row, row.key, id)) as OutboxEntry);
      }, undefined),
    list: () =>
      read<Waiting[]>(async () => (await values<Row>(db.use)).map(({ id, since }) => ({ id, since })), []),
    delete: (id) => read<void>(() => del(id, db.use), undefined),
  };
}
