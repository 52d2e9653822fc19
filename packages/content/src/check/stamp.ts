import { existsSync, writeFileSync } from 'node:fs';
import { isPictureKey } from './form-check.js';
import { stampOf, type Stamps } from './twin.js';
import { englishOf, twinPlaceAt } from './twin-places.js';
import { read, wordsAt } from './words-in.js';

/**
 * Says that Easy Read texts were read against the English as it stands.
 * @param path a folder with en and en-x-easy, or a decision aid's file
 * @param keys only these; all without
 * @returns what was done, for people
 * @throws {ContentError}
 */
export function stamp(path: string, keys: readonly string[] = []): string {
  const place = twinPlaceAt(path);
  const english = englishOf(place);
  const before = (existsSync(place.stamps) ? read(place.stamps) : {}) as Stamps;
  const all = Object.keys(wordsAt(place.twin)).filter((key) => !isPictureKey(key));
  const fresh = (key: string) => keys.length === 0 || keys.includes(key);
  const stamps = all.map((key) => [key, fresh(key) ? stampOf(english, key) : (before[key] ?? '')]);
  writeFileSync(place.stamps, `${JSON.stringify(Object.fromEntries(stamps), null, 2)}\n`);
  return `${all.filter(fresh).length} of ${all.length} texts stamped in ${place.stamps}`;
}
