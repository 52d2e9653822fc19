import type { FastifyInstance } from 'fastify';
import { checkPassword } from '../access/accounts.js';
import { audit } from '../access/audit.js';
import { sessionCookie } from '../access/cookies.js';
import { closeSession, openSession } from '../access/sessions.js';
import type { Services } from '../services.js';
import { page } from './page.js';
import { signInPage } from './sign-in-page.js';

/** Signing in and out with a local account. */
export function signInRoutes(app: FastifyInstance, { db, config }: Services): void {
  const hasOidc = config.oidc !== undefined;
  const cookie = sessionCookie(config, 'staff');

  app.get('/sign-in', { config: { public: true } }, (request, reply) =>
    request.who ? reply.redirect('/inbox/', 303) : page(reply, 200, signInPage({ hasOidc })),
  );

  app.post('/sign-in', { config: { public: true } }, async (request, reply) => {
    const { name, password } = (request.body ?? {}) as Record<string, unknown>;
    const typed = typeof name === 'string' ? name.slice(0, 100) : '';
    const answer = await checkPassword(
      db,
      typed,
      typeof password === 'string' ? password.slice(0, 200) : '',
      request.ip,
    );
    if ('who' in answer) {
      await audit(db, { who: answer.who, what: 'sign-in' });
      reply.setCookie(cookie.name, await openSession(db, answer.who), cookie.options);
      return reply.redirect('/inbox/', 303);
    }
    if ('wait' in answer) {
      const minutes = Math.ceil(answer.wait / 60);
      const error = `Too many wrong passwords. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and try again`;
      return page(
        reply.header('retry-after', String(answer.wait)),
        429,
        signInPage({ error, name: typed, hasOidc }),
      );
    }
    return page(
      reply,
      401,
      signInPage({ error: 'The account name or the password is wrong', name: typed, hasOidc }),
    );
  });

  app.post('/sign-out', { config: { public: true } }, async (request, reply) => {
    await closeSession(db, request.cookies[cookie.name]);
    return reply.clearCookie(cookie.name, cookie.options).redirect('/inbox/sign-in', 303);
  });
}
