import { AdapterError } from '@sixways/core/errors.js';

/** Loads one JSON file on demand. */
export type Loader = () => Promise<{ default: unknown }>;

/** Loaders by the name of what they load. */
export type Loaders = Readonly<Record<string, Loader>>;

/**
 * The loader of that name.
 * @param what for the message: `area`, `form`
 * @throws {AdapterError} `not-found`
 */
export function find<T>(among: Readonly<Record<string, T>>, name: string, what: string): T {
  if (Object.hasOwn(among, name)) return among[name]!;
  throw new AdapterError('not-found', `No ${what} "${name}" ships with the kit`);
}

/**
 * Loads one shipped file. Its shape is known from the tests, which check every file: the schema library stays out
 * of the browser.
 * @throws {AdapterError} `offline` when the file could not be fetched
 */
export async function load<T>(loader: Loader, signal?: AbortSignal): Promise<T> {
  signal?.throwIfAborted();
  const file = await loader().catch((cause: unknown) => {
    throw new AdapterError('offline', 'A content file could not be loaded', { cause });
  });
  signal?.throwIfAborted();
  return file.default as T;
}
