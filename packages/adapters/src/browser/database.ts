import { createStore, type UseStore } from 'idb-keyval';

/** The one object store of a database of ours. */
const ENTRIES = 'entries';

/** A database that is only made by the first write. */
export interface Database {
  use: UseStore;
  /** Whether there is one already. Asking makes none: before the person acts, nothing is written. */
  exists(): Promise<boolean>;
}

export function database(name: string): Database {
  let use: UseStore | undefined;
  return {
    // Opened late, since idb-keyval makes the database when it opens it.
    use: (mode, callback) => (use ??= createStore(name, ENTRIES))(mode, callback),
    exists: () => (use ? Promise.resolve(true) : isThere(name)),
  };
}

/** Opening is the only way to ask in every browser; a first opening that is aborted leaves nothing behind. */
function isThere(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => resolve(false);
  });
}
