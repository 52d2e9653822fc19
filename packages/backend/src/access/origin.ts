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

/**
 * Whether a request with a cookie may count as the person's own. What changes something must have been sent from this
 * site's own page. What only reads must at least not be said to come from elsewhere: browsers that leave the origin
 * out of a read do not hand its answer to another site either.
 */
export function mayUseCookie(request: FastifyRequest, config: Config): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return isOwnOrigin(request, config);
  const { origin, 'sec-fetch-site': site = 'same-origin' } = request.headers;
  return site === 'same-origin' && (origin === undefined || origin === ownOrigin(request, config));
}
