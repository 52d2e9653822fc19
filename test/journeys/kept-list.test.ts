/** Two councils' feeds in one list, put aside and kept on the device, and read again when neither answers any more. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { madeUpFeed } from '@sixways/adapters/conformance/made-up-feed.js';
import { SERVICES } from '@sixways/widgets/service-finder/example-services.js';
import { serveCdn } from '../../packages/embed/src/pages/cdn.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { hostPage } from './host-page.js';

const CDN = join(import.meta.dirname, '../../packages/embed/dist/cdn');
/** What both councils list is there once. */
const COUNCILS = [SERVICES.slice(0, 3), SERVICES.slice(2)];

/** A council's feed on a server of its own, open to other websites. */
async function council(services: typeof SERVICES): Promise<{ server: Server; url: string }> {
  const feed = madeUpFeed({ version: 3, services });
  const server = createServer((request, response) => {
    void feed.fetch(`http://feed.example${request.url}`).then(async (answer) => {
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
      });
      response.end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3` };
}

function stop(server: Server | undefined): void {
  server?.closeAllConnections();
  server?.close();
}

describe('a list of two feeds', () => {
  const servers: Server[] = [];
  let site: FastifyInstance;
  let url: string;
  let page: TestPage;

  before(async () => {
    const councils = await Promise.all(COUNCILS.map(council));
    servers.push(...councils.map(({ server }) => server));
    site = fastify();
    await serveCdn(site, CDN);
    const html = hostPage({
      tag: 'care-service-finder',
      content: {},
      attributes: {
        adapter: 'open-referral',
        endpoint: councils.map((each) => each.url).join(' '),
        'list-page': '/w/service-finder',
      },
    });
    site.get('/', (_request, reply) => reply.type('text/html').send(html));
    url = await site.listen({ port: 0, host: '127.0.0.1' });
    page = await launch(engines[0]!);
  });

  after(async () => {
    await page?.close();
    servers.forEach(stop);
    await site?.close();
  });

  it('shows each service once, with where it comes from', async () => {
    await page.goto(url);
    await page.waitFor(isShared);
    const names = await page.evaluate(shownNames);
    assert.deepEqual(names, [...new Set(names)]);
    assert.deepEqual(names, SERVICES.map(({ name }) => name).sort());
    const sources = await page.evaluate(sourcesSaid);
    assert.equal(new Set(sources).size, 2, sources.join());
  });

  it('is there without a connection once the person keeps it, and not before', async () => {
    assert.deepEqual(await page.evaluate(keptNames), []);
    await page.click('[data-do=save]');
    await page.click('button', 'Keep it on this device');
    await page.waitFor(
      () =>
        !!document
          .querySelector('care-service-finder')!
          .shadowRoot!.querySelector('.my-list')
          ?.textContent?.includes('is kept'),
    );
    servers.forEach(stop);
    await page.reload();
    await page.waitFor(isShared);
    await page.waitFor(
      () => !!document.querySelector('care-service-finder')!.shadowRoot!.querySelector('.my-list'),
    );
    assert.equal((await page.evaluate(shownNames)).length, SERVICES.length);
  });

  it('says kindly that it cannot be read, with people to ask, once it is off the device', async () => {
    await page.click('button', 'Take it off this device');
    await page.waitFor(
      () =>
        !!document
          .querySelector('care-service-finder')!
          .shadowRoot!.querySelector('.my-list')
          ?.textContent?.includes('goes when you close'),
    );
    await page.reload();
    await page.waitFor(
      () =>
        !!document
          .querySelector('care-service-finder')
          ?.shadowRoot?.querySelector('.failed ~ * a[href="tel:111"]'),
    );
    assert.deepEqual(await page.evaluate(keptNames), []);
  });
});

/** In the page. */
function isShared(): boolean {
  return !!document.querySelector('care-service-finder')?.shadowRoot?.querySelector('.share');
}

function shownNames(): string[] {
  const { shadowRoot } = document.querySelector('care-service-finder')!;
  return [...shadowRoot!.querySelectorAll('.service .heading')].map((each) => each.textContent!.trim());
}

function sourcesSaid(): string[] {
  const { shadowRoot } = document.querySelector('care-service-finder')!;
  const said = [...shadowRoot!.querySelectorAll('.service details p')].map((each) => each.textContent!);
  return said.filter((each) => each.startsWith('From this list'));
}

function keptNames(): string[] {
  return Object.keys(localStorage);
}
