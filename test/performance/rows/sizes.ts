import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Chunks } from '@sixways/embed/loader/chunks.js';
import { atMost, info, type Row } from '../lib/row.js';
import { sum } from '../lib/stats.js';

/** What the built files weigh, compressed as they are served. 1 kB is 1,000 bytes. */
export async function sizes(cdnDir: string): Promise<Row[]> {
  const chunks = JSON.parse(await readFile(join(cdnDir, 'chunks.json'), 'utf8')) as Chunks;
  const { entry, imports, words } = chunks['self-referral']!;
  const files = await readdir(cdnDir);
  const core = imports.filter((file) => file.startsWith('core.'));
  const own = [entry, ...imports].filter((file) => !core.includes(file));
  // What somebody who refers themselves loads on the way: the form behind the first page, and its words.
  const journey = files.filter((file) =>
    /^(whole-form|shipped-form|questions|ends|first|sending|fhir-adapter|http)\..*\.js$/.test(file),
  );
  const weigh = async (names: readonly string[], compress = brotliCompressSync) =>
    sum(await Promise.all(names.map(async (name) => compress(await readFile(join(cdnDir, name))).length))) /
    1000;
  return [
    atMost('loader', await weigh(['loader.js'], gzipSync), 3, 'kB gzip'),
    atMost('shared core', await weigh(core), 24, 'kB'),
    atMost('self-referral beside the core, at load', await weigh(own), 12, 'kB'),
    atMost("self-referral's words at load, English", await weigh(words['en']!), 4, 'kB'),
    atMost("self-referral's words at load, Easy Read", await weigh(words['en-x-easy']!), 4, 'kB'),
    info('further chunks of the journey, both reading levels', await weigh(journey), 'kB'),
  ];
}
