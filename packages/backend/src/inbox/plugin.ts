import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookie } from '../access/cookies.js';
import { isOwnOrigin } from '../access/origin.js';
import { sessionOf } from '../access/sessions.js';
import { isDatabaseAway } from '../db/database.js';
import type { Services } from '../services.js';
import { listRoutes } from './list-routes.js';
import { oidcRoutes } from './oidc-routes.js';
import { page } from './page.js';
import { referralRoutes } from './referral-routes.js';
import { requestRoutes } from './request-routes.js';
import { messagePage } from './sign-in-page.js';
import { signInRoutes } from './sign-in-routes.js';
import { CSS } from './styles.js';

const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The staff inbox: plain pages that need no script. Register it under `/inbox`. */
export async function inbox(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(formbody, { bodyLimit: 64 * 1024 });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': POLICY,
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    if (request.method !== 'GET' && request.method !== 'HEAD' && !isOwnOrigin(request, services.config)) {
      return page(
        reply,
        403,
        messagePage(
          'That did not come from this site',
          'Nothing was done. Go back to the list and try again there.',
          LIST,
        ),
      );
    }
    request.who = await sessionOf(
      services.db,
      request.cookies[sessionCookie(services.config, 'staff').name],
      'staff',
    );
    if (!request.who && !request.routeOptions.config.public) return reply.redirect('/inbox/sign-in', 303);
    return undefined;
  });
  app.setErrorHandler((error, request, reply) => sendError(error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    page(reply, 404, messagePage('There is no such page', 'The address may be mistyped.', LIST, request.who)),
  );

  app.get('/inbox.css', { config: { public: true } }, (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').type('text/css; charset=utf-8').send(CSS),
  );
  listRoutes(app, services);
  referralRoutes(app, services);
  requestRoutes(app, services);
  signInRoutes(app, services);
  oidcRoutes(app, services);
}

const LIST = { href: '/inbox/', label: 'Go to the list of referrals' };

function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status < 500)
    return page(
      reply,
      status,
      messagePage(
        'That could not be read',
        'What was sent is too long or not what this page sends. Nothing was done.',
        LIST,
      ),
    );
  request.log.error({ err: error }, 'An inbox request failed');
  if (isDatabaseAway(error)) {
    return page(
      reply.header('retry-after', '5'),
      503,
      messagePage('The database is not answering', 'Nothing was lost. Try again in a minute.', LIST),
    );
  }
  return page(
    reply,
    500,
    messagePage(
      'Something went wrong',
      'It is not you. Nothing was changed. Try again; if it happens again, tell whoever runs the server.',
      LIST,
    ),
  );
}
