/**
 * No JavaScript, no script, no kit: what stands inside the tag stays in sight and says how to reach a person, and nothing on the
 * page moves. `npm run test:hostile` tries it in every engine.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { serveCdn } from '../../packages/embed/src/pages/cdn.js';
import { launch, type TestPage } from '../support/browsers.js';
import { everything, someEngines } from './embedding-site.js';

const CDN = join(import.meta.dirname, '../../packages/embed/dist/cdn');

/** What the kit's host does with a request for a file. */
type Fault = 404 | 503 | 'html' | 'hang' | 'drop';

/** What goes wrong, and with which files. */
interface Trouble {
  fault?: Fault;
  files?: RegExp;
  /** The page's own policy. */
  policy?: string;
  /** Nobody listens where the page looks for the kit. */
  refused?: boolean;
}

const LOADER = /loader\.js/;
const TROUBLES: Readonly<Record<string, Trouble>> = {
  'JavaScript off': { policy: 'sandbox allow-same-origin' },
  'script blocked by the page’s policy': { policy: "script-src 'none'" },
  'the kit’s host not allowed by the page’s policy': { policy: "script-src 'nonce-own'" },
  'loader not found': { fault: 404, files: LOADER },
  'kit out of order': { fault: 503, files: LOADER },
  'a sign-in page instead of the loader': { fault: 'html', files: LOADER },
  'a kit that says nothing': { fault: 'hang', files: LOADER },
  'a line that breaks': { fault: 'drop', files: LOADER },
  'nobody there': { refused: true },
  'a widget’s own file missing': { fault: 404, files: /easy-read\.[^/]*\.js/ },
  'the shared file missing': { fault: 404, files: /core\./ },
  'a sign-in page instead of the shared file': { fault: 'html', files: /core\./ },
  'the shared file never coming': { fault: 'hang', files: /core\./ },
  'the words missing': { fault: 404, files: /easy-read-en/ },
};

/** What `npm test` tries: one of each kind. */
const FEW =
  /^(JavaScript off|script blocked|kit out of order|nobody there|the shared file missing|the words missing)$/;

/** In the page, before anything else: where the line below the widget has been. */
const WATCH = `{ const tops = window.tops = new Set(); const look = () => {
  const below = document.querySelector('#below'); if (below) tops.add(Math.round(below.getBoundingClientRect().top + scrollY));
  requestAnimationFrame(look); }; look(); }`;

for (const engine of someEngines)
  describe(`without the kit, ${engine}`, () => {
    let kit: FastifyInstance;
    let host: FastifyInstance;
    let page: TestPage;
    let origin: string;
    let site: string;
    let trouble: Trouble = {};
    let faults = 0;
    let visits = 0;

    before(async () => {
      kit = fastify();
      kit.addHook('onRequest', async (request, reply) => {
        const { fault, files } = trouble;
        if (!fault || !files?.test(request.url)) return;
        reply.header('access-control-allow-origin', '*');
        if (fault === 'hang') await sleep(1500);
        faults++;
        if (fault === 'hang' || fault === 'drop') return void request.raw.socket.destroy();
        if (fault === 'html') return reply.type('text/html').send('<!doctype html><title>Sign in</title>');
        return reply.code(fault).send('');
      });
      // Another address each time: browsers remember modules, and that one failed.
      await serveCdn(kit, CDN, ['/cdn/', ...Object.keys(TROUBLES).map((_, i) => `/cdn-${i + 1}/`)]);
      origin = await kit.listen({ port: 0, host: '127.0.0.1' });
      host = fastify();
      host.get('/', (_request, reply) => {
        if (trouble.policy) reply.header('content-security-policy', trouble.policy);
        const from = trouble.refused ? 'http://127.0.0.1:1' : origin;
        return reply.type('text/html')
          .send(`<!doctype html><html lang="en"><meta charset="utf-8"><title>A surgery</title><link rel="icon" href="data:,">
<script nonce="own">${WATCH}</script><script src="${from}/cdn-${visits}/loader.js" async></script>
<h1>A surgery</h1>
<care-easy-read explainer="social-prescribing"><p>Read <a id="form" href="/w/easy-read">about social prescribing</a>,
or ring our link workers on <a id="phone" href="tel:02079460102">020 7946 0102</a>.</p></care-easy-read>
<p id="below">Opening hours</p></html>`);
      });
      site = await host.listen({ port: 0, host: '127.0.0.1' });
      page = await launch(engine);
    });
    after(async () => {
      await page?.close();
      await Promise.all([host?.close(), kit?.close()]);
    });

    for (const [name, each] of Object.entries(TROUBLES).filter(([name]) => everything || FEW.test(name)))
      it(`leaves the way to a person in sight: ${name}`, async () => {
        trouble = each;
        faults = 0;
        visits++;
        await page.goto(site);
        if (each.fault) for (const end = Date.now() + 8000; !faults && Date.now() < end;) await sleep(20);
        assert.equal(faults > 0, !!each.fault, 'the trouble came');
        // Time for whatever might come of it.
        await sleep(200);
        const seen = await page.evaluate(() => ({
          shown: [...document.querySelectorAll<HTMLElement>('#form, #phone')].map(
            (link) => link.checkVisibility() && link.getBoundingClientRect().height > 0,
          ),
          tops: [...((globalThis as { tops?: Set<number> }).tops ?? [])],
          below: Math.round(document.querySelector('#below')!.getBoundingClientRect().top + scrollY),
        }));
        assert.deepEqual(seen.shown, [true, true]);
        if (!each.policy) assert.deepEqual(seen.tops, [seen.below], 'nothing moved');
        // Without script there are no timers either, which the count would wait for.
        if (engine === 'chromium' && !each.policy) assert.equal(await page.evaluate(shift), 0);
      });
  });

/** In the page: all layout shift so far. Chromium alone counts it. */
function shift(): Promise<number> {
  return new Promise((resolve) => {
    const sum = (entries: PerformanceEntryList) =>
      entries.reduce((all, entry) => all + (entry as PerformanceEntry & { value: number }).value, 0);
    const observer = new PerformanceObserver((list) => resolve(sum(list.getEntries())));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Where there was none, nobody calls.
    setTimeout(() => resolve(sum(observer.takeRecords())), 50);
  });
}
