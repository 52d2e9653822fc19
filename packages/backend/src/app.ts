import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify';
import packageJson from '../package.json' with { type: 'json' };
import { forgetSessions } from './access/sessions.js';
import { forgetOld } from './access/rate-limit.js';
import type { Config } from './config.js';
import type { Database } from './db/database.js';
import { fhirApi } from './fhir/plugin.js';
import { inbox } from './inbox/plugin.js';
import { logging } from './log.js';
import { openReferralFeed } from './open-referral/plugin.js';
import { personPages } from './person/plugin.js';
import type { Services } from './services.js';

/** A referral with every answer at its longest is a tenth of this. */
const MOST_BYTES = 1024 * 1024;
/** Milliseconds that a whole request may take to arrive. */
const SLOWEST_REQUEST = 30_000;
const TIDY_EVERY = 5 * 60_000;

/**
 * The server, not yet listening.
 * @param pages what people and websites see (`/`, `/w/…`): left out, only the API and the inbox are served
 */
export async function buildApp(
  config: Config,
  db: Database,
  pages?: FastifyPluginAsync,
): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: MOST_BYTES,
    requestTimeout: SLOWEST_REQUEST,
    connectionTimeout: 2 * SLOWEST_REQUEST,
    trustProxy: config.trustProxy,
    routerOptions: { maxParamLength: 100, ignoreTrailingSlash: false },
    return503OnClosing: true,
    ...logging(config.logLevel),
  });
  const services: Services = { db, config, version: packageJson.version };
  app.decorateRequest('who', undefined);
  app.decorateRequest('person', undefined);
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
  await app.register(helmet, {
    // Each part says its own policy: a hosted page may be framed, the inbox never.
    contentSecurityPolicy: false,
    frameguard: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // With no-referrer, browsers send `Origin: null` with forms, and the check against forged requests needs the origin.
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(cookie);
  await app.register((scope) => fhirApi(scope, services), { prefix: '/fhir/R4' });
  await app.register((scope) => inbox(scope, services), { prefix: '/inbox' });
  await app.register((scope) => personPages(scope, services), { prefix: '/me' });
  await app.register((scope) => openReferralFeed(scope, services), { prefix: '/open-referral/v3' });
  if (pages) await app.register(pages);
  tidyNowAndThen(app, db);
  return app;
}

function tidyNowAndThen(app: FastifyInstance, db: Database): void {
  const tidy = () =>
    Promise.all([forgetOld(db), forgetSessions(db)]).catch((error: unknown) =>
      app.log.warn({ err: error }, 'Tidying up failed'),
    );
  const timer = setInterval(tidy, TIDY_EVERY).unref();
  app.addHook('onClose', async () => clearInterval(timer));
}
