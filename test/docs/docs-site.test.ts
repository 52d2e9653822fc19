/** The documentation in a real browser: its samples come up, its search finds, and it is usable by everybody. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { widgetNames } from '../../packages/embed/build/widgets.js';
import fastify, { type FastifyInstance } from 'fastify';
import { pages } from '../../packages/embed/src/pages.js';
import { launch, type TestPage } from '../support/browsers.js';

const ROOT = join(import.meta.dirname, '../..');
/** Each kind of page once, and every element's. */
const PAGES = [
  '',
  'for/practice-managers/',
  'for/content-authors/',
  'write-an-adapter/',
  'records-and-fhir/',
  ...widgetNames().map((name) => `widgets/${name}/`),
];

describe('the documentation in a browser', () => {
  let app: FastifyInstance;
  let url: string;
  let page: TestPage;
  before(async () => {
    app = fastify();
    await app.register(pages);
    const axe = await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
    app.get('/axe.js', (_request, reply) => reply.type('text/javascript').send(axe));
    url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/`;
    page = await launch('chromium');
  });
  after(async () => {
    await page?.close();
    await app?.close();
  });

  for (const path of PAGES)
    it(`/docs/${path} works at 320 px, and axe finds nothing`, async () => {
      await page.setViewport(320, 800);
      await page.goto(`${url}docs/${path}`);
      await page.waitFor(() => {
        const live = [...document.querySelectorAll('.live > *')];
        const widgets = live.flatMap((each) =>
          each.localName === 'care-journey'
            ? [...each.children]
            : each.localName.startsWith('care-')
              ? [each]
              : [],
        );
        return widgets.every((each) => each.shadowRoot?.querySelector('.base'));
      });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
      assert.deepEqual(await page.evaluate(findings), []);
      assert.deepEqual([...page.errors, ...page.violations], []);
    });

  it('finds what is looked for, by keyboard alone, without leaving the page', async () => {
    await page.goto(`${url}docs/`);
    await page.focus('#search');
    await page.type('referral sent');
    await page.waitFor(() => document.querySelector('.search li a'));
    assert.match(
      await page.evaluate(() => document.querySelector('.count')!.textContent!),
      /^\d+ places? found/,
    );
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(() => document.location.pathname !== '/docs/');
  });

  it('is text alone on paper', async () => {
    await page.goto(`${url}docs/widgets/easy-read/`);
    await page.emulatePrint(true);
    const shown = await page.evaluate(() =>
      ['nav', '.search', '.live', 'h1', 'table'].map((each) =>
        document.querySelector(each)!.checkVisibility(),
      ),
    );
    await page.emulatePrint(false);
    assert.deepEqual(shown, [false, false, false, true, true]);
  });

  it('says strictly what may load, and never who asked', async () => {
    for (const [path, wanted] of [
      [
        'docs/',
        /^default-src 'none'; script-src 'self'; style-src 'self'; .*require-trusted-types-for 'script'/,
      ],
      ['storybook/', /^default-src 'none'; script-src 'self' 'sha256-[^']+'/],
    ] as const) {
      const { headers, status } = await fetch(url + path);
      assert.equal(status, 200);
      const policy = headers.get('content-security-policy')!;
      assert.match(policy, wanted);
      assert.doesNotMatch(policy, /unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    }
    for (const path of ['docs', 'storybook'])
      assert.equal((await fetch(url + path, { redirect: 'manual' })).status, 308);
    assert.equal((await fetch(`${url}docs/not-there/`)).status, 404);
    assert.equal((await fetch(`${url}docs/..%2fcdn%2fchunks.json`)).status, 403);
  });
});

/** In the page: what axe finds. It comes as a module, since the page's policy takes no script from strings. */
async function findings(): Promise<string[]> {
  await import('/axe.js' as string);
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
  };
  const { violations } = await axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`);
}
