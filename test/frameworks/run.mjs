// `npm run test:frameworks`: apps in six frameworks, each with every element of the kit, made from the packed packages under strict
// types; in a browser, attributes, properties, events and children arrive, before the elements are registered and after.
// `npm run test:frameworks -- vue react` tries only those.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { ROOT } from '../../.scripts/lib/project.mjs';
import { browserPath, CHROMIUM_ARGS } from '../support/browser-paths.mjs';
import { angular } from './apps/angular.mjs';
import { preact } from './apps/preact.mjs';
import { react } from './apps/react.mjs';
import { solid } from './apps/solid.mjs';
import { svelte } from './apps/svelte.mjs';
import { vue } from './apps/vue.mjs';
import { elements } from './elements.mjs';
import { inNode, oneAlone, publint, types } from './packed.mjs';

const WORK = join(ROOT, '.cache/frameworks');
const PACKED = ['core', 'content', 'adapters', 'widgets'];
const run = promisify(execFile);

const chosen = process.argv.slice(2);
const apps = [react, vue, svelte, angular, preact, solid].filter(
  ({ name }) => chosen.length === 0 || chosen.includes(name),
);

await rm(WORK, { recursive: true, force: true });
await mkdir(join(WORK, 'packed'), { recursive: true });
console.log('Packing …');
await run('npm', ['run', '--silent', 'build:types'], { cwd: ROOT });
for (const name of PACKED)
  await run('npm', ['pack', '--silent', '--pack-destination', join(WORK, 'packed')], {
    cwd: join(ROOT, 'packages', name),
  });
const tarballs = await readdir(join(WORK, 'packed'));
const all = await elements();

let passed = 0;
const failures = [];
if (chosen.length === 0) {
  const packed = { name: 'packages' };
  await attempt(packed, 'publint finds nothing', () => publint([...PACKED, 'embed']));
  await attempt(packed, 'types are right for whoever imports modules', () => types([...PACKED, 'embed']));
}
for (const app of apps) {
  const made = await attempt(app, 'compiles under strict types', () => make(app));
  if (!made) continue;
  await attempt(app, 'elements registered first', () => look(app, 'first'));
  await attempt(app, 'elements registered later', () => look(app, 'later'));
  if (app !== apps[0]) continue;
  const folder = join(WORK, app.name);
  await attempt(app, 'every class is imported in Node without a DOM', () => inNode(folder, all));
  await attempt(app, 'a bundle with one widget has no other', () => oneAlone(folder, all));
}
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);

/** @returns {Promise<boolean>} whether it went well */
async function attempt({ name }, what, work) {
  try {
    await work();
    passed++;
    console.log(`✔ ${name}: ${what}`);
    return true;
  } catch (error) {
    failures.push(name);
    console.log(`✖ ${name}: ${what}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message ?? error}`);
    return false;
  }
}

/** Writes the app, installs the packed packages, checks types and bundles. */
async function make(app) {
  const folder = join(WORK, app.name);
  const files = { ...common(app), ...app.files(all) };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await run('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder });
  const [tool, ...args] = app.check;
  await run(join(folder, 'node_modules/.bin', tool), args, { cwd: folder });
  await run(join(folder, 'node_modules/.bin/vite'), ['build', '--logLevel', 'error'], { cwd: folder });
}

function common({ name, dependencies, devDependencies, tsconfig = {}, angularCompilerOptions, vite, main }) {
  const kit = PACKED.map((each) => [
    `@sixways/${each}`,
    `file:../packed/${tarballs.find((file) => file.startsWith(`sixways-${each}-`))}`,
  ]);
  return {
    'package.json': JSON.stringify({
      name: `sixways-in-${name}`,
      private: true,
      type: 'module',
      dependencies: { ...Object.fromEntries(kit), ...dependencies },
      devDependencies: { typescript: '5.9.3', vite: '7.3.0', ...devDependencies },
    }),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
        skipLibCheck: false,
        ...(name === 'angular' ? { experimentalDecorators: true } : {}),
        ...tsconfig,
      },
      include: ['src'],
      ...(angularCompilerOptions && { angularCompilerOptions }),
    }),
    'vite.config.mjs': `${vite?.import ?? ''}
export default { plugins: [${vite?.plugin ?? ''}], build: { target: 'es2022', outDir: 'dist' } };`,
    'index.html': `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="data:,"><div id="app"></div><script type="module" src="${main ?? (name === 'vue' || name === 'svelte' ? '/src/main.ts' : '/src/main.tsx')}"></script></html>`,
    // `?later`: the framework draws first, and the elements are registered afterwards.
    'src/start.ts': `export function start(draw: () => void): void {
  const register = () => import('./elements.js');
  if (!location.search.includes('later')) return void register().then(draw);
  draw();
  setTimeout(() => void register(), 300);
}`,
  };
}

/** Opens the app and asks every element what reached it. @throws {Error} naming element and fault */
async function look(app, when) {
  const server = await serve(join(WORK, app.name, 'dist'));
  const browser = await puppeteer.launch({ executablePath: browserPath('chromium'), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${server.url}?${when}`);
    await page.waitForFunction(
      (tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot),
      {},
      all.map(({ tag }) => tag),
    );
    // Frameworks that cannot see a property of an element nobody registered yet set it as an attribute: their documented way is used.
    const propertiesLate = !['react', 'preact'].includes(app.name);
    const faults = await page.evaluate(
      (all, properties) =>
        all.flatMap(({ tag, name, object, event }) => {
          const element = document.querySelector(tag);
          const faults = [];
          if ('headingLevel' in element && element.headingLevel !== 3) faults.push('attribute');
          if (element.getAttribute('reading-level') !== 'easy') faults.push('text attribute');
          if (properties && element[object] !== globalThis.objects[name]) faults.push('property');
          if (!element.textContent.includes('020 7946 0102')) faults.push('children');
          if (event) {
            const before = globalThis.heard[tag] ?? 0;
            element.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: {} }));
            if ((globalThis.heard[tag] ?? 0) !== before + 1) faults.push('event');
          }
          return faults.map((fault) => `${tag}: ${fault}`);
        }),
      all,
      when === 'first' || propertiesLate,
    );
    if (errors.length || faults.length) throw new Error([...faults, ...errors].join('\n'));
  } finally {
    await browser.close();
    server.close();
  }
}

function serve(folder) {
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    try {
      const bytes = await readFile(file);
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }),
    ),
  );
}
