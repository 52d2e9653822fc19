import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkPassword } from '../access/accounts.js';
import { audit } from '../access/audit.js';
import { sessionCookie } from '../access/cookies.js';
import { mayUseCookie } from '../access/origin.js';
import { closeSession, openSession, sessionOf } from '../access/sessions.js';
import { read } from '../fhir/store.js';
import { page } from '../inbox/page.js';
import { patientName } from '../inbox/read-fhir.js';
import type { Services } from '../services.js';
import { mePage, signInPage, signedOutPage } from './pages.js';

/** Signing in and out, and who is signed in: for pages (`/me/`) and for their scripts (`/me/session`). */
export function personRoutes(app: FastifyInstance, { db, config }: Services): void {
  const cookie = sessionCookie(config, 'person');
  const ways = { hasOidc: config.people?.signIn !== undefined, hasAccounts: config.demoPeople };

  /** The person of this browser's session, by the id of their Patient record. */
  async function patientOf(request: FastifyRequest): Promise<string | undefined> {
    const who = await sessionOf(db, request.cookies[cookie.name], 'person');
    return who?.slice('person:'.length);
  }

  async function nameOf(patient: string): Promise<string> {
    const row = await read(db, 'Patient', patient);
    return patientName(row && (JSON.parse(row.body) as Parameters<typeof patientName>[0]));
  }

  app.get('/', async (request, reply) => {
    const patient = await patientOf(request);
    if (!patient) return reply.redirect('/me/sign-in', 303);
    return page(reply, 200, mePage(await nameOf(patient)));
  });

  app.get('/session', async (request, reply) => {
    const patient = mayUseCookie(request, config) ? await patientOf(request) : undefined;
    return reply.send(
      patient ? { signedIn: true, patient, name: await nameOf(patient) } : { signedIn: false },
    );
  });

  app.get('/sign-in', async (request, reply) =>
    (await patientOf(request))
      ? reply.redirect('/me/', 303)
      : page(reply, 200, signInPage({ ...ways, next: nextOf(request.query) })),
  );

  app.post('/sign-in', async (request, reply) => {
    const { name, password } = (request.body ?? {}) as Record<string, unknown>;
    const typed = typeof name === 'string' ? name.slice(0, 100) : '';
    const next = nextOf(request.body);
    const answer = ways.hasAccounts
      ? await checkPassword(
          db,
          typed,
          typeof password === 'string' ? password.slice(0, 200) : '',
          request.ip,
          'person',
        )
      : ({ wrong: true } as const);
    if ('who' in answer) {
      await openFor(reply, answer.who);
      return reply.redirect(next, 303);
    }
    const view = { ...ways, next, name: typed };
    if ('wait' in answer) {
      const minutes = Math.ceil(answer.wait / 60);
      const error = `Too many wrong passwords. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and try again`;
      return page(reply.header('retry-after', String(answer.wait)), 429, signInPage({ ...view, error }));
    }
    return page(reply, 401, signInPage({ ...view, error: 'The name or the password is wrong' }));
  });

  async function openFor(reply: FastifyReply, who: string): Promise<void> {
    await audit(db, { who, what: 'sign-in' });
    reply.setCookie(cookie.name, await openSession(db, who), cookie.options);
  }

  app.post('/sign-out', async (request, reply) => {
    await closeSession(db, request.cookies[cookie.name]);
    return page(reply.clearCookie(cookie.name, cookie.options), 200, signedOutPage());
  });
}

/** Where to go after signing in: a page of this site, by its path alone. */
export function nextOf(fields: unknown): string {
  const next = (fields as { next?: unknown } | null | undefined)?.next;
  return typeof next === 'string' && /^(\/[a-z0-9-]+)*\/?$/.test(next) && next ? next : '/me/';
}
