/**
 * Says that Easy Read texts were read against the English as it stands.
 *
 *     npm run stamp -w @sixways/content -- <folder> [key …]
 *
 * `<folder>` has en.json and en-x-easy.json. Without keys it stamps all of them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormText } from '@sixways/core/model/form.js';
import { stampOf, type Stamps } from './twin.js';

const [folder = 'data/forms/self-referral', ...keys] = process.argv.slice(2);
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as FormText;
const english = read('en.json');
const file = join(folder, 'en-x-easy.source.json');
const before: Stamps = existsSync(file) ? read('en-x-easy.source.json') : {};
const all = Object.keys(read('en-x-easy.json'));
const fresh = (key: string) => keys.length === 0 || keys.includes(key);
const stamps = Object.fromEntries(
  all.map((key) => [key, fresh(key) ? stampOf(english, key) : (before[key] ?? '')]),
);
writeFileSync(file, `${JSON.stringify(stamps, null, 2)}\n`);
console.log(`${keys.length || all.length} of ${all.length} texts stamped in ${file}`);
