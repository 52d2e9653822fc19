import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { isOwnOrigin } from '../access/origin.js';
import { isDatabaseAway } from '../db/database.js';
import { page } from '../inbox/page.js';
import { CSS } from '../inbox/styles.js';
import type { Services } from '../services.js';
import { personOidcRoutes } from './oidc-routes.js';
import { messagePage } from './pages.js';
import { personRoutes } from './routes.js';

const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Where a person signs in and out: plain pages that need no script. Register it under `/me`. */
export async function personPages(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(formbody, { bodyLimit: 16 * 1024 });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': POLICY,
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isOwnOrigin(request, services.config))
      return page(reply, 403, messagePage('That did not come from this site', 'Nothing was done.'));
    return undefined;
  });
  app.setErrorHandler((error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status < 500) return page(reply, status, messagePage('That could not be read', 'Nothing was done.'));
    request.log.error({ err: error }, 'A sign-in page failed');
    const isAway = isDatabaseAway(error);
    return page(
      isAway ? reply.header('retry-after', '5') : reply,
      isAway ? 503 : 500,
      messagePage('Something went wrong here', 'It is not you. Nothing was lost. Try again in a minute.'),
    );
  });
  app.setNotFoundHandler((_request, reply) =>
    page(reply, 404, messagePage('There is no such page', 'The address may be mistyped.')),
  );
  app.get('/me.css', (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').type('text/css; charset=utf-8').send(CSS),
  );
  personRoutes(app, services);
  personOidcRoutes(app, services);
}
