import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { audit } from '../access/audit.js';
import type { Services } from '../services.js';
import type { BundleEntry } from './bundle.js';
import type { Resource } from './definitions.js';
import { compartmentOf, demand, isOwn, readFor } from './compartment.js';
import { historyOf } from './history.js';
import { fault } from './outcome.js';
import { removeOwn, wasRemoved } from './remove.js';
import { baseOf, etag, recordHeaders, send } from './reply.js';
import { readSearch } from './search-parameters.js';
import { runSearch } from './search.js';
import { present, readVersion, type StoredRow } from './store.js';
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
    demand(request.person, type, 's');
    const asked = readSearch(type, parameters, request.person);
    await note(request, 'search', undefined, [...new Set(parameters.keys())].join(' '));
    return send(reply, 200, await runSearch(db, asked, baseOf(request, config), request.person));
  }

  app.get(`/${type}`, (request, reply) => search(request, reply, queryOf(request)));
  app.post(`/${type}/_search`, (request, reply) => {
    if (typeof request.body !== 'string')
      throw fault(415, 'not-supported', 'Send application/x-www-form-urlencoded here', 'http.Content-Type');
    return search(request, reply, new URLSearchParams(`${request.url.split('?')[1] ?? ''}&${request.body}`));
  });

  /** The record as this caller may see it; another person's is not there. */
  async function find({ person }: FastifyRequest, id: string): Promise<StoredRow> {
    demand(person, type, 'r');
    const row = await readFor(db, person, type, id);
    if (row) return row;
    if (person && (await wasRemoved(db, { type, id }, compartmentOf(person))))
      throw fault(410, 'deleted', 'You have deleted this record');
    throw fault(404, 'not-found', `There is no ${type} with this id`);
  }

  app.get<{ Params: Params }>(`/${type}/:id`, async (request, reply) => {
    noQuery(request);
    const row = await find(request, request.params.id);
    await note(request, 'read', row.id);
    if (request.headers['if-none-match'] === etag(row))
      return reply.code(304).headers(recordHeaders(row)).send();
    return send(reply.headers(recordHeaders(row)), 200, present(row));
  });

  app.get<{ Params: Params }>(`/${type}/:id/_history`, async (request, reply) => {
    const row = await find(request, request.params.id);
    // What is shared is what it says now; what it said before stays its person's own.
    if (request.person && !isOwn(request.person, row))
      throw fault(404, 'not-found', `There is no ${type} with this id`);
    await note(request, 'history', row.id);
    const address = `${baseOf(request, config)}/${type}/${row.id}`;
    return send(reply, 200, await historyOf(db, row, address, queryOf(request)));
  });

  app.get<{ Params: Params }>(`/${type}/:id/_history/:version`, async (request, reply) => {
    noQuery(request);
    const { id, version } = request.params;
    const now = await find(request, id);
    const isWanted = Number(version) === now.version;
    const mayLookBack = !request.person || isOwn(request.person, now);
    const before = /^[1-9]\d{0,8}$/.test(version) && mayLookBack && !isWanted;
    const row = isWanted ? now : before ? await readVersion(db, type, id, Number(version)) : undefined;
    if (!row) throw fault(404, 'not-found', `There is no such version of a ${type} with this id`);
    await note(request, 'vread', row.id, `version ${row.version}`);
    return send(reply.headers(recordHeaders(row)), 200, present(row));
  });

  app.delete<{ Params: Params }>(`/${type}/:id`, async (request, reply) => {
    noQuery(request);
    const { person } = request;
    if (!person) throw fault(405, 'not-supported', 'Only people delete here, and only what is their own');
    demand(person, type, 'd');
    const ifMatch = request.headers['if-match'];
    if (ifMatch !== undefined && !/^W\/"\d{1,9}"$/.test(ifMatch))
      throw fault(412, 'value', 'If-Match must be a version: W/"1"', 'http.If-Match');
    const version = ifMatch === undefined ? undefined : Number(/\d+/.exec(ifMatch)![0]);
    await removeOwn(db, person, type, request.params.id, version);
    return reply.code(204).send();
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
  const { who, person } = request;
  const [done] = await writeAll(db, [entry], { who: who!, person });
  const { status, row } = done!;
  reply.headers(recordHeaders(row));
  if (entry.method === 'POST') reply.header('location', locationOf(row, baseOf(request, config)));
  const mayRead = !person || person.may(row.type, 'r');
  const minimal = !mayRead || request.headers.prefer?.includes('return=minimal');
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
  const other = [...queryOf(request).keys()].find((name) => name !== '_format');
  if (other !== undefined)
    throw fault(400, 'not-supported', 'No parameters are taken here', `http.${other.slice(0, 64)}`);
}

function queryOf(request: FastifyRequest): URLSearchParams {
  return new URLSearchParams(request.url.split('?')[1] ?? '');
}
