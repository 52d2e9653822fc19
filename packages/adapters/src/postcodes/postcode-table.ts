import { AdapterError } from '@sixways/core/errors.js';
import type { PostcodePlace, PostcodesPort } from '@sixways/core/ports.js';

/** A row of a host's own table: of a whole postcode (`SE18 6HQ`) or of a first half (`SE18`). */
export type PostcodeRow = Omit<PostcodePlace, 'postcode'>;

/**
 * Finds postcodes in a table that the host gives, so that nobody else sees them. A whole postcode is looked for first,
 * then its first half.
 * @param table by postcode, however it is spaced; or a function that loads it when somebody first asks
 */
export function postcodeTable(
  table: Readonly<Record<string, PostcodeRow>> | (() => Promise<Readonly<Record<string, PostcodeRow>>>),
): PostcodesPort {
  let rows: Promise<ReadonlyMap<string, PostcodeRow>> | undefined;
  const load = async () =>
    new Map(
      Object.entries(typeof table === 'function' ? await table() : table).map(([key, row]) => [
        plain(key),
        row,
      ]),
    );
  return {
    async find(typed, { signal } = {}) {
      signal?.throwIfAborted();
      const known = await (rows ??= load()).catch((cause: unknown) => {
        rows = undefined;
        throw new AdapterError('unavailable', 'The table of postcodes could not be read', { cause });
      });
      signal?.throwIfAborted();
      const postcode = plain(typed);
      const row = known.get(postcode) ?? known.get(postcode.replace(/\d[A-Z]{2}$/, ''));
      if (!row) throw new AdapterError('not-found', 'This postcode is not in the table');
      return { postcode, ...row };
    },
  };
}

function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}
