/**
 * Somebody new, with the README and what it leads to: every command that it names is run here or by the test named, every
 * sample of HTML is put on a page as it stands, and what it says comes up.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { SAMPLE_HOST } from '../../packages/embed/build/docs/markdown.js';
import { launch, type TestPage } from '../support/browsers.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const GUIDES = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`)
  .sort();

/** Code of one language in a file, block by block. Samples that the site itself runs, marked `live`, are left out: docs-site.test.ts. */
function blocks(file: string, language: string): string[] {
  return [...read(file).matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, code]) => code!,
  );
}

/** Which test runs a command that the pages name. */
const RUN_BY: readonly [RegExp, string][] = [
  [/^npm start$/, 'test/docs/newcomer.test.ts'],
  // This run.
  [/^npm test$/, '.scripts/test.mjs'],
  [
    /^npm run (languages|translate|locales)\b/,
    'packages/content/src/check/translations/translations.test.ts',
  ],
  // From the packed packages, as long as none is published.
  [/^npm i @sixways\//, 'test/frameworks/run.mjs'],
];

describe('somebody new, with the README', () => {
  let start: ChildProcess;
  let data: string;
  let host: string;
  let site: FastifyInstance;
  let origin: string;
  let page: TestPage;
  let body = '';
  let output = '';

  before(async () => {
    site = fastify();
    site.get('/', (_request, reply) => reply.type('text/html').send(pageWith(body, host)));
    // What a website has of its own, as the samples name it.
    site.get('/session', () => ({ signedIn: false }));
    site.get('/tea.json', (_request, reply) =>
      reply
        .type('application/json')
        .send(/```json tea\.json\n([^]*?)```/.exec(read('docs/write-content.md'))![1]),
    );
    site.get('/my-aid.json', (_request, reply) =>
      reply.type('application/json').send(read('packages/content/data/decision-aids/carpal-tunnel.json')),
    );
    origin = await site.listen({ port: 0, host: '127.0.0.1' });
    data = await mkdtemp(join(tmpdir(), 'sixways-new-'));
    const env = {
      PORT: String(await freePort()),
      SIXWAYS_DATA: data,
      SIXWAYS_ORIGINS: origin,
      SIXWAYS_FRAME_ANCESTORS: origin,
    };
    const [command, ...args] = blocks('README.md', 'sh')[0]!.trim().split(' ');
    start = spawn(command!, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [start.stdout!, start.stderr!])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    host = await ready(start, () => output);
    page = await launch('chromium');
  });
  after(async () => {
    await page?.close();
    await site?.close();
    const ended = new Promise((resolve) => start.once('exit', resolve));
    start.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  });

  it('starts it by the first command, and reads what the README promises', () => {
    const [, promised] = /ends with\n`([^`]+)`/.exec(read('README.md'))!;
    assert.ok(output.trim().endsWith(promised!.replace('http://127.0.0.1:4700', host)), output);
  });

  it('finds something at every address of the table', async () => {
    const rows = [...read('README.md').matchAll(/^\| (`\/[^|]*) \|/gm)].flatMap(([, cell]) => [
      ...cell!.matchAll(/`(\/[^`]*)`/g),
    ]);
    assert.ok(rows.length >= 9);
    for (const [, path] of rows) assert.equal((await fetch(host + path)).status, 200, path);
  });

  for (const file of ['README.md', ...GUIDES])
    for (const [i, code] of blocks(file, 'html').entries())
      it(`${file}: sample ${i + 1} of HTML works as it stands`, async () => {
        body = here(code);
        page.errors.length = 0;
        await page.goto(`${origin}/`);
        for (const [, link] of body.matchAll(new RegExp(`(?:href|src)="(${host}[^"]*)"`, 'g')))
          assert.equal((await fetch(link!)).status, 200, link);
        await page.waitFor(() => {
          const widgets = [...document.querySelectorAll('*')].filter((each) =>
            /^care-(?!journey)/.test(each.localName),
          );
          return widgets.every((each) => each.shadowRoot?.querySelector('.base'));
        });
        assert.deepEqual(page.errors, []);
      });

  it('every style sheet of the pages is one', async () => {
    await page.goto(`${host}/docs/`);
    for (const file of GUIDES)
      for (const css of blocks(file, 'css')) {
        const rules = await page.evaluate((css: string) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          return [...sheet.cssRules].map(({ cssText }) => /\{\s*\S/.test(cssText));
        }, css);
        assert.ok(rules.length > 0 && rules.every(Boolean), `${file}: ${css}`);
      }
  });

  it('every command is run by a test', () => {
    for (const file of ['README.md', ...GUIDES])
      for (const line of blocks(file, 'sh').flatMap((text) => text.trim().split('\n'))) {
        // The guide to content is run whole, command after command, by a test of its own.
        if (file === 'docs/write-content.md') continue;
        const command = line.replace(/\s+#.*$/, '');
        const [, test] = RUN_BY.find(([pattern]) => pattern.test(command)) ?? [];
        assert.ok(test, `${file}: nothing runs "${command}"`);
        assert.ok(existsSync(join(ROOT, test)), test);
      }
    // The guides to an adapter and to content are run whole, code and commands, by these.
    for (const test of ['test/interop/write-an-adapter.test.ts', 'packages/content/src/check/docs.test.ts'])
      assert.match(read(test), /docs\/|doc\('/);
  });

  /** The samples' hosts, as they are here. */
  function here(code: string): string {
    const { files } = JSON.parse(read('packages/embed/dist/cdn/single/integrity.json')) as {
      files: Record<string, string>;
    };
    return code
      .replaceAll(/https:\/\/(directory|charities)\.example\/\w+/g, `${host}/open-referral/v3`)
      .replaceAll('https://fhir.example.nhs.uk/R4', `${host}/fhir/R4`)
      .replaceAll('https://your-sixways.example', host)
      .replaceAll(SAMPLE_HOST, host)
      .replace(/sha384-…[^"]*/, files['care-self-referral.js']!);
  }
});

/** A page of a website with the code that somebody pasted, and the loader, which the pages say to include once. */
function pageWith(code: string, host: string): string {
  const loader = /\/cdn\//.test(code) ? '' : `<script src="${host}/cdn/loader.js" async></script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A website</title><link rel="icon" href="data:,">${loader}</head><body><main><h1>A website</h1>${code}</main></body></html>`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** The address, once it is said. A build that is older than its sources is made anew first. */
function ready(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(new Error(`Not ready: ${output()}`)), 240_000);
    const look = setInterval(() => {
      const [, address] = /Sixways is ready: (\S+)\//.exec(output()) ?? [];
      if (address) end(address);
    }, 50);
    child.once('exit', () => end(new Error(`It ended: ${output()}`)));
    function end(outcome: string | Error) {
      clearTimeout(timer);
      clearInterval(look);
      if (typeof outcome === 'string') resolve(outcome);
      else reject(outcome);
    }
  });
}
