import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `integrity.json` holds: hashes as the `integrity` attribute of a script wants them, by file. */
export interface Integrity {
  version: string;
  files: Record<string, string>;
}

/** Writes `integrity.json` beside the single files, for pages that load nothing whose bytes they have not seen. */
export async function writeIntegrity(folder: string, version: string): Promise<void> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort();
  const entries = names.map(async (name) => [name, hashOf(await readFile(join(folder, name)))] as const);
  const integrity: Integrity = { version, files: Object.fromEntries(await Promise.all(entries)) };
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
}

/** As in `<script integrity="…">`. */
export function hashOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
