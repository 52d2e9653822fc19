/** The built Storybook: every story renders in a real browser, without an error and without an accessibility violation. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { THEMES } from '../../.storybook/themes.js';
import { themes } from '@sixways/widgets/tokens/themes.js';
import { serveCdn } from '../../packages/embed/src/pages/cdn.js';
import { serveStaticSites } from '../../packages/embed/src/pages/static-sites.js';
import { HOST } from '../../stories/embed-code.js';
import { launch, type TestPage } from '../support/browsers.js';
import { widgets } from '../support/widgets.js';

const ROOT = join(import.meta.dirname, '../..');
/** As `npm run build` leaves it, and `npm start` serves it: with its policy. */
const DIST = join(ROOT, 'packages/embed/dist');
const BUILT = join(DIST, 'storybook');

let app: FastifyInstance;
let page: TestPage;
let base: string;

before(async () => {
  app = fastify();
  await serveCdn(app, join(DIST, 'cdn'));
  await serveStaticSites(app, DIST);
  app.get('/pasted', (_request, reply) =>
    reply
      .type('text/html')
      .send(`<!doctype html><html lang="en"><title>Any page</title><main>${code}</main></html>`),
  );
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send());
  const axe = await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
  app.get('/axe.js', (_request, reply) => reply.type('text/javascript').send(axe));
  base = `${await app.listen({ port: 0, host: '127.0.0.1' })}/storybook`;
  page = await launch('chromium');
});
after(async () => {
  await page?.close();
  await app?.close();
});

/** With `SIXWAYS_THEMES=all`, in every theme; else in the usual one. */
const THEMES_TRIED =
  process.env['SIXWAYS_THEMES'] === 'all'
    ? [...Object.keys(THEMES).map((name) => `theme:${name}`), 'forcedColours:on']
    : ['theme:standard'];

for (const globals of THEMES_TRIED)
  it(`every story renders, and axe finds nothing (${globals})`, async () => {
    const stories = (await entries()).filter(({ type }) => type === 'story');
    assert.ok(stories.length >= 50, `${stories.length} stories`);
    for (const { id } of stories) {
      await page.goto(`${base}/iframe.html?id=${id}&viewMode=story&globals=${encodeURIComponent(globals)}`);
      await page.waitFor(stands, { timeout: 20_000 }).catch(async () => {
        assert.fail(`${id} does not stand: ${await page.evaluate(() => document.body.innerText)}`);
      });
      assert.deepEqual(await page.evaluate(violations), [], id);
      assert.deepEqual([...page.errors, ...page.violations], [], id);
    }
  });

for (const { tag } of widgets) {
  it(`the toolbar turns ${tag} into easy words, made-up ones, another direction and other colours`, async () => {
    await open(await firstStoryOf(tag), tag);
    for (const [globals, looks] of [
      [{ readingLevel: 'easy' }, { lang: 'en-x-easy' }],
      [{ readingLevel: 'standard', language: 'en-x-pseudo' }, { lang: 'en-x-pseudo' }],
      [{ language: 'en', direction: 'rtl' }, { direction: 'rtl' }],
      [{ direction: 'auto', theme: 'dark' }, { background: themes.dark.background }],
      [{ theme: 'standard', textSize: '200%' }, { isBig: true }],
      [
        { hostPage: 'hostile', textSize: '100%' },
        { textTransform: 'none', background: '#ffffff' },
      ],
    ] as const) {
      await page.evaluate((globals: object) => {
        channel().emit('updateGlobals', { globals });
        function channel() {
          return (
            globalThis as unknown as {
              __STORYBOOK_ADDONS_CHANNEL__: { emit(name: string, it: object): void };
            }
          ).__STORYBOOK_ADDONS_CHANNEL__;
        }
      }, globals);
      const isSo = async () => {
        const seen = JSON.parse(await page.evaluate(seenOf, tag)) as Record<string, unknown>;
        return Object.entries(looks).every(([name, value]) => seen[name] === value);
      };
      for (const end = Date.now() + 10_000; !(await isSo());)
        assert.ok(Date.now() < end, `${JSON.stringify(looks)}: ${await page.evaluate(seenOf, tag)}`);
    }
    assert.deepEqual(page.errors, []);
  });

  it(`the code beside ${tag} puts the same on any page`, async () => {
    await open(await firstStoryOf(tag), tag);
    await page.waitFor(snippet);
    code = String(await page.evaluate(snippet)).replaceAll(HOST, new URL(base).origin);
    assert.match(code, new RegExp(`^<script src="[^"]+/cdn/loader.js" async></script>\n[^]*<${tag}[ >]`));
    await page.goto(new URL('/pasted', base).href);
    await page.waitFor((tag: string) => document.querySelector(tag)?.shadowRoot?.querySelector('.base'), {
      args: [tag],
    });
    assert.equal(
      await page.evaluate(
        (tag: string) =>
          document.querySelector(tag)!.shadowRoot!.querySelector('.fault')?.textContent ?? null,
        tag,
      ),
      null,
    );
    assert.deepEqual(page.errors, []);
  });
}

/** What the page `/pasted` holds. */
let code = '';

async function open(id: string, tag: string): Promise<void> {
  page.errors.length = 0;
  await page.goto(`${base}/iframe.html?id=${id}&viewMode=story`);
  await page.waitFor((tag: string) => document.querySelector(tag)?.shadowRoot?.querySelector('.base'), {
    args: [tag],
  });
}

/** In the page: how a widget looks, as JSON. */
function seenOf(tag: string): string {
  const shown = document.querySelector(tag)?.shadowRoot?.querySelector('.base');
  if (!shown) return '{}';
  const { direction, backgroundColor, fontSize, textTransform } = getComputedStyle(shown);
  const parts = backgroundColor.match(/\d+/g) ?? [];
  const background = `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  const isBig = Number.parseFloat(fontSize) >= 32;
  return JSON.stringify({ lang: shown.getAttribute('lang'), direction, background, isBig, textTransform });
}

/** In the page: widgets have drawn themselves, journeys are at their end, and what is no widget says that it stands. */
function stands(): boolean {
  if (document.querySelector('#storybook-root [data-journey="under way"]')) return false;
  const all = [...document.querySelectorAll('#storybook-root *')];
  const widgets = all.filter((each) => /^care-(?!journey)/.test(each.localName));
  if (widgets.length) return widgets.every((each) => each.shadowRoot?.querySelector('.base, .fault'));
  return document.querySelector('#storybook-root [data-ready]') !== null;
}

/** In the page: what axe finds. */
async function violations(): Promise<string[]> {
  await new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: '/axe.js', onload: resolve });
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  const { axe } = globalThis as unknown as {
    axe: { run(at: string): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
  };
  const found = (await axe.run('#storybook-root')).violations;
  return found.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`);
}

/** In the page: the code that Storybook shows beside the story. */
function snippet(): string | undefined {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: { last(name: string): [{ source: string }] | undefined };
  };
  return channel.last('storybook/docs/snippet-rendered')?.[0].source;
}

async function entries(): Promise<{ id: string; type: string; importPath: string }[]> {
  const text = await readFile(join(BUILT, 'index.json'), 'utf8');
  return Object.values(
    (JSON.parse(text) as { entries: Record<string, { id: string; type: string; importPath: string }> })
      .entries,
  );
}

/** The story that shows any state of a widget, the first one to begin with. */
async function firstStoryOf(tag: string): Promise<string> {
  const file = `stories/${tag.replace('care-', '')}.stories.ts`;
  const story = (await entries()).find(
    ({ id, importPath }) => importPath.endsWith(file) && id.endsWith('--every-state'),
  );
  assert.ok(story, `${file} has a story EveryState`);
  return story.id;
}
