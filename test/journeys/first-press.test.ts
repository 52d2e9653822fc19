/**
 * Between the first touch and the form: the first question is there before its script. Whatever a person does with it then,
 * and whatever becomes of the script, nothing chosen and nothing pressed is lost.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';
import { startProxy, type Proxy } from './proxy.js';
import { Walker } from './walker.js';

/** Files that show the first question on somebody's page; all others are the widget's own. */
const FIRST = /^(loader|first-)/;

const HOSTED = 'w/self-referral?site=demo';

let server: Server;
before(async () => {
  server = await startServer({ from: 'built', env: { SIXWAYS_RATE_LIMIT: 'off' } });
});
after(async () => {
  await server?.stop();
});

/** An origin of its own, so that the browser keeps no file of another test. */
async function startSite(): Promise<Proxy> {
  const proxy = await startProxy(() => server.url);
  for (const [path, content] of [
    ['/plain', ''],
    // Changes the first page: the widget draws itself anew.
    ['/reworded', '{"form":{"reword":{"en":{"who.label":"Who are you asking for?"}}}}'],
  ] as const)
    proxy.pages.set(path, {
      html: `<!doctype html><html lang="en-GB"><title>Host</title><link rel="icon" href="data:,"><script src="/cdn/loader.js" async></script>
        <care-self-referral>${content && `<script type="application/json">${content}</script>`}<a href="tel:02079460101">Call us</a></care-self-referral>`,
    });
  return proxy;
}

for (const engine of engines)
  describe(`the first press, ${engine}`, () => {
    let page: TestPage;
    let person: Walker;
    let proxy: Proxy;
    let release: () => void;
    /** Files that were asked for and could not be had. */
    let failed: string[];
    before(async () => {
      page = await launch(engine);
      person = new Walker(page, {});
    });
    after(() => page?.close());
    beforeEach(async () => {
      failed = [];
      proxy = await startSite();
    });
    afterEach(() => {
      release?.();
      proxy.stop();
    });

    /** The widget's own files do not come until `release` is called. */
    const hold = () => {
      const held = new Promise<void>((resolve) => (release = resolve));
      proxy.file = async (name) => {
        if (!FIRST.test(name)) await held;
        return true;
      };
    };
    /** Files that match cannot be had until `release` is called. */
    const failFor = (files: RegExp) => {
      let isDown = true;
      release = () => (isDown = false);
      proxy.file = async (name) => {
        const fails = isDown && files.test(name);
        if (fails) failed.push(name);
        return !fails;
      };
    };
    /** Opens a page without waiting for its script. */
    const open = async (path: string) => {
      await page.goto(`${proxy.url}reports`).catch(() => {});
      await page.evaluate((url: string) => void setTimeout(() => location.assign(url)), proxy.url + path);
      await page.waitFor(
        (path: string) =>
          location.pathname + location.search === `/${path}` &&
          !!document.querySelector('care-self-referral')?.shadowRoot?.querySelector('button.button'),
        { args: [path] },
      );
    };
    const choose = () => page.click('#who-myself');
    const press = () => page.click('.base > form button.button');
    const secondQuestion = async () => {
      await page.waitFor(
        () => {
          const root = document.querySelector('care-self-referral')!.shadowRoot!;
          return !!root.querySelector('.base > form :is(input, select):not([name=who])');
        },
        { timeout: 15_000 },
      );
      const { errors } = await person.look();
      assert.deepEqual(errors, []);
      assert.doesNotMatch(await page.evaluate(() => location.href), /myself|\?who/);
    };

    for (const path of ['practice/', 'plain', 'reworded', HOSTED]) {
      // WebKit lets nobody look at a page whose own scripts are still loading, as those of the hosted page are.
      if (path === HOSTED && engine === 'webkit') continue;

      it(`${path}: chosen and pressed before the script is there`, async () => {
        hold();
        await open(path);
        await choose();
        await press();
        release();
        await secondQuestion();
      });

      it(`${path}: pressed twice, and by Enter`, async () => {
        hold();
        await open(path);
        await choose();
        await press();
        await press();
        await page.press('Enter');
        release();
        await secondQuestion();
      });

      it(`${path}: chosen before the script is there, pressed after it`, async () => {
        hold();
        await open(path);
        await choose();
        release();
        await page.waitFor(() => !!customElements.get('care-self-referral'));
        await press();
        await secondQuestion();
      });
    }

    it('asleep: the script cannot be had, then it can', async () => {
      failFor(/^(wake-|self-referral|forms|core)/);
      await open('plain');
      for (let i = 0; i < 2; i++) {
        await choose();
        await press();
        await page.waitFor(() =>
          document
            .querySelector('care-self-referral')!
            .shadowRoot!.querySelector('[role=alert]')
            ?.textContent?.includes('could not be loaded'),
        );
      }
      assert.ok(failed.length > 0);
      release();
      await press();
      // The press may have joined the try that was still failing: then the message asks for one more.
      await secondQuestion().catch(async () => {
        await press();
        await secondQuestion();
      });
    });

    it('the hosted page: says at once when the script cannot be had, and where else to turn', async () => {
      failFor(/^self-referral/);
      await page.goto(proxy.url + HOSTED);
      await page.waitFor(() =>
        document.querySelector('.late')?.checkVisibility({ visibilityProperty: true }),
      );
      const text = await page.evaluate(() => document.querySelector('.late')!.textContent);
      assert.match(text, /020 7946/);
      // WebKit keeps in memory, from page to page, that a script failed.
      if (engine === 'webkit') return;
      release();
      await page.click('.late a', 'try again');
      await page.waitFor(
        () => !!customElements.get('care-self-referral') && !document.querySelector('.late'),
      );
      await choose();
      await press();
      await secondQuestion();
    });

    it('the form behind the first question cannot be had, then it can', async () => {
      failFor(/^whole-form/);
      await open('plain');
      await choose();
      await press();
      await page.waitFor(() =>
        document
          .querySelector('care-self-referral')!
          .shadowRoot!.querySelector('.error-summary')
          ?.textContent?.includes('could not be loaded'),
      );
      release();
      await press();
      await secondQuestion();
    });
  });
