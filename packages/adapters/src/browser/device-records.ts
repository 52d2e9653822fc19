import { clear, del, get, set, update, values } from 'idb-keyval';
import { AdapterError } from '@sixways/core/errors.js';
import type {
  CallOptions,
  RecordKind,
  RecordKinds,
  RecordsPort,
  SaveOptions,
  Stored,
} from '@sixways/core/ports.js';
import { database } from './database.js';
import { plainCode } from './draft.js';
import { RECORDS_DATABASE } from './names.js';
import { keyFromCode, seal, unseal, type Sealed } from './seal.js';
import { StorageError, storing } from './storage-error.js';

/** Settings of {@link deviceRecords}. */
export interface DeviceRecordsOptions {
  /** Rounds of PBKDF2, written beside the lock. */
  iterations?: number;
  /** The database's name; one for all of a website's widgets. */
  name?: string;
}

/** What tells a right code from a wrong one. */
interface Lock extends Sealed {
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
}

/** A record as it lies on the device: how many there are can be told without the code, and nothing else. */
interface Row extends Sealed {
  id: string;
  version: string;
  /** The version that it was made from: a save whose answer was lost is told from a conflict by it. */
  after: string | undefined;
}

interface Content {
  kind: RecordKind;
  record: RecordKinds[RecordKind];
}

const LOCK = 'lock';

/**
 * A person's records on this device, sealed with a code that only they have: phones are shared, and so are computers in
 * libraries. Nothing is written until `create`. All calls but those of the port reject with a StorageError where the
 * browser keeps nothing.
 */
export function deviceRecords(options: DeviceRecordsOptions = {}) {
  const { iterations = 600_000, name = RECORDS_DATABASE } = options;
  const db = database(name);
  const lock = async () => ((await db.exists()) ? get<Lock>(LOCK, db.use) : undefined);
  return {
    /** Whether anything is kept here. Looks without writing. */
    exists: (): Promise<boolean> => storing(async () => (await lock()) !== undefined),
    /** Begins to keep records. What was kept under another code is gone. @param code from `newDraftCode` */
    create: (code: string): Promise<RecordsPort> =>
      storing(async () => {
        const salt = crypto.getRandomValues(new Uint8Array(16));
        const key = await keyFromCode(plainCode(code), salt, iterations);
        await clear(db.use);
        await set(LOCK, { salt, iterations, ...(await seal(LOCK, key, LOCK)) } satisfies Lock, db.use);
        return port(key, db.use);
      }),
    /** @returns undefined where the code is wrong, or nothing is kept */
    open: (code: string): Promise<RecordsPort | undefined> =>
      storing(async () => {
        const [found, plain] = [await lock(), plainCode(code)];
        // Not every engine makes a key from nothing.
        if (!found || !plain) return undefined;
        const key = await keyFromCode(plain, found.salt, found.iterations);
        return unseal(found, key, LOCK).then(
          () => port(key, db.use),
          () => undefined,
        );
      }),
    /** Deletes all that is kept. */
    forget: (): Promise<void> =>
      storing(async () => {
        if (await db.exists()) await clear(db.use);
      }),
  };
}

type Use = ReturnType<typeof database>['use'];

function port(key: CryptoKey, use: Use): RecordsPort {
  /** The id is bound to the seal: rows cannot be swapped. */
  const opened = async (row: Row, id: string) => (await unseal(row, key, id)) as Content;
  async function found<Kind extends RecordKind>(kind: Kind, id: string): Promise<Stored<Kind>> {
    const row = await get<Row>(id, use);
    const content = row && (await opened(row, id));
    if (content?.kind !== kind) throw new AdapterError('not-found', `No ${kind} ${id}`);
    return { record: content.record as RecordKinds[Kind], version: row!.version };
  }

  return {
    list: <Kind extends RecordKind>(kind: Kind, options?: CallOptions) =>
      onDevice(options, async () => {
        const rows = (await values<Row>(use)).filter((row) => 'version' in row);
        const all = await Promise.all(
          rows.map(async (row) => ({ ...(await opened(row, row.id)), version: row.version })),
        );
        return all
          .filter((each) => each.kind === kind)
          .map(({ record, version }) => ({ record: record as RecordKinds[Kind], version }));
      }),
    load: (kind, id, options) => onDevice(options, () => found(kind, id)),
    save: <Kind extends RecordKind>(kind: Kind, record: RecordKinds[Kind], options: SaveOptions = {}) =>
      onDevice(options, async () => {
        const { id } = record;
        const { after } = options;
        const version = crypto.randomUUID();
        const row = { ...(await seal({ kind, record }, key, id)), id, version, after } satisfies Row;
        let before: Row | undefined;
        // One transaction, so that two tabs cannot both be first.
        await update<Row>(
          id,
          (there) => {
            before = there;
            return there?.version === after ? row : there!;
          },
          use,
        );
        if (before?.version === after) return { record, version };
        if (!before) await del(id, use);
        else if (before.after === after && isSame((await opened(before, id)).record, record))
          return { record, version: before.version };
        throw new AdapterError('conflict', `${kind} ${id} was changed meanwhile`);
      }),
    history: async (kind, id, options) => [await onDevice(options, () => found(kind, id))],
    remove: (_, id, options) => onDevice(options, () => del(id, use)),
  };
}

async function onDevice<T>({ signal }: CallOptions = {}, work: () => Promise<T>): Promise<T> {
  signal?.throwIfAborted();
  try {
    return await storing(work);
  } catch (error) {
    const cause = error instanceof StorageError ? error.cause : error;
    if (cause instanceof AdapterError) throw cause;
    throw new AdapterError('unavailable', 'This browser could not keep it', { cause: error });
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
