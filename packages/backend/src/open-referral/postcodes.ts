import { outcodes } from '@sixways/content';
import { AdapterError } from '@sixways/core/errors.js';
import type { Queryable } from '../db/database.js';
import { FeedFault } from './parameters.js';
import { plainPostcode } from './rows.js';

/**
 * Where a postcode is, as far as the directory itself tells: the middle of the places with this postcode, or else of those
 * that share its first half. Nobody else is asked, so no third party sees it.
 * @throws {FeedFault} 404 for a postcode near which the directory has no place
 */
export async function pointOf(
  db: Queryable,
  typed: string,
): Promise<{ latitude: number; longitude: number }> {
  const postcode = plainPostcode(typed) ?? '';
  const outcode = postcode.replace(/^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/, '$1');
  // The second half is a digit and two letters: SE1 is not SE18.
  for (const pattern of [`^${postcode}$`, `^${outcode}[0-9][A-Z]{2}$`]) {
    const [row] = await db.query<{ latitude: number | null; longitude: number | null }>(
      `select avg(latitude)::float8 as latitude, avg(longitude)::float8 as longitude from directory_place
       where postcode like $1 and postcode ~ $2`,
      [`${outcode}%`, pattern],
    );
    const { latitude, longitude } = row!;
    if (latitude !== null && longitude !== null) return { latitude, longitude };
  }
  throw new FeedFault(404, 'This postcode is not known here', 'postcode');
}

/**
 * The boroughs that a postcode may be in, from the table that ships.
 * @throws {FeedFault} 404 beyond it
 */
export async function boroughsOf(typed: string): Promise<readonly string[]> {
  try {
    return (await outcodes.find(typed)).boroughs;
  } catch (error) {
    if (error instanceof AdapterError)
      throw new FeedFault(404, 'This postcode is not known here', 'postcode');
    throw error;
  }
}
