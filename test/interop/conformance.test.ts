import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { adapterConformance, type ConformanceSubject } from '@sixways/adapters/conformance/index.js';
import { sampleReferral } from '@sixways/adapters/conformance/sample-referral.js';
import { fhirAdapter } from '@sixways/adapters/fhir/fhir-adapter.js';
import { webhookAdapter } from '@sixways/adapters/webhook/webhook-adapter.js';
import { AdapterError } from '@sixways/core/errors.js';
import { startServer } from '../support/server.js';
import { startPostgres } from '../support/postgres.js';
import { countOf, fhirSubject } from './fhir-subject.js';
import { startVendor, type Vendor } from './vendor.js';
import { startWebhookHost } from './webhook-host.js';

/** A subject that is there once its server is: the list of checks is needed before. */
interface Started {
  subject: ConformanceSubject;
  stop(): Promise<unknown>;
}

function conforms(name: string, start: () => Promise<Started>): void {
  describe(name, () => {
    let started: Started;
    before(async () => void (started = await start()));
    after(() => started?.stop());
    const subject: ConformanceSubject = {
      create: (parts) => started.subject.create(parts),
      count: (id) => started.subject.count!(id),
      answerFor: (status) => started.subject.answerFor?.(status) ?? plain(status),
      get issue() {
        return started.subject.issue;
      },
    };
    for (const { name: check, run } of adapterConformance(subject)) it(check, run);
  });
}

function plain(status: number) {
  const headers = { 'content-type': 'application/json', ...(status === 429 && { 'retry-after': '7' }) };
  return { body: JSON.stringify({ issues: [{ text: 'Made-up refusal', path: 'person' }] }), headers };
}

async function startBackend(env: Record<string, string> = {}): Promise<Started> {
  const server = await startServer({ env: { SIXWAYS_RATE_LIMIT: 'off', ...env }, timeout: 120_000 });
  const authorization = `Basic ${Buffer.from(`staff:${server.staffPassword}`).toString('base64')}`;
  return { subject: fhirSubject(`${server.url}fhir/R4`, { authorization }), stop: () => server.stop() };
}

conforms('fhir against our backend on its embedded database', () => startBackend());

conforms('fhir against our backend on PostgreSQL', async () => {
  const postgres = await startPostgres();
  const backend = await startBackend({ DATABASE_URL: postgres.url });
  return { ...backend, stop: () => backend.stop().then(() => postgres.stop()) };
});

conforms("fhir against another vendor's server", async () => {
  const vendor = await startVendor();
  return { subject: fhirSubject(vendor.base, {}, { patient: 'made-up' }), stop: () => vendor.stop() };
});

for (const honoursKey of [true, false])
  conforms(`webhook against a host that ${honoursKey ? 'honours' : 'ignores'} the key`, async () => {
    const host = await startWebhookHost(honoursKey);
    return {
      subject: {
        create: (parts) =>
          webhookAdapter({ url: host.url, ...parts, ...(honoursKey && { guarantee: 'exactly-once' }) }),
        count: host.count,
        issue: 'Made-up refusal',
      },
      stop: host.close,
    };
  });

describe('fhir against a server that stores half of a transaction and answers 200', () => {
  let vendor: Vendor;
  before(async () => void (vendor = await startVendor()));
  after(() => vendor?.stop());

  for (const type of ['ServiceRequest', 'Patient', 'QuestionnaireResponse', 'Task'] as const)
    it(`says so when the ${type} failed, and completes it when sent again`, async () => {
      const referral = sampleReferral(31);
      const { referrals } = fhirAdapter({ base: vendor.base });
      await vendor.failNext(type, 1);
      await assert.rejects(referrals!.send(referral), (error) => {
        assert.ok(error instanceof AdapterError);
        assert.equal(error.maybeDelivered, true);
        assert.match(JSON.stringify(error.issues), /The store is ill/);
        return true;
      });
      assert.equal(await countOf(vendor.base, type, referral.id), 0);
      const { reference } = await referrals!.send(referral);
      assert.equal(reference, referral.reference);
      for (const each of ['ServiceRequest', 'Patient', 'QuestionnaireResponse', 'Task'] as const)
        assert.equal(await countOf(vendor.base, each, referral.id), 1, each);
    });
});
