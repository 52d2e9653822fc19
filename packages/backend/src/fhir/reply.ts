import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { StoredRow } from './store.js';

/** FHIR's media type. */
export const JSON_TYPE = 'application/fhir+json; charset=utf-8';

/** The address of the FHIR endpoint as this caller knows it, without a slash at its end. */
export function baseOf(request: FastifyRequest, config: Config): string {
  return `${config.publicUrl ?? `${request.protocol}://${request.host}`}/fhir/R4`;
}

export function send(reply: FastifyReply, status: number, resource: object): FastifyReply {
  return reply.code(status).header('content-type', JSON_TYPE).send(JSON.stringify(resource));
}

/** A weak ETag holding the version, as FHIR wants it. */
export function etag({ version }: StoredRow): string {
  return `W/"${version}"`;
}

/** The headers that go with one record. */
export function recordHeaders(row: StoredRow): Record<string, string> {
  return { etag: etag(row), 'last-modified': row.updated.toUTCString() };
}
