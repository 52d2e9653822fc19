import type { DirectoryResult } from '@sixways/core/model/directory-service.js';
import type { DirectoryPort } from '@sixways/core/ports.js';
import { del, get, set } from 'idb-keyval';
import { database } from './database.js';
import { DIRECTORY_DATABASE } from './names.js';
import { storing } from './storage-error.js';

/** A directory that can be kept on the device, so that its list is there without a connection. */
export interface KeptDirectory extends DirectoryPort {
  /** Keeps a copy from now on. Call it when the person asks. @throws {StorageError} where the browser keeps nothing */
  keep(): Promise<void>;
  isKept(): Promise<boolean>;
  /** Takes the copy away, and keeps no other until `keep()`; with `always` the next reading keeps one again. */
  forget(): Promise<void>;
}

/** Who decides, and how old a copy may be. */
export interface KeepOptions {
  /** Names the copy; one for each combination of feeds. */
  name?: string;
  /**
   * `when-asked`: nothing is stored before `keep()` is called. `always`: the host has decided so, for a tablet in a
   * waiting room for example.
   */
  when?: 'when-asked' | 'always';
  /** Milliseconds for which a copy is shown without asking the network. Default an hour. */
  freshFor?: number;
  /** Milliseconds for which a copy is shown at once while it is fetched anew. Default a week; older ones wait for the network. */
  showFor?: number;
  /** Told when a newer list than the one that was shown has come. */
  onFresh?: (result: DirectoryResult) => void;
  /** The database's name. */
  database?: string;
}

const HOUR = 3_600_000;

/**
 * Keeps a copy of a directory in this browser. It holds what everybody can read on the web, never what somebody looked
 * for; even so nothing is written before the person asks for it or the host says `always`, since a kept list tells that
 * somebody was here.
 */
export function keptDirectory(directory: DirectoryPort, options: KeepOptions = {}): KeptDirectory {
  const {
    name = 'directory',
    when = 'when-asked',
    freshFor = HOUR,
    showFor = 7 * 24 * HOUR,
    onFresh,
  } = options;
  const db = database(options.database ?? DIRECTORY_DATABASE);
  let last: DirectoryResult | undefined;

  const copy = () =>
    storing(async () => ((await db.exists()) ? get<DirectoryResult>(name, db.use) : undefined)).catch(
      () => undefined,
    );
  const write = (result: DirectoryResult) => storing(() => set(name, result, db.use));

  async function fetchAndKeep(
    old: DirectoryResult | undefined,
    call?: Parameters<DirectoryPort['services']>[0],
  ): Promise<DirectoryResult> {
    last = await directory.services(call);
    // A bad day of a feed takes nothing away that was read before.
    if ((old ?? when === 'always') && isNoWorse(last, old)) await write(last).catch(() => {});
    return last;
  }

  return {
    async services(call) {
      const old = await copy();
      call?.signal?.throwIfAborted();
      const age = old ? Date.now() - Date.parse(old.fetchedAt) : Infinity;
      if (old && age < freshFor) return old;
      if (old && age < showFor) {
        void fetchAndKeep(old).then(onFresh, () => {});
        return old;
      }
      return fetchAndKeep(old, call).catch((error: unknown) => {
        call?.signal?.throwIfAborted();
        if (old) return old;
        throw error;
      });
    },
    keep: async () => write(last ?? (await directory.services())),
    isKept: async () => (await copy()) !== undefined,
    forget: () => storing(async () => ((await db.exists()) ? del(name, db.use) : undefined)),
  };
}

function isNoWorse(fresh: DirectoryResult, old: DirectoryResult | undefined): boolean {
  return !old || !fresh.problems.length || fresh.services.length >= old.services.length;
}
