import type { FastifyInstance } from 'fastify';

const METHODS = 'GET, POST, PUT, DELETE, OPTIONS';
const REQUEST_HEADERS = 'accept, authorization, content-type, if-match, if-none-exist, if-none-match, prefer';
const ANSWER_HEADERS = 'etag, location, last-modified, retry-after, www-authenticate';

/**
 * Lets pages of the listed origins call this API. `*` lets every page call it: fit where practices' websites are not
 * known beforehand: sending needs no sign-in, a person's page holds a token of its own, and a cookie never counts for
 * another origin (see `authenticate`).
 * @param origins `https://www.example.nhs.uk`, without a path
 */
export function addCors(app: FastifyInstance, origins: readonly string[]): void {
  const isAllowed = (origin: string | undefined): origin is string =>
    origin !== undefined && (origins.includes('*') || origins.includes(origin));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'Origin');
    const { origin } = request.headers;
    if (isAllowed(origin)) {
      reply.headers({
        'access-control-allow-origin': origin,
        'access-control-expose-headers': ANSWER_HEADERS,
      });
    }
  });
  // The base address itself is not among what the star stands for.
  for (const path of ['/', '/*']) {
    app.options(path, { config: { public: true } }, (request, reply) => {
      if (isAllowed(request.headers.origin)) {
        reply.headers({
          'access-control-allow-methods': METHODS,
          'access-control-allow-headers': REQUEST_HEADERS,
          'access-control-max-age': '600',
        });
      }
      return reply.code(204).send();
    });
  }
}
