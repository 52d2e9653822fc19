import { join } from 'node:path';
import fastify from 'fastify';
import { serveCdn } from '../../packages/embed/src/pages/cdn.js';
import { hostPage, type HostPage } from '../journeys/host-page.js';
import { engines } from '../support/browsers.js';

/** `npm run test:hostile` tries everything; `npm test` only what stands for the rest. */
export const everything = process.env['SIXWAYS_HOSTILE'] === 'everything';
export const someEngines = everything ? engines : engines.slice(0, 1);

const CDN = join(import.meta.dirname, '../../packages/embed/dist/cdn');

/** A website without a backend that embeds a built widget; what is sent stays on the device. */
export async function startSite() {
  const app = fastify();
  let html = '';
  await serveCdn(app, CDN);
  app.get('/', (_request, reply) => reply.type('text/html').send(html));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    /** Sets the page that the next visit gets. @param change turns the finished page into another */
    serve(page: HostPage = {}, change: (html: string) => string = (text) => text): void {
      html = change(hostPage({ ...page, attributes: { adapter: 'browser', ...page.attributes } }));
    },
    stop: () => app.close(),
  };
}

export type Site = Awaited<ReturnType<typeof startSite>>;
