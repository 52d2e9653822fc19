import type { FastifyInstance } from 'fastify';
import { checkPassword } from '../access/accounts.js';
import type { Database } from '../db/database.js';
import { FhirError } from './outcome.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Open to callers who are not signed in. */
    public?: boolean;
  }
  interface FastifyRequest {
    /** Who is signed in: `staff:<account>`. Absent: nobody. */
    who?: string;
  }
}

const CHALLENGE = { 'www-authenticate': 'Basic realm="Sixways", charset="UTF-8"' };

/**
 * HTTP Basic with the staff account. Cookies are never read here, so that no other website can borrow a sign-in.
 * A caller without a sign-in gets the same 401 for everything that is not public, whether it is there or not.
 */
export function allowBasic(app: FastifyInstance, db: Database): void {
  app.addHook('onRequest', async (request) => {
    const header = request.headers.authorization;
    if (header === undefined) {
      if (request.routeOptions.config.public) return;
      throw new FhirError(401, [{ code: 'login', text: 'Sign in to do this' }], CHALLENGE);
    }
    const pair = readBasic(header);
    const answer = pair ? await checkPassword(db, pair[0], pair[1], request.ip) : { wrong: true };
    if ('who' in answer) request.who = answer.who;
    else if ('wait' in answer) {
      throw new FhirError(429, [{ code: 'throttled', text: 'Too many wrong passwords: try again later' }], {
        'retry-after': String(answer.wait),
      });
    } else throw new FhirError(401, [{ code: 'login', text: 'The name or password is wrong' }], CHALLENGE);
  });
}

function readBasic(header: string): [name: string, password: string] | undefined {
  const token = /^Basic ([A-Za-z0-9+/=]{1,1000})$/i.exec(header)?.[1];
  const text = token && Buffer.from(token, 'base64').toString();
  const colon = text ? text.indexOf(':') : -1;
  return text && colon > 0 ? [text.slice(0, colon), text.slice(colon + 1)] : undefined;
}
