import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressKey, count } from '../access/rate-limit.js';
import { isDatabaseAway, sqlState, SqlState } from '../db/database.js';
import type { Services } from '../services.js';
import { authenticate } from './authenticate.js';
import { capabilityStatement } from './capability.js';
import { addCors } from './cors.js';
import { TYPES } from './definitions.js';
import { fault, FhirError, outcome } from './outcome.js';
import { baseOf, etag, send } from './reply.js';
import { smartConfiguration } from './smart.js';
import { keepSubmission, readSubmission, submissionAnswer } from './submission.js';
import { present } from './store.js';
import { addTypeRoutes } from './type-routes.js';
import { writeTransaction, type Written } from './write.js';

/** The FHIR R4 endpoint. Register it under `/fhir/R4`. */
export async function fhirApi(app: FastifyInstance, services: Services): Promise<void> {
  const started = new Date();
  app.setErrorHandler((error, request, reply) => sendError(error, request, reply));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/fhir+json', 'application/json'],
    { parseAs: 'string' },
    app.getDefaultJsonParser('error', 'error'),
  );
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, body),
  );
  addCors(app, services.config.origins);
  const issuer = authenticate(app, services);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!acceptsJson(request.headers.accept))
      throw fault(406, 'not-supported', 'Answers are in application/fhir+json only', 'http.Accept');
  });
  app.get('/metadata', { config: { public: true } }, async (request, reply) => {
    const addresses = await issuer?.addresses().catch(() => undefined);
    const base = baseOf(request, services.config);
    const { version } = services;
    return send(reply, 200, capabilityStatement({ base, version, started, issuer: addresses }));
  });
  app.get('/.well-known/smart-configuration', { config: { public: true } }, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(await smartConfiguration(issuer)),
  );
  app.post('/', { config: { public: true } }, (request, reply) =>
    request.who && !isReferralOf(request)
      ? signedInTransaction(services, request, reply, request.who)
      : publicSubmission(services, request, reply),
  );
  for (const type of Object.keys(TYPES)) addTypeRoutes(app, type, services);
  app.setNotFoundHandler(() => {
    throw fault(404, 'not-found', 'There is nothing at this address: see metadata for what there is');
  });
}

/**
 * A person who is signed in refers themselves as anybody does: a referral goes to the team, with the details that they gave
 * for it, and is none of their own records.
 */
function isReferralOf({ person, body }: FastifyRequest): boolean {
  if (!person) return false;
  const entries = (body as { entry?: unknown } | null)?.entry;
  const types = Array.isArray(entries)
    ? entries.map((each: { resource?: { resourceType?: unknown } } | null) => each?.resource?.resourceType)
    : [];
  return types.includes('ServiceRequest');
}

async function publicSubmission({ db, config }: Services, request: FastifyRequest, reply: FastifyReply) {
  if (config.rate) {
    const { allowed, retryAfter } = await count(db, await addressKey(db, 'submit', request.ip), config.rate);
    if (!allowed) {
      const issue = { code: 'throttled', text: 'Too many referrals from here just now: try again later' };
      throw new FhirError(429, [issue], { 'retry-after': String(retryAfter) });
    }
  }
  const submission = readSubmission(request.body);
  await keepSubmission(db, submission);
  return send(reply, 200, submissionAnswer(submission));
}

async function signedInTransaction(
  { db }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  who: string,
) {
  const { person } = request;
  const written = await writeTransaction(db, request.body, { who, person });
  const isMinimal = request.headers.prefer?.includes('return=minimal');
  const mayShow = ({ row }: Written) => !isMinimal && (!person || person.may(row.type, 'r'));
  return send(reply, 200, {
    resourceType: 'Bundle',
    type: 'transaction-response',
    entry: written.map((each) => ({
      ...(mayShow(each) && { resource: present(each.row) }),
      response: responseOf(each),
    })),
  });
}

function responseOf({ status, row }: Written) {
  return {
    status: status === 201 ? '201 Created' : '200 OK',
    location: `${row.type}/${row.id}/_history/${row.version}`,
    etag: etag(row),
    lastModified: row.updated.toISOString(),
  };
}

function acceptsJson(accept: string | undefined): boolean {
  return !accept || /\*\/\*|application\/\*|json/i.test(accept);
}

/** What the framework refuses before a route runs, in FHIR's words. */
const FRAMEWORK: Readonly<Record<number, [code: string, text: string]>> = {
  400: ['structure', 'The body is not JSON'],
  413: ['too-long', 'The body is too big'],
  414: ['too-long', 'The address is too long'],
  415: ['not-supported', 'Send application/fhir+json'],
  408: ['timeout', 'The request took too long to arrive'],
};

/** Every error leaves as an OperationOutcome; what went wrong inside is logged by its kind, without what it says. */
async function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof FhirError) {
    reply.headers(error.headers);
    return send(reply, error.status, outcome(error.issues));
  }
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  const known = FRAMEWORK[status];
  if (known)
    return send(reply, status, outcome([{ code: known[0], text: known[1], expression: 'http.body' }]));
  request.log.error({ err: error }, 'A FHIR request failed');
  if (isDatabaseAway(error) || sqlState(error) === SqlState.queryCanceled) {
    reply.header('retry-after', '5');
    return send(
      reply,
      503,
      outcome([{ code: 'transient', text: 'The database is not answering: try again shortly' }]),
    );
  }
  return send(
    reply,
    500,
    outcome([{ code: 'exception', text: 'Something went wrong here: it is not your request' }]),
  );
}
