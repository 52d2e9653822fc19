import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
/** Inside the project, so that the code finds its packages. */
const FOLDER = join(ROOT, '.cache', 'write-an-adapter');

test('the adapters that the guide writes pass the kit, with the code just as it stands on the page', async () => {
  const page = await readFile(join(ROOT, 'docs/write-an-adapter.md'), 'utf8');
  const blocks = [...page.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)];
  const names = blocks.map(([, name]) => name);
  assert.deepEqual(names, [
    'riverside-adapter.ts',
    'riverside-adapter.test.ts',
    'riverside-server.ts',
    'on-the-page.ts',
    'council-directory.ts',
    'council-directory.test.ts',
  ]);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [, name, code] of blocks) await writeFile(join(FOLDER, name!), code!);
  const flags = ['--conditions=@sixways/source', '--import', 'tsx', '--test', '--test-reporter=tap'];
  // A test runner inside a test runner would report to the outer one.
  const { NODE_TEST_CONTEXT: _outer, ...env } = process.env;
  const run = promisify(execFile)(
    process.execPath,
    [...flags, ...names.filter((name) => /\.test\.ts$/.test(name!))] as string[],
    {
      cwd: FOLDER,
      env,
    },
  );
  const { stdout } = await run.catch((error: { stdout: string }) => assert.fail(error.stdout));
  // Each of the two brings more than a dozen checks.
  assert.match(stdout, /^# pass (4[0-9]|[5-9][0-9]|\d{3})$/m);
  assert.match(stdout, /directory \(if any\): nothing can be read/);
  assert.match(stdout, /^# fail 0$/m);
  const { adapter } = (await import(join(FOLDER, 'on-the-page.ts'))) as { adapter: { name: string } };
  assert.equal(adapter.name, 'riverside');
});

test('the code on the page is typed, and so is that of the page for developers', async () => {
  const developers = await readFile(join(ROOT, 'docs/for/developers.md'), 'utf8');
  const samples = [...developers.matchAll(/^```ts\n([\s\S]*?)^```$/gm)];
  assert.ok(samples.length > 0);
  for (const [i, [, code]] of samples.entries())
    await writeFile(join(FOLDER, `for-developers-${i}.ts`), code!);
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const config = {
    extends: '../../test/tsconfig.json',
    compilerOptions: { incremental: false, tsBuildInfoFile: null },
    include: ['*.ts'],
  };
  await writeFile(join(FOLDER, 'tsconfig.json'), JSON.stringify(config));
  await promisify(execFile)(process.execPath, [tsc, '-p', FOLDER]).catch((error: { stdout: string }) =>
    assert.fail(error.stdout),
  );
});
