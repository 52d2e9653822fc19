import type { FastifyInstance, FastifyRequest } from 'fastify';
import { audit } from '../access/audit.js';
import { oidcCookie, sessionCookie } from '../access/cookies.js';
import { openIdConnect, readMemory, type OidcMemory } from '../access/oidc.js';
import { ownOrigin } from '../access/origin.js';
import { openSession } from '../access/sessions.js';
import type { Services } from '../services.js';
import { page } from './page.js';
import { messagePage } from './sign-in-page.js';

const SIGN_IN = { href: '/inbox/sign-in', label: 'Back to sign in' };

/** Signing in through the organisation, where that is configured. */
export function oidcRoutes(app: FastifyInstance, { db, config }: Services): void {
  if (!config.oidc) return;
  const oidc = openIdConnect(config.oidc);
  const away = oidcCookie(config, '/inbox/oidc');
  const session = sessionCookie(config, 'staff');
  const callbackOf = (request: FastifyRequest) => `${ownOrigin(request, config)}/inbox/oidc/callback`;

  app.get('/oidc/start', { config: { public: true } }, async (request, reply) => {
    try {
      const { url, memory } = await oidc.begin(callbackOf(request));
      return reply.setCookie(away.name, JSON.stringify(memory), away.options).redirect(url.href, 303);
    } catch (error) {
      request.log.error({ err: error }, 'The OpenID Connect issuer cannot be reached');
      return page(
        reply,
        503,
        messagePage('Your organisation’s sign-in is not answering', 'Try again in a few minutes.', SIGN_IN),
      );
    }
  });

  app.get('/oidc/callback', { config: { public: true } }, async (request, reply) => {
    const memory = readMemory(request.cookies[away.name]);
    reply.clearCookie(away.name, away.options);
    const who = memory && (await finish(request, memory));
    if (!who)
      return page(
        reply,
        403,
        messagePage(
          'You could not be signed in',
          'Your organisation did not confirm the sign-in, or you are not on the list of staff for this inbox.',
          SIGN_IN,
        ),
      );
    await audit(db, { who, what: 'sign-in' });
    reply.setCookie(session.name, await openSession(db, who), session.options);
    // Not a redirect: a browser that came from another site would not send a strict cookie along with it.
    return page(
      reply,
      200,
      messagePage('You are signed in', 'Go on to the referrals.', {
        href: '/inbox/',
        label: 'Go to the list of referrals',
      }),
    );
  });

  async function finish(request: FastifyRequest, memory: OidcMemory): Promise<string | undefined> {
    try {
      const query = request.url.split('?')[1] ?? '';
      const claims = await oidc.finish(new URL(`${callbackOf(request)}?${query}`), memory);
      return claims && `oidc:${claims.sub}`;
    } catch (error) {
      request.log.warn({ err: error }, 'A sign-in through the organisation failed');
      return undefined;
    }
  }
}
