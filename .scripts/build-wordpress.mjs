// Packs the WordPress plugin: packages/embed/dist/sixways-wordpress.zip, byte for byte the same from the same files.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { ROOT } from './lib/project.mjs';

const PLUGIN = join(ROOT, 'packages/embed/wordpress');
const OUT = join(ROOT, 'packages/embed/dist');
/** Zip files know no earlier day. */
const MADE = new Date('1980-01-02T00:00:00');

const entries = (await readdir(PLUGIN, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .sort();
/** @type {import('fflate').Zippable} */
const files = {};
for (const path of entries)
  files[path.slice(PLUGIN.length + 1).replaceAll('\\', '/')] = [
    await readFile(path),
    { mtime: MADE, level: 9 },
  ];
await mkdir(OUT, { recursive: true });
await writeFile(join(OUT, 'sixways-wordpress.zip'), zipSync(files));
