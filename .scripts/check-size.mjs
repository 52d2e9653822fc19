// Weighs the built files against .config/size-budgets.json. 1 kB is 1,000 bytes, compressed as a server sends it.
// A budget names sources (`*` stands for any part of a name). Their files count with all that those import, except `without`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ROOT } from './lib/project.mjs';

/**
 * @typedef {object} Budget
 * @property {string} what
 * @property {string[]} [files] built files that have no source of their own
 * @property {string[]} [sources]
 * @property {string[]} [without] files counted elsewhere
 * @property {string} [each] a pattern: files are counted together where its group says the same, and the largest sum counts
 * @property {'gzip' | 'brotli'} encoding
 * @property {number} kB
 */

const CDN = join(ROOT, 'packages/embed/dist/cdn');
const COMPRESS = { gzip: gzipSync, brotli: brotliCompressSync };

/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(join(CDN, '.vite/manifest.json'), 'utf8'));
/** @type {Budget[]} */
const budgets = JSON.parse(readFileSync(join(ROOT, '.config/size-budgets.json'), 'utf8'));

let over = 0;
for (const budget of budgets) {
  const files = budget.each ? largest(budget.each, COMPRESS[budget.encoding]) : filesOf(budget);
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

/**
 * @param {string} each
 * @param {(file: Buffer) => Buffer} compress
 */
function largest(each, compress) {
  /** @type {Map<string, { files: string[], bytes: number }>} */
  const groups = new Map();
  for (const file of readdirSync(CDN)) {
    const name = new RegExp(each).exec(file)?.[1];
    if (name === undefined) continue;
    const group = groups.get(name) ?? { files: [], bytes: 0 };
    group.files.push(file);
    group.bytes += compress(readFileSync(join(CDN, file))).length;
    groups.set(name, group);
  }
  return [...groups.values()].sort((one, other) => other.bytes - one.bytes)[0]?.files ?? [];
}

/** @param {Budget} budget */
function filesOf({ files, sources = [], without = [] }) {
  if (files) return readdirSync(CDN).filter((file) => files.some((pattern) => fits(file, pattern)));
  const keys = Object.keys(manifest).filter((key) => sources.some((pattern) => fits(key, pattern)));
  const built = new Set(keys.flatMap((key) => withImports(key)));
  return [...built].filter((file) => !without.some((pattern) => fits(file, pattern)));
}

/**
 * A source's file, and those that the browser needs before it can run.
 * @param {string} key
 * @returns {string[]}
 */
function withImports(key) {
  const { file, imports = [] } = manifest[key] ?? { file: key };
  return [file, ...imports.flatMap(withImports)];
}

/**
 * @param {string} name
 * @param {string} pattern `core.*.js`
 */
function fits(name, pattern) {
  const [before = '', after] = pattern.split('*');
  return after === undefined ? name === pattern : name.startsWith(before) && name.endsWith(after);
}
