// What the packed packages promise before any framework comes in.
import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bin } from '../../.scripts/lib/run.mjs';
import { ROOT } from '../../.scripts/lib/project.mjs';

const run = promisify(execFile);

/** `publint --strict` finds nothing. @param {readonly string[]} packages folder names */
export async function publint(packages) {
  for (const name of packages)
    await run(join(ROOT, bin('publint')), [join(ROOT, 'packages', name), '--strict', '--level', 'warning']);
}

/** Are the types wrong? Not for anybody who imports modules. @param {readonly string[]} packages */
export async function types(packages) {
  for (const name of packages)
    await run(join(ROOT, bin('attw')), ['--pack', join(ROOT, 'packages', name), '--profile', 'esm-only']);
}

/**
 * Every class and every package's index can be imported where there is no DOM.
 * @param {string} folder an app that has the packages
 * @param {import('./elements.mjs').Element[]} all
 */
export async function inNode(folder, all) {
  const imports = [
    ...['core', 'content', 'adapters', 'widgets'].map((each) => `@sixways/${each}`),
    ...all.map(({ name }) => `@sixways/widgets/${name}/${name}.js`),
  ];
  const script = `for (const each of ${JSON.stringify(imports)}) await import(each);`;
  await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
}

/**
 * A bundle with one widget has no other: each is looked for by its tag and by its style sheet's file.
 * @param {string} folder an app that has the packages and Vite
 * @param {import('./elements.mjs').Element[]} all
 */
export async function oneAlone(folder, all) {
  for (const { name, tag } of all) {
    const out = join(folder, 'alone');
    await writeFile(join(folder, 'alone.js'), `import '@sixways/widgets/${name}/define.js';`);
    const input = `export default { logLevel: 'error', build: { outDir: 'alone', minify: false, lib: { entry: 'alone.js', formats: ['es'], fileName: 'alone' } } };`;
    await writeFile(join(folder, 'alone.config.mjs'), input);
    await run(join(folder, 'node_modules/.bin/vite'), ['build', '--config', 'alone.config.mjs'], {
      cwd: folder,
    });
    const files = (await readdir(out)).filter((file) => /\.m?js$/.test(file));
    const code = (
      await run(
        'cat',
        files.map((file) => join(out, file)),
        { maxBuffer: 1e8 },
      )
    ).stdout;
    const defined = [...code.matchAll(/define\("(care-[a-z-]+)"/g)].map(([, found]) => found);
    if (defined.join() !== tag) throw new Error(`${name} alone defines ${defined.join(', ') || 'nothing'}`);
  }
}
