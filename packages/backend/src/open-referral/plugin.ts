import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway, sqlState, SqlState } from '../db/database.js';
import type { Services } from '../services.js';
import { organizationById, placeById, serviceById, taxonomyById } from './entries.js';
import { nameOf, namesPage, placesPage, servicesPage, type NameList, type Page } from './lists.js';
import { FeedFault, readListQuery, type ListQuery } from './parameters.js';
import { boroughsOf, pointOf } from './postcodes.js';

/** The profile that this feed keeps, where its authors publish it. */
const ABOUT = JSON.stringify({
  version: 'HSDS-UK-3.0',
  profile: 'https://docs.openreferraluk.org/en/latest/',
  openapi_url: 'https://docs.openreferraluk.org/en/latest/openapi30.json',
});

/**
 * The directory as an Open Referral UK 3.0 feed. Public, for pages of every origin, as its rules of compliance ask.
 * Register it under `/open-referral/v3`.
 */
export async function openReferralFeed(app: FastifyInstance, { db }: Services): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
  });
  app.setErrorHandler((error, request, reply) => sendError(error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    sendError(new FeedFault(404, 'There is nothing at this address'), request, reply),
  );
  app.get('/', (_request, reply) => answer(reply, ABOUT, 'about'));

  list('/services', async (query) => servicesPage(db, query, await boroughsFor(query)));
  list('/service_at_locations', async (query) => {
    const near = query.proximity === undefined ? undefined : await pointOf(db, query.postcode!);
    // Who asks for a distance wants what is near, whichever borough it is for.
    return placesPage(db, query, near, near ? undefined : await boroughsFor(query));
  });
  for (const name of ['organizations', 'taxonomies', 'taxonomy_terms'] as const satisfies NameList[])
    list(`/${name}`, (query) => namesPage(db, name, query));

  one('/services', (id) => serviceById(db, id));
  one('/service_at_locations', (id) => placeById(db, id));
  one('/organizations', (id) => organizationById(db, id));
  one('/taxonomies', (id) => taxonomyById(db, id));
  one('/taxonomy_terms', (id) => nameOf(db, 'taxonomy_terms', id));

  function list(path: string, read: (query: ListQuery) => Promise<Page>): void {
    app.get(path, async (request, reply) => {
      const query = readListQuery(new URLSearchParams(request.url.split('?')[1] ?? ''));
      return cached(request, reply, async () => pageText(await read(query), query));
    });
  }

  function one(path: string, read: (id: string) => Promise<string | undefined>): void {
    app.get<{ Params: { id: string } }>(`${path}/:id`, (request, reply) =>
      cached(request, reply, async () => {
        const { id } = request.params;
        const found = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? await read(id) : undefined;
        if (found === undefined) throw new FeedFault(404, 'There is none with this id');
        return found;
      }),
    );
  }

  /** The same address says the same until the next import: who has that answer is not sent it again. */
  async function cached(request: FastifyRequest, reply: FastifyReply, read: () => Promise<string>) {
    const [row] = await db.query<{ value: string }>(`select value from setting where name = 'directory'`);
    const version = row?.value ?? '0';
    if (request.headers['if-none-match'] === tagOf(version)) return headers(reply, version).code(304).send();
    return answer(reply, await read(), version);
  }
}

/** Places in a borough are those of the services that are for it. */
async function boroughsFor({ postcode }: ListQuery): Promise<readonly string[] | undefined> {
  return postcode === undefined ? undefined : boroughsOf(postcode);
}

function pageText({ entries, total }: Page, { page, perPage }: ListQuery): string {
  const pages = Math.ceil(total / perPage);
  const envelope = {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: entries.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: entries.length === 0,
  };
  return `${JSON.stringify(envelope).slice(0, -1)},"contents":[${entries.join(',')}]}`;
}

const tagOf = (version: string) => `W/"${version}"`;

function headers(reply: FastifyReply, version: string): FastifyReply {
  return reply.headers({ 'cache-control': 'public, max-age=300', etag: tagOf(version) });
}

function answer(reply: FastifyReply, text: string, version: string): FastifyReply {
  return headers(reply, version).type('application/json; charset=utf-8').send(text);
}

function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const say = (status: number, message: string, parameter?: string) =>
    reply
      .code(status)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ status, message, ...(parameter && { parameter }) }));
  if (error instanceof FeedFault) return say(error.status, error.message, error.parameter);
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status < 500) return say(status, 'This cannot be read');
  request.log.error({ err: error }, 'A request to the feed failed');
  if (!isDatabaseAway(error) && sqlState(error) !== SqlState.queryCanceled)
    return say(500, 'Something went wrong here');
  reply.header('retry-after', '5');
  return say(503, 'The database is not answering: try again shortly');
}
