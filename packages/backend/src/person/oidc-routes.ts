import type { FastifyInstance, FastifyRequest } from 'fastify';
import { audit } from '../access/audit.js';
import { oidcCookie, sessionCookie } from '../access/cookies.js';
import { openIdConnect, readMemory, type OidcMemory } from '../access/oidc.js';
import { ownOrigin } from '../access/origin.js';
import { personFor, type Person } from '../access/people.js';
import { EVERYTHING } from '../access/scopes.js';
import { openSession } from '../access/sessions.js';
import { identityOf } from '../access/tokens.js';
import { page } from '../inbox/page.js';
import type { Services } from '../services.js';
import { messagePage, signedInPage } from './pages.js';
import { nextOf } from './routes.js';

/** Signing in with OpenID Connect, where that is configured. */
export function personOidcRoutes(app: FastifyInstance, { db, config }: Services): void {
  const settings = config.people?.signIn;
  if (!settings) return;
  const oidc = openIdConnect(settings, 'openid profile email');
  const away = oidcCookie(config, '/me/oidc');
  const session = sessionCookie(config, 'person');
  const callbackOf = (request: FastifyRequest) => `${ownOrigin(request, config)}/me/oidc/callback`;

  app.get('/oidc/start', async (request, reply) => {
    try {
      const { url, memory } = await oidc.begin(callbackOf(request));
      const kept = JSON.stringify({ ...memory, next: nextOf(request.query) });
      return reply.setCookie(away.name, kept, away.options).redirect(url.href, 303);
    } catch (error) {
      request.log.error({ err: error }, 'The OpenID Connect issuer cannot be reached');
      return page(reply, 503, messagePage('Sign in is not working just now', 'Try again in a few minutes.'));
    }
  });

  app.get('/oidc/callback', async (request, reply) => {
    const cookie = request.cookies[away.name];
    const memory = readMemory(cookie);
    reply.clearCookie(away.name, away.options);
    const person = memory && (await finish(request, memory));
    if (!person)
      return page(
        reply,
        403,
        messagePage('You could not be signed in', 'Nothing was changed. You can try again.'),
      );
    await audit(db, { who: person.who, what: 'sign-in' });
    reply.setCookie(session.name, await openSession(db, person.who), session.options);
    // Not a redirect: a browser that came from another site would not send a strict cookie along with it.
    return page(reply, 200, signedInPage(nextOf(JSON.parse(cookie!))));
  });

  async function finish(request: FastifyRequest, memory: OidcMemory): Promise<Person | undefined> {
    try {
      const query = request.url.split('?')[1] ?? '';
      const claims = await oidc.finish(new URL(`${callbackOf(request)}?${query}`), memory);
      return claims && (await personFor(db, identityOf(claims.iss, claims), EVERYTHING, true));
    } catch (error) {
      request.log.warn({ err: error }, 'A sign-in failed');
      return undefined;
    }
  }
}
