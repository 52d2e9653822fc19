import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { engines, launch, type TestPage } from '../../../test/support/browsers.js';
import { pages } from './pages.js';

/** The files that `npm run build` made, and the pages, in real browsers. */
describe('built pages', () => {
  /** One a test, closed at the end: a page may still be loading what its test did not wait for. */
  const apps: FastifyInstance[] = [];
  let url: string;
  /** Ends holding back what the hosted page's script loads. */
  let release: (() => void) | undefined;
  let held: Promise<void> | undefined;
  /** The widget's own script cannot be had. */
  let isDown = false;
  /** A page's own HTML around the widget. */
  let host = '';

  /** An origin of its own, so that the browser keeps no file of another test. */
  const start = async () => {
    const app = fastify();
    apps.push(app);
    app.addHook('onRequest', async (request, reply) => {
      if (!request.url.startsWith('/cdn/self-referral.')) return;
      await held;
      if (isDown) return reply.code(503).send();
    });
    app.get('/host', (request, reply) =>
      reply
        .type('text/html')
        .send(
          `<!doctype html><title>Host</title><link rel="icon" href="data:,"><body><script src="/cdn/loader.js" async></script>${host}</body>`,
        ),
    );
    await app.register(pages);
    url = await app.listen({ port: 0, host: '127.0.0.1' });
  };

  after(async () => {
    for (const app of apps) {
      app.server.closeAllConnections();
      await app.close();
    }
  });

  for (const engine of engines)
    describe(engine, () => {
      let page: TestPage;
      beforeEach(async () => {
        await start();
        if (!page) page = await launch(engine);
        page.errors.length = 0;
      });
      after(() => page?.close());
      afterEach(async () => {
        release?.();
        held = undefined;
        isDown = false;
        // A form that holds answers asks before it is left, and WebKit's driver cannot answer.
        if (engine !== 'webkit') return;
        await page.close();
        page = undefined!;
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
          const { rawPayload } = await apps.at(-1)!.inject({
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

      const opensHost = async (html: string) => {
        host = html;
        await page.goto(`${url}/host`);
        await page.waitFor(
          () =>
            !!document.querySelector('care-self-referral')?.shadowRoot?.querySelector('input[type=radio]'),
        );
      };
      const text = () =>
        page.evaluate(() => document.querySelector('care-self-referral')!.shadowRoot!.textContent);
      const isDefined = () => page.evaluate(() => !!customElements.get('care-self-referral'));
      const WIDGET = '<care-self-referral><a href="tel:02079460101">Call us</a></care-self-referral>';

      it('shows a practice’s visitors the first question alone, and takes over its very nodes when it is touched', async () => {
        await opensHost(WIDGET);
        const files = await page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)),
        );
        assert.deepEqual(files.sort(), ['first-self-referral-en.js', 'loader.js']);
        assert.equal(await isDefined(), false);

        await page.evaluate(() => {
          document.querySelector('care-self-referral')!.shadowRoot!.querySelector('form')!.title = 'the same';
        });
        await page.click('label', 'Me');
        await isAwake();
        assert.equal(
          await page.evaluate(
            () => document.querySelector('care-self-referral')!.shadowRoot!.querySelector('form')!.title,
          ),
          'the same',
        );
        assert.equal(
          await page.evaluate(
            () =>
              document
                .querySelector('care-self-referral')!
                .shadowRoot!.querySelector<HTMLInputElement>('input:checked')?.value,
          ),
          'myself',
        );
        await goesOn();
        clean();
      });

      it('goes on as soon as it can when Continue is pressed before the widget is there', async () => {
        held = new Promise((resolve) => (release = resolve));
        await opensHost(WIDGET);
        await page.click('label', 'Me');
        await page.click('button', 'Continue');
        assert.equal(await isDefined(), false);
        release!();
        await page.waitFor(
          () => !document.querySelector('care-self-referral')!.shadowRoot!.querySelector('input[name=who]'),
        );
        clean();
      });

      it('says when the widget cannot be loaded, and shows the page’s own fallback', async () => {
        isDown = true;
        await opensHost(WIDGET);
        await page.click('label', 'Me');
        await page.waitFor(() =>
          document
            .querySelector('care-self-referral')!
            .shadowRoot!.querySelector('[role=alert]')
            ?.textContent?.includes('could not be loaded'),
        );
        assert.equal(
          await page.evaluate(() => document.querySelector('care-self-referral a')!.checkVisibility()),
          true,
        );
      });

      it('draws itself where the page changes the form or how it reads, and where its content is wrong', async () => {
        await opensHost(
          '<care-self-referral><script type="application/json">{"form":{"reword":{"en":{"who.label":"Who are you asking for?"}}}}</script></care-self-referral>',
        );
        await page.waitFor(() =>
          document
            .querySelector('care-self-referral')!
            .shadowRoot!.textContent?.includes('Who are you asking for?'),
        );
        host =
          '<care-self-referral><script type="application/json">{"practice":{"ods":"?"}}</script></care-self-referral>';
        await page.goto(`${url}/host`);
        await page.waitFor(() =>
          document.querySelector('care-self-referral')?.shadowRoot?.textContent?.includes('practice.ods'),
        );
        await opensHost(WIDGET);
        const before = await text();
        await page.evaluate(() =>
          document.querySelector('care-self-referral')!.setAttribute('reading-level', 'easy'),
        );
        await page.waitFor(
          (before) => {
            const { shadowRoot } = document.querySelector('care-self-referral')!;
            return shadowRoot!.querySelector('form') && shadowRoot!.textContent !== before;
          },
          { args: [before] },
        );
        clean();
      });

      it('leaves at once when Shift is pressed three times, asleep as well', async () => {
        await opensHost(WIDGET);
        for (let i = 0; i < 3; i++) await page.press('Shift');
        // The page that it leaves for is out of reach here.
        await page
          .waitFor(() => !location.pathname.startsWith('/host'))
          .catch(async () => {
            assert.equal(
              await page.evaluate(
                () => document.querySelector<HTMLElement>('care-self-referral')?.hidden ?? true,
              ),
              true,
            );
          });
      });
    });
});
