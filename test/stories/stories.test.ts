/** The built Storybook: every story renders in a real browser, without an error and without an accessibility violation. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { serveStaticSites } from '../../packages/embed/src/pages/static-sites.js';
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
  await serveStaticSites(app, DIST);
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

it('every story renders, and axe finds nothing', async () => {
  const index = JSON.parse(await readFile(join(BUILT, 'index.json'), 'utf8')) as {
    entries: Record<string, { id: string; type: string }>;
  };
  const stories = Object.values(index.entries).filter(({ type }) => type === 'story');
  assert.ok(stories.length >= 5);
  for (const { id } of stories) {
    await page.goto(`${base}/iframe.html?id=${id}&viewMode=story`);
    // Widgets have drawn themselves, and what is no widget says that it stands.
    await page.waitFor(() => {
      const all = [...document.querySelectorAll('#storybook-root *')];
      const widgets = all.filter((each) => /^care-(?!journey)/.test(each.localName));
      if (widgets.length) return widgets.every((each) => each.shadowRoot?.querySelector('.base'));
      return document.querySelector('#storybook-root [data-ready]') !== null;
    });
    const violations = await page.evaluate(async () => {
      await new Promise((resolve, reject) => {
        const script = Object.assign(document.createElement('script'), { src: '/axe.js', onload: resolve });
        script.addEventListener('error', reject);
        document.head.append(script);
      });
      const { axe } = globalThis as unknown as {
        axe: { run(at: string): Promise<{ violations: { id: string }[] }> };
      };
      return (await axe.run('#storybook-root')).violations.map((violation) => violation.id);
    });
    assert.deepEqual(violations, [], id);
    assert.deepEqual([...page.errors, ...page.violations], [], id);
  }
});

for (const { tag } of widgets)
  it(`the toolbar turns ${tag} into easy words, made-up ones, another direction and other colours`, async () => {
    const id = await firstStoryOf(tag);
    const show = async (globals: string) => {
      await page.goto(`${base}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
      await page.waitFor((tag: string) => document.querySelector(tag)?.shadowRoot?.querySelector('.base'), {
        args: [tag],
      });
      return page.evaluate((tag: string) => {
        const shown = document.querySelector(tag)!.shadowRoot!.querySelector('.base')!;
        const { direction, backgroundColor } = getComputedStyle(shown);
        return { lang: shown.getAttribute('lang'), direction, backgroundColor };
      }, tag);
    };
    assert.equal((await show('readingLevel:easy')).lang, 'en-x-easy');
    assert.equal((await show('language:en-x-pseudo')).lang, 'en-x-pseudo');
    assert.equal((await show('direction:rtl')).direction, 'rtl');
    assert.equal((await show('theme:dark')).backgroundColor, 'rgb(22, 32, 42)');
    assert.deepEqual(page.errors, []);
  });

/** The story that shows any state of a widget, the first one to begin with. */
async function firstStoryOf(tag: string): Promise<string> {
  const text = await readFile(join(BUILT, 'index.json'), 'utf8');
  const { entries } = JSON.parse(text) as { entries: Record<string, { id: string; importPath: string }> };
  const file = `stories/${tag.replace('care-', '')}.stories.ts`;
  const story = Object.values(entries).find(
    ({ id, importPath }) => importPath.endsWith(file) && id.endsWith('--every-state'),
  );
  assert.ok(story, `${file} has a story EveryState`);
  return story.id;
}
