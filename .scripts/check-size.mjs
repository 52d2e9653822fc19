// Weighs the built files against .config/size-budgets.json. 1 kB is 1,000 bytes, compressed as a server sends it.
// A budget names files (`*` stands for the hash), or a chunk with all that it imports, or a chunk's words in one language.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ROOT } from './lib/project.mjs';

/**
 * @typedef {object} Budget
 * @property {string} what
 * @property {string[]} [files]
 * @property {string} [chunk]
 * @property {string} [words] a language
 * @property {string[]} [without] files counted elsewhere
 * @property {'gzip' | 'brotli'} encoding
 * @property {number} kB
 */

const CDN = join(ROOT, 'packages/embed/dist/cdn');
const COMPRESS = { gzip: gzipSync, brotli: brotliCompressSync };

/** @type {Record<string, { entry: string, imports: string[], words: Record<string, string[]> }>} */
const chunks = JSON.parse(readFileSync(join(CDN, 'chunks.json'), 'utf8'));
/** @type {Budget[]} */
const budgets = JSON.parse(readFileSync(join(ROOT, '.config/size-budgets.json'), 'utf8'));

let over = 0;
for (const budget of budgets) {
  const files = filesOf(budget);
  const bytes = files.reduce(
    (sum, file) => sum + COMPRESS[budget.encoding](readFileSync(join(CDN, file))).length,
    0,
  );
  const fits = files.length > 0 && bytes <= budget.kB * 1000;
  if (!fits) over++;
  const figures = `${(bytes / 1000).toFixed(1)} of ${budget.kB} kB ${budget.encoding}`;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${budget.what}: ${figures} (${files.join(' + ') || 'no such file'})`,
  );
}
console.log(`${budgets.length - over} passed, ${over} failed`);
process.exitCode = over ? 1 : 0;

/** @param {Budget} budget */
function filesOf({ files, chunk, words, without = [] }) {
  if (files) return readdirSync(CDN).filter((file) => files.some((pattern) => fits(file, pattern)));
  const built = chunks[chunk ?? ''];
  const all = words ? (built?.words[words] ?? []) : built ? [built.entry, ...built.imports] : [];
  return all.filter((file) => !without.some((pattern) => fits(file, pattern)));
}

/**
 * @param {string} file
 * @param {string} pattern `core.*.js`
 */
function fits(file, pattern) {
  const [before = '', after] = pattern.split('*');
  return after === undefined ? file === pattern : file.startsWith(before) && file.endsWith(after);
}
