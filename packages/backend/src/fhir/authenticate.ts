import type { FastifyInstance, FastifyRequest } from 'fastify';
import { checkPassword } from '../access/accounts.js';
import { sessionCookie } from '../access/cookies.js';
import { mayUseCookie } from '../access/origin.js';
import { personFor, personOfSession, type Person } from '../access/people.js';
import { count } from '../access/rate-limit.js';
import { EVERYTHING } from '../access/scopes.js';
import { sessionOf } from '../access/sessions.js';
import { tokenIssuer, type TokenIssuer } from '../access/tokens.js';
import type { Services } from '../services.js';
import { FhirError } from './outcome.js';
import { baseOf } from './reply.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Open to callers who are not signed in. */
    public?: boolean;
  }
  interface FastifyRequest {
    /** Who is signed in, for the audit: `staff:<account>`, `person:<id>`. Absent: nobody. */
    who?: string;
    /** Present when it is a person, who may see and change only what is theirs. Absent with `who`: staff. */
    person?: Person;
  }
}

/**
 * Who is calling: staff by HTTP Basic, a person by a Bearer token of the issuer whose word is taken, or by the session
 * that they opened on this server. The session's cookie counts only for requests from this server's own pages, so that no
 * other website can borrow a sign-in. A caller without a sign-in gets the same 401 for everything that is not public,
 * whether it is there or not.
 */
export function authenticate(app: FastifyInstance, services: Services): TokenIssuer | undefined {
  const { db, config } = services;
  const issuer = config.people && tokenIssuer(config.people);
  const cookie = sessionCookie(config, 'person').name;

  app.addHook('onRequest', async (request) => {
    const header = request.headers.authorization;
    if (header !== undefined) {
      if (/^Bearer /i.test(header)) signIn(request, await byToken(request, header.slice(7).trim()));
      else request.who = await byPassword(request, header);
    } else if (request.cookies[cookie] !== undefined && mayUseCookie(request, config)) {
      const who = await sessionOf(db, request.cookies[cookie], 'person');
      signIn(request, who === undefined ? undefined : await personOfSession(db, who, EVERYTHING));
    }
    if (!request.who && !request.routeOptions.config.public)
      throw denied(request, 'login', 'Sign in to do this');
    await limit(request);
  });
  app.addHook('onSend', async (request, reply) => {
    // What is somebody's own is for this site's pages, and for those whom CORS lets read it.
    if (request.person && !request.headers.authorization)
      reply.header('cross-origin-resource-policy', 'same-origin');
  });
  return issuer;

  async function byToken(request: FastifyRequest, token: string): Promise<Person> {
    if (!issuer) throw invalidToken('Bearer tokens are not taken here');
    const audience = config.people?.audience ?? baseOf(request, config);
    const answer = await issuer.verify(token, audience).catch((error: unknown) => {
      request.log.error({ err: error }, 'The issuer of tokens cannot be reached');
      const issue = {
        code: 'transient',
        text: 'The issuer of this token is not answering: try again shortly',
      };
      throw new FhirError(503, [issue], { 'retry-after': '10' });
    });
    if (answer.kind === 'expired') throw invalidToken('This sign-in has expired: sign in again', 'expired');
    if (answer.kind === 'bad') throw invalidToken('This token is not valid here');
    return personFor(db, answer.identity, answer.may, false);
  }

  async function byPassword(request: FastifyRequest, header: string): Promise<string> {
    const pair = readBasic(header);
    const answer = pair ? await checkPassword(db, pair[0], pair[1], request.ip) : { wrong: true };
    if ('who' in answer) return answer.who;
    if ('wait' in answer) {
      throw new FhirError(429, [{ code: 'throttled', text: 'Too many wrong passwords: try again later' }], {
        'retry-after': String(answer.wait),
      });
    }
    throw denied(request, 'login', 'The name or password is wrong');
  }

  /** One person's device that has gone wild must not slow everybody else. Reading costs little and is not counted. */
  async function limit({ person, method }: FastifyRequest): Promise<void> {
    if (!person || !config.personRate || method === 'GET' || method === 'HEAD') return;
    const { allowed, retryAfter } = await count(db, `writes:${person.patient}`, config.personRate);
    if (allowed) return;
    const issue = { code: 'throttled', text: 'Too many changes just now: try again shortly' };
    throw new FhirError(429, [issue], { 'retry-after': String(retryAfter) });
  }
}

function signIn(request: FastifyRequest, person: Person | undefined): void {
  if (!person) return;
  request.person = person;
  request.who = person.who;
}

/** A browser answers a Basic challenge to a script with a window of its own that asks people for a staff password. */
function denied(request: FastifyRequest, code: string, text: string): FhirError {
  const isScript = request.headers['sec-fetch-dest'] === 'empty';
  const challenge = isScript ? 'Bearer realm="Sixways"' : 'Basic realm="Sixways", charset="UTF-8"';
  return new FhirError(401, [{ code, text }], { 'www-authenticate': challenge });
}

function invalidToken(text: string, code = 'login'): FhirError {
  const challenge = `Bearer realm="Sixways", error="invalid_token", error_description="${text}"`;
  return new FhirError(401, [{ code, text }], { 'www-authenticate': challenge });
}

function readBasic(header: string): [name: string, password: string] | undefined {
  const token = /^Basic ([A-Za-z0-9+/=]{1,1000})$/i.exec(header)?.[1];
  const text = token && Buffer.from(token, 'base64').toString();
  const colon = text ? text.indexOf(':') : -1;
  return text && colon > 0 ? [text.slice(0, colon), text.slice(colon + 1)] : undefined;
}
