import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { build } from 'vite';
import { engines, launch, type TestPage } from '../../../test/support/browsers.js';
import { pages } from './pages.js';

const ROOT = join(import.meta.dirname, '../../..');

/** The built files and the pages, in real browsers. */
describe('built pages', () => {
  let app: FastifyInstance;
  let url: string;
  let cdnDir: string;
  /** Ends holding back what the hosted page's script loads. */
  let release: (() => void) | undefined;
  let held: Promise<void> | undefined;

  before(async () => {
    cdnDir = await mkdtemp(join(tmpdir(), 'sixways-built-'));
    await build({
      configFile: join(ROOT, 'vite.config.ts'),
      mode: 'cdn',
      logLevel: 'error',
      build: { outDir: cdnDir },
    });
    app = fastify();
    app.addHook('onRequest', async (request) => {
      if (request.url.startsWith('/cdn/self-referral.')) await held;
    });
    await app.register(pages, { cdnDir });
    url = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  after(async () => {
    await app?.close();
    await rm(cdnDir, { recursive: true });
  });

  for (const engine of engines)
    describe(engine, () => {
      let page: TestPage;
      // A browser each: a form that holds answers asks before it is left.
      beforeEach(async () => {
        page = await launch(engine);
      });
      afterEach(async () => {
        release?.();
        await page?.close();
      });

      const isAwake = () =>
        page.waitFor(
          () =>
            document.querySelector<HTMLElement & { hasUpdated?: boolean }>('care-self-referral')?.hasUpdated,
        );
      const goesOn = async () => {
        await page.click('button', 'Continue');
        await page.waitFor(() => {
          const root = document.querySelector('care-self-referral')!.shadowRoot!;
          return !root.querySelector('.error-summary') && !root.querySelector('input[name=who]');
        });
      };
      const clean = () => {
        assert.deepEqual(page.violations, []);
        assert.deepEqual(page.errors, []);
      };

      it('wakes up the question that the server rendered, in place', async () => {
        await page.goto(`${url}/w/self-referral?site=demo`);
        await isAwake();
        const found = await page.evaluate(() => {
          const root = document.querySelector('care-self-referral')!.shadowRoot!;
          const comments = document.createNodeIterator(root, NodeFilter.SHOW_COMMENT);
          let served = false;
          // The server's marks are still there: nothing was drawn a second time.
          while (comments.nextNode())
            served ||= /^lit-part .+/.test((comments.referenceNode as Comment).data);
          return {
            served,
            forms: root.querySelectorAll('form').length,
            chosen: root.querySelectorAll('input:checked').length,
          };
        });
        assert.deepEqual(found, { served: true, forms: 1, chosen: 0 });
        await page.click('label', 'Me');
        await goesOn();
        clean();
      });

      // Only Chromium lets a test look at a page that is still loading.
      it('keeps what was chosen before the script came up', { skip: engine !== 'chromium' }, async () => {
        held = new Promise((resolve) => (release = resolve));
        const loaded = page.goto(`${url}/w/self-referral?site=demo`);
        await page.waitFor(
          () => !!document.querySelector('care-self-referral')?.shadowRoot?.querySelector('input'),
        );
        await page.click('label', 'Me');
        assert.equal(
          await page.evaluate(() => customElements.get('care-self-referral') !== undefined),
          false,
        );
        release!();
        await loaded;
        await isAwake();
        await goesOn();
        clean();
      });

      it('downloads no more than 38 kB in 5 requests for a hosted page', async () => {
        await page.goto(`${url}/w/self-referral?area=E09000023`);
        await isAwake();
        const files = await page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => name),
        );
        assert.ok(files.length <= 4, files.join('\n'));
        let bytes = 0;
        for (const file of [`${url}/w/self-referral?area=E09000023`, ...files]) {
          const { rawPayload } = await app.inject({
            url: file.slice(url.length),
            headers: { 'accept-encoding': 'br' },
          });
          bytes += rawPayload.length;
        }
        assert.ok(bytes <= 38_000, `${bytes} bytes`);
      });

      it('brings the form up on a practice’s page, under its strict policy', async () => {
        await page.goto(`${url}/practice/`);
        await page.waitFor(
          () =>
            !!document.querySelector('care-self-referral')?.shadowRoot?.querySelector('input[type=radio]'),
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
        await page.click('label', 'Me');
        await page.click('button', 'Continue');
        await page.waitFor(() =>
          document
            .querySelector('care-self-referral')!
            .shadowRoot!.querySelector('form')
            ?.textContent?.includes('Elmfield'),
        );
        clean();
      });
    });
});
