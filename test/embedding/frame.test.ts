/** Hosted pages in a frame on another website: one scroll bar, the keyboard goes in and out, turning a page leads to its top. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { pages } from '../../packages/embed/src/pages.js';
import { launch, type TestPage } from '../support/browsers.js';
import { someEngines } from './embedding-site.js';

/** Another website. Only a page of the frame's own origin lets a test look inside. */
let website: FastifyInstance;
let kit: FastifyInstance;
let site: string;
let origin: string;
before(async () => {
  website = fastify();
  kit = fastify();
  for (const app of [website, kit])
    app.get('/host', (_request, reply) => reply.type('text/html').send(hostPage(origin)));
  site = await website.listen({ port: 0, host: '127.0.0.1' });
  await kit.register(pages, { frameAncestors: ["'self'", site] });
  origin = await kit.listen({ port: 0, host: '127.0.0.1' });
});
after(() => Promise.all([website?.close(), kit?.close()]));

function hostPage(kit: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A website</title><link rel="icon" href="data:,">
<style>iframe { height: 300px; border: 3px solid; box-sizing: content-box } #far { height: 1500px }</style></head>
<body><h1>A website</h1><p><a id="before" href="#before">Before</a></p>
<iframe src="${kit}/w/self-referral?area=E09000028" title="Refer yourself" width="600"></iframe>
<p><a id="after" href="#after">After</a></p><div id="far"></div>
<script src="${kit}/cdn/frame.js"></script></body></html>`;
}

/** In the website's page: messages that look like a page's, and are none. */
function forge(origin: string): void {
  const forged = { from: 'sixways-page', height: 4000, at: 3000 };
  postMessage(forged, '*');
  // From the right host, but no frame of this page.
  dispatchEvent(new MessageEvent('message', { data: forged, origin, source: window }));
  // From the frame, but nothing that a page could say.
  const { contentWindow: source } = document.querySelector('iframe')!;
  for (const height of [-1, 1e9, '4000', Number.NaN])
    dispatchEvent(new MessageEvent('message', { data: { ...forged, at: 0, height }, origin, source }));
  dispatchEvent(new MessageEvent('message', { data: forged, origin: 'https://evil.example', source }));
}

for (const engine of someEngines)
  describe(`a hosted page in a frame, ${engine}`, () => {
    let page: TestPage;
    before(async () => {
      page = await launch(engine);
      await page.setViewport(800, 500);
    });
    after(() => page?.close());

    const height = () => page.evaluate(() => document.querySelector('iframe')!.clientHeight);
    const open = async (host: string) => {
      await page.goto(`${host}/host`);
      await page.waitFor(() => document.querySelector('iframe')!.clientHeight > 320);
    };
    /** In the frame: what has the focus, a name or a text. */
    const focused = () =>
      page.evaluate(() => {
        const inside = document.querySelector('iframe')!.contentDocument!;
        if (document.activeElement?.localName !== 'iframe') return document.activeElement?.id ?? '';
        let at = inside.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return `${at?.localName} ${(at as HTMLInputElement | null)?.name ?? ''} ${at?.textContent?.trim() ?? ''}`;
      });
    const tabTo = async (what: RegExp, key = 'Tab') => {
      for (let i = 0; i < 40 && !what.test(await focused()); i++) await page.press(key);
      assert.match(await focused(), what);
    };

    it('makes the frame as high as the page on another website, and hears nobody else', async () => {
      await open(site);
      // Firefox lets nobody forge what comes from a window of another origin: here the frame's is the page's own.
      await open(origin);
      const high = await height();
      await page.evaluate(
        async (code: string) => {
          document.head.append(Object.assign(document.createElement('script'), { textContent: code }));
          await new Promise((resolve) => setTimeout(resolve));
        },
        `(${forge})(${JSON.stringify(origin)})`,
      );
      assert.equal(await height(), high);
      assert.equal(await page.evaluate(() => scrollY), 0);
    });

    it('has no scroll bar of its own', async () => {
      await open(origin);
      await page.waitFor(() => {
        const { scrollHeight, clientHeight } =
          document.querySelector('iframe')!.contentDocument!.documentElement;
        return scrollHeight <= clientHeight && clientHeight - scrollHeight < 2;
      });
    });

    // In WebKitGTK, keys that a test sends stay in the outer page.
    const keyboard = { skip: engine === 'webkit' };
    it('lets the keyboard in, leads it to the top of the next page, and out again', keyboard, async () => {
      await open(origin);
      await page.waitFor(
        () =>
          document
            .querySelector('iframe')!
            .contentDocument!.querySelector<HTMLElement & { hasUpdated?: boolean }>('care-self-referral')
            ?.hasUpdated,
      );
      await page.focus('#before');
      await tabTo(/^input who/);
      await page.press(' ');
      await tabTo(/^button .*Continue/);
      await page.evaluate(() => scrollTo(0, document.querySelector('iframe')!.offsetTop + 400));
      await page.press('Enter');
      await page.waitFor(() => {
        const frame = document.querySelector('iframe')!;
        const root = frame.contentDocument!.querySelector('care-self-referral')!.shadowRoot!;
        const { top } = frame.getBoundingClientRect();
        return !root.querySelector('input[name=who]') && top >= -1 && top < innerHeight;
      });
      assert.match(await focused(), /^h1 /);
      await tabTo(/^after$/);
      await tabTo(/^button .*Continue/, 'Shift+Tab');
      assert.deepEqual(page.errors, []);
      assert.deepEqual(page.violations, []);
    });
  });

describe('a hosted page in the NHS App', () => {
  let page: TestPage;
  before(async () => {
    page = await launch('chromium', { args: ['--user-agent=Mozilla/5.0 (iPhone) Mobile nhsapp-ios/1.25.0'] });
  });
  after(() => page?.close());

  it('leaves out the header, forgets who the app says it is, and says what to do instead of printing', async () => {
    await page.goto(`${origin}/w/self-referral?site=demo&assertedLoginIdentity=a.b.c`);
    await page.waitFor(() => location.search === '?site=demo');
    assert.equal(await page.evaluate(() => document.querySelector('.top')!.checkVisibility()), false);
    await page.evaluate(() => print());
    await page.waitFor(() => document.querySelector('dialog')?.open);
    const said = await page.evaluate(() => document.querySelector('dialog')!.textContent);
    assert.match(said, /cannot print.*\/w\/self-referral/);
    await page.press('Enter');
    await page.waitFor(() => !document.querySelector('dialog'));
    assert.deepEqual(page.violations, []);
    assert.deepEqual(page.errors, []);
  });
});
