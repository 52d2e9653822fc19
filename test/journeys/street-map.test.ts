/** The street map, as built, under the strictest policy, with pictures from a server of somebody else's. */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { serveCdn } from '../../packages/embed/src/pages/cdn.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { hostPage } from './host-page.js';

const CDN = join(import.meta.dirname, '../../packages/embed/dist/cdn');

/** One picture for each part of the map, with its numbers on it. */
function picture(address: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256">
<rect width="256" height="256" fill="#eef2f0" stroke="#9aa5a0"/>
<path d="M0 90q128-60 256 0v50q-128-60-256 0z" fill="#cfe2f3"/><path d="M0 200h256M60 0v256" stroke="#fff" stroke-width="9"/>
<text x="12" y="30" font-family="sans-serif" font-size="16" fill="#555">${address.replace(/[^\d/]/g, '')}</text></svg>`;
}

const PAGE = '/find-help?need=lonely&borough=E09000011';
let pictures: Server;
let asked: IncomingMessage[];
let site: FastifyInstance;
let url: string;

before(async () => {
  asked = [];
  pictures = createServer((request, response) => {
    asked.push(request);
    response.setHeader('content-type', 'image/svg+xml').end(picture(request.url!));
  });
  await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve));
  const from = `http://localhost:${(pictures.address() as AddressInfo).port}`;
  site = fastify();
  await serveCdn(site, CDN);
  // Browsers ask for it by themselves.
  site.get('/favicon.ico', (_request, reply) => reply.code(204).send());
  site.get('/find-help', (_request, reply) =>
    reply
      .type('text/html')
      .header(
        'content-security-policy',
        `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' ${from}; require-trusted-types-for 'script'; trusted-types lit-html`,
      )
      .send(
        hostPage({
          tag: 'care-service-finder',
          content: { doors: [] },
          attributes: {
            adapter: 'sample',
            choices: 'need=lonely&borough=E09000011',
            'list-page': '/w/service-finder',
            tiles: `${from}/{z}/{x}/{y}.svg`,
            'tiles-credit': 'Made-up map (demonstration)',
          },
        }).replace(/<link rel="icon"[^>]*>/, ''),
      ),
  );
  url = await site.listen({ port: 0, host: '127.0.0.1' });
});

after(async () => {
  await site?.close();
  pictures?.closeAllConnections();
  pictures?.close();
});

for (const engine of engines)
  describe(`the street map, ${engine}`, () => {
    let page: TestPage;
    before(async () => {
      page = await launch(engine);
      asked.length = 0;
    });
    after(() => page?.close());

    it('asks nobody for a picture before the person asks for the map', async () => {
      await page.goto(`${url}${PAGE}`);
      await page.waitFor(
        () => !!document.querySelector('care-service-finder')?.shadowRoot?.querySelector('.street button'),
      );
      assert.deepEqual(asked, []);
    });

    it('comes by keyboard, moves by keys, and breaks no policy', async () => {
      await page.focus('.street button');
      await page.press('Enter');
      await page.waitFor(
        () =>
          !!document.querySelector('care-service-finder')?.shadowRoot?.querySelector('.leaflet-tile-loaded'),
      );
      await page.focus('.street-map');
      const before = asked.length;
      for (const key of ['ArrowDown', 'ArrowDown', '+']) await page.press(key);
      await page.waitFor(
        () =>
          document.querySelector('care-service-finder')!.shadowRoot!.querySelectorAll('.leaflet-tile-loaded')
            .length > 3,
      );
      assert.ok(asked.length > before);
      await page.focus('.places button');
      await page.press('Enter');
      await page.waitFor(
        () =>
          document.querySelector('care-service-finder')!.shadowRoot!.querySelector('.pin[aria-pressed=true]')
            ?.textContent === '1',
      );
      assert.deepEqual([page.violations, page.errors], [[], []]);
    });

    it('tells those who give the pictures which website it is on, and nothing else', () => {
      assert.ok(asked.every(({ url: path }) => /^\/\d+\/\d+\/\d+\.svg$/.test(path!)));
      const said = new Set(asked.map(({ headers }) => headers.referer));
      assert.deepEqual([...said], [`${url}/`]);
      assert.ok(asked.every(({ headers }) => !headers.cookie));
    });
  });
