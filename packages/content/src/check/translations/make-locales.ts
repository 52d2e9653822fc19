/**
 * Writes the modules that know which file holds which words, from the folders as they are.
 *
 *     npm run locales
 *
 * A widget's own module lists English alone; other languages stand in a second one, which only they load.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localeFiles } from './locale-files.js';

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
const checking = process.argv.includes('--check');
const stale = (await localeFiles()).filter(
  ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
);
for (const { path, text } of stale) {
  if (!checking) writeFileSync(path, text);
  console.log(`${checking ? 'Out of date' : 'Written'}: ${relative(ROOT, path)}`);
}
if (checking && stale.length) {
  console.error('Run: npm run locales');
  process.exitCode = 1;
}
