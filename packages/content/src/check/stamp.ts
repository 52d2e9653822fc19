/**
 * Says that Easy Read texts were read against the English as it stands.
 *
 *     npm run stamp -w @sixways/content -- <folder> [key …]
 *
 * `<folder>` has en/ and en-x-easy/. Without keys it stamps all of them.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf, type Stamps } from './twin.js';
import { read, STAMPS_FILE, wordsIn } from './words-in.js';

const [folder = 'data/forms/self-referral', ...keys] = process.argv.slice(2);
const english = wordsIn(folder, 'en');
const file = join(folder, STAMPS_FILE);
const before = (existsSync(file) ? read(file) : {}) as Stamps;
const all = Object.keys(wordsIn(folder, 'en-x-easy'));
const fresh = (key: string) => keys.length === 0 || keys.includes(key);
const stamps = Object.fromEntries(
  all.map((key) => [key, fresh(key) ? stampOf(english, key) : (before[key] ?? '')]),
);
writeFileSync(file, `${JSON.stringify(stamps, null, 2)}\n`);
console.log(`${keys.length || all.length} of ${all.length} texts stamped in ${file}`);
