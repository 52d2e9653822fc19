import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { audit } from '../access/audit.js';
import type { Services } from '../services.js';
import type { BundleEntry } from './bundle.js';
import type { Resource } from './definitions.js';
import { fault } from './outcome.js';
import { baseOf, etag, recordHeaders, send } from './reply.js';
import { readSearch } from './search-parameters.js';
import { runSearch } from './search.js';
import { present, read, readVersion, type StoredRow } from './store.js';
import { writeAll } from './write.js';

interface Params {
  id: string;
  version: string;
}

/** The routes of one resource type: those of `INTERACTIONS`. All of them are for people who are signed in. */
export function addTypeRoutes(app: FastifyInstance, type: string, services: Services): void {
  const { db, config } = services;
  const note = (request: FastifyRequest, what: string, id?: string, detail?: string) =>
    audit(db, { who: request.who!, what, type, ...(id && { id }), ...(detail && { detail }) });

  async function search(request: FastifyRequest, reply: FastifyReply, parameters: URLSearchParams) {
    const asked = readSearch(type, parameters);
    await note(request, 'search', undefined, [...new Set(parameters.keys())].join(' '));
    return send(reply, 200, await runSearch(db, asked, baseOf(request, config)));
  }

  app.get(`/${type}`, (request, reply) =>
    search(request, reply, new URLSearchParams(request.url.split('?')[1] ?? '')),
  );
  app.post(`/${type}/_search`, (request, reply) => {
    if (typeof request.body !== 'string')
      throw fault(415, 'not-supported', 'Send application/x-www-form-urlencoded here', 'http.Content-Type');
    return search(request, reply, new URLSearchParams(`${request.url.split('?')[1] ?? ''}&${request.body}`));
  });

  app.get<{ Params: Params }>(`/${type}/:id`, async (request, reply) => {
    noQuery(request);
    const row = await read(db, type, request.params.id);
    if (!row) throw fault(404, 'not-found', `There is no ${type} with this id`);
    await note(request, 'read', row.id);
    if (request.headers['if-none-match'] === etag(row))
      return reply.code(304).headers(recordHeaders(row)).send();
    return send(reply.headers(recordHeaders(row)), 200, present(row));
  });

  app.get<{ Params: Params }>(`/${type}/:id/_history/:version`, async (request, reply) => {
    noQuery(request);
    const { id, version } = request.params;
    const row = /^[1-9]\d{0,8}$/.test(version) ? await readVersion(db, type, id, Number(version)) : undefined;
    if (!row) throw fault(404, 'not-found', `There is no such version of a ${type} with this id`);
    await note(request, 'vread', row.id, `version ${row.version}`);
    return send(reply.headers(recordHeaders(row)), 200, present(row));
  });

  app.post(`/${type}`, async (request, reply) => {
    noQuery(request);
    const ifNoneExist = request.headers['if-none-exist'];
    const entry = {
      method: 'POST',
      url: type,
      ...(typeof ifNoneExist === 'string' && { ifNoneExist }),
    } as const;
    return write(services, request, reply, { ...entry, path: type, resource: resourceOf(request, type) });
  });

  app.put<{ Params: Params }>(`/${type}/:id`, async (request, reply) => {
    noQuery(request);
    const ifMatch = request.headers['if-match'];
    const entry = {
      method: 'PUT',
      url: `${type}/${request.params.id}`,
      ...(ifMatch && { ifMatch }),
    } as const;
    return write(services, request, reply, { ...entry, path: type, resource: resourceOf(request, type) });
  });
}

async function write(
  { db, config }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  entry: BundleEntry,
) {
  const [done] = await writeAll(db, [entry], request.who!);
  const { status, row } = done!;
  reply.headers(recordHeaders(row));
  if (entry.method === 'POST') reply.header('location', locationOf(row, baseOf(request, config)));
  const minimal = request.headers.prefer?.includes('return=minimal');
  return minimal ? reply.code(status).send() : send(reply, status, present(row));
}

function locationOf({ type, id, version }: StoredRow, base: string): string {
  return `${base}/${type}/${id}/_history/${version}`;
}

function resourceOf(request: FastifyRequest, type: string): Resource {
  const body = request.body as Resource | null | undefined;
  if (typeof body !== 'object' || body?.resourceType !== type)
    throw fault(400, 'structure', `Send a ${type} here`, 'resourceType');
  return body;
}

/** Search parameters where there is no search would be ignored silently. */
function noQuery(request: FastifyRequest): void {
  const query = new URLSearchParams(request.url.split('?')[1] ?? '');
  const other = [...query.keys()].find((name) => name !== '_format');
  if (other !== undefined)
    throw fault(400, 'not-supported', 'No parameters are taken here', `http.${other.slice(0, 64)}`);
}
