// `npm run test:repeat`: the files behind /cdn/ are built twice, in two places, and are the same to the byte: who has a version's
// source can make the bytes that `integrity.json` names.
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');

const folders = await Promise.all(
  ['one', 'another-place'].map((name) => mkdtemp(join(tmpdir(), `sixways-${name}-`))),
);
try {
  const [first, second] = [await built(folders[0]!), await built(folders[1]!)];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of different) console.log(`✖ ${name} differs`);
  const hashes = names.filter((name) => name.endsWith('integrity.json')).length;
  const whole = names.length > 50 && hashes > 0;
  if (!whole) console.log(`✖ Only ${names.length} files, ${hashes} with hashes`);
  console.log(`${names.length - different.length} files the same`);
  const failed = different.length + (whole ? 0 : 1);
  console.log(failed ? `0 passed, ${failed} failed` : '1 passed, 0 failed');
  process.exitCode = failed ? 1 : 0;
} finally {
  for (const folder of folders) await rm(folder, { recursive: true });
}

/** Builds into a folder. @returns a hash by file */
async function built(folder: string): Promise<Map<string, string>> {
  await promisify(execFile)(process.execPath, ['.scripts/build-cdn.mjs', folder], { cwd: ROOT });
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const hashes = files.map(async (file) => {
    const hash = createHash('sha384')
      .update(await readFile(file))
      .digest('hex');
    return [file.slice(folder.length), hash] as const;
  });
  return new Map(await Promise.all(hashes));
}
