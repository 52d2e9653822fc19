import { clear, del, get, promisifyRequest, set, values } from 'idb-keyval';
import { AdapterError } from '@sixways/core/errors.js';
import type {
  CallOptions,
  RecordKind,
  RecordKinds,
  RecordsPort,
  SaveOptions,
  Stored,
} from '@sixways/core/ports.js';
import { isSame } from '../records/same.js';
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

/** A state of a record, sealed. */
interface State extends Sealed {
  version: string;
}

/** A record as it lies on the device: how many there are can be told without the code, and nothing else. */
interface Row extends State {
  id: string;
  /** Earlier states, newest first. */
  past: State[];
}

interface Content {
  kind: RecordKind;
  record: RecordKinds[RecordKind];
}

const LOCK = 'lock';
/** Earlier states of a record that are kept. */
const MOST_PAST = 9;

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
        return port(key, salt, db.use);
      }),
    /** @returns undefined where the code is wrong, or nothing is kept */
    open: (code: string): Promise<RecordsPort | undefined> =>
      storing(async () => {
        const [found, plain] = [await lock(), plainCode(code)];
        // Not every engine makes a key from nothing.
        if (!found || !plain) return undefined;
        const key = await keyFromCode(plain, found.salt, found.iterations);
        return unseal(found, key, LOCK).then(
          () => port(key, found.salt, db.use),
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

function port(key: CryptoKey, salt: Uint8Array, use: Use): RecordsPort {
  /** The id is bound to the seal: rows cannot be swapped. */
  const opened = async (state: State, id: string) => (await unseal(state, key, id)) as Content;

  async function rowOf(kind: RecordKind, id: string): Promise<Row> {
    const row = await get<Row>(id, use);
    if (!row || (await opened(row, id)).kind !== kind)
      throw new AdapterError('not-found', `No ${kind} ${id}`);
    return row;
  }

  async function stored<Kind extends RecordKind>(state: State, id: string): Promise<Stored<Kind>> {
    return { record: (await opened(state, id)).record as RecordKinds[Kind], version: state.version };
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
    load: (kind, id, options) => onDevice(options, async () => stored(await rowOf(kind, id), id)),
    save: <Kind extends RecordKind>(kind: Kind, record: RecordKinds[Kind], options: SaveOptions = {}) =>
      onDevice(options, async () => {
        const { id } = record;
        const sealed = await seal({ kind, record }, key, id);
        const state: State = { ...sealed, version: crypto.randomUUID() };
        const there = await putAfter(use, salt, id, state, options.after);
        if (there === 'put') return { record: structuredClone(record), version: state.version };
        const kept = there && (await stored<Kind>(there, id));
        if (kept && isSame(kept.record, record)) return kept;
        throw new AdapterError('conflict', `${kind} ${id} was changed meanwhile`);
      }),
    history: (kind, id, options) =>
      onDevice(options, async () => {
        const row = await rowOf(kind, id);
        return Promise.all([row, ...row.past].map((state) => stored<typeof kind>(state, id)));
      }),
    remove: (_, id, options) => onDevice(options, () => del(id, use)),
  };
}

/**
 * Puts a state in the place of the version it was made from, all in one transaction: two tabs cannot both be first, and what
 * another tab forgot or locked anew is not written to.
 * @returns `put`, or what is there instead
 */
function putAfter(
  use: Use,
  salt: Uint8Array,
  id: string,
  state: State,
  after: string | undefined,
): Promise<'put' | Row | undefined> {
  return use('readwrite', async (store) => {
    const lock = await promisifyRequest<Lock | undefined>(store.get(LOCK));
    if (!lock || !isSame([...lock.salt], [...salt]))
      throw new AdapterError('forbidden', 'What was kept on this device is gone, or has another code');
    const there = await promisifyRequest<Row | undefined>(store.get(id));
    if (there?.version !== after) return there;
    const past = there ? [{ iv: there.iv, data: there.data, version: there.version }, ...there.past] : [];
    await promisifyRequest(store.put({ ...state, id, past: past.slice(0, MOST_PAST) } satisfies Row, id));
    return 'put';
  });
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
