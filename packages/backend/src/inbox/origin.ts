import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';

/**
 * Whether a form was sent from this site's own page. Browsers say the origin with every form they send; a request
 * without one is only believed when the browser says otherwise that it stayed on this site.
 */
export function isOwnOrigin(request: FastifyRequest, config: Config): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return request.headers['sec-fetch-site'] === 'same-origin';
  return origin === ownOrigin(request, config);
}

/** The origin under which people see this server. */
export function ownOrigin(request: FastifyRequest, { publicUrl }: Config): string {
  return publicUrl ?? `${request.protocol}://${request.host}`;
}
