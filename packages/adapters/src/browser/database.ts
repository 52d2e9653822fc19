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

/** Opening a database makes it, so the list of them is asked. Browsers from before 2024 have no list: there it is opened. */
async function isThere(name: string): Promise<boolean> {
  const all = await indexedDB.databases?.();
  return all?.some((each) => each.name === name) ?? true;
}
