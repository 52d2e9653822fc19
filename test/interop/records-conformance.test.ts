import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { recordsConformance } from '@sixways/adapters/conformance/records-checks.js';
import { sampleRecord } from '@sixways/adapters/conformance/sample-records.js';
import { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
import { readPersonFile } from '@sixways/adapters/person-file/read-person-file.js';
import { startPeople, type People } from '@sixways/backend/testing/people.js';
import type { Plan } from '@sixways/core/model/plan.js';
import { cutPlan } from '@sixways/core/rules/plan/cut-plan.js';
import type { Bundle, Consent } from 'fhir/r4.js';
import { fhirSubject } from './fhir-subject.js';

describe('records of a signed-in person on our backend', () => {
  let people: People;
  let authorization: string;
  before(async () => {
    people = await startPeople();
    authorization = `Bearer ${await people.token('conformance-made-up')}`;
  });
  after(() => people?.stop());

  const subject = () =>
    fhirSubject(people.server.fhir, {}, { patient: 'signed-in', headers: () => ({ authorization }) });
  const started = {
    create: (parts: Parameters<ReturnType<typeof subject>['create']>[0]) => subject().create(parts),
    answerFor: (status: number) => subject().answerFor!(status),
    get issue() {
      return subject().issue;
    },
  };
  for (const { name, run } of recordsConformance(started)) it(name, run);

  it('a plan shared with somebody is theirs to read, cut to its sections, until it is ended', async () => {
    const reader = {
      authorization: `Bearer ${await people.token('reader', { email: 'reader@example.org' })}`,
    };
    const readable = async () => {
      const query = 'actor:identifier=urn:ietf:rfc:3986|mailto:reader@example.org';
      const consents = await fetch(`${people.server.fhir}/Consent?${query}`, { headers: reader });
      const { entry = [] } = (await consents.json()) as Bundle;
      const places = (entry as { resource: Consent }[]).flatMap(
        ({ resource }) => resource.provision?.data?.map((each) => each.reference.reference!) ?? [],
      );
      const answers = await Promise.all(
        places.map((place) => fetch(`${people.server.fhir}/${place}`, { headers: reader })),
      );
      return Promise.all(answers.filter(({ ok }) => ok).map((answer) => answer.json()));
    };
    const records = (await subject().create({ fetch, timeout: 10_000 })).records!;
    const goal = sampleRecord('goal');
    await records.save('goal', goal);
    const share = {
      id: crypto.randomUUID(),
      with: { name: 'Reader Example', email: 'reader@example.org' },
      sections: ['careAndSupport' as const],
      since: '2026-11-25T09:00:00.000Z',
    };
    const plan: Plan = { ...sampleRecord('plan'), goals: [goal.id], shares: [share] };
    const { version } = await records.save('plan', plan);
    const bundle = { resourceType: 'Bundle', entry: (await readable()).map((resource) => ({ resource })) };
    const read = readPersonFile(JSON.stringify(bundle))!;
    assert.deepEqual(read.records.plan, [cutPlan(plan, share.sections)]);
    assert.deepEqual(read.records.goal, [goal]);
    const ended = { ...plan, shares: [{ ...share, until: new Date().toISOString() }] };
    await records.save('plan', ended, { after: version });
    assert.deepEqual(await readable(), []);
  });
});

describe('records in memory', () => {
  const subject = { isLocal: true, create: () => ({ records: memoryRecords() }) };
  for (const { name, run } of recordsConformance(subject)) it(name, run);
});
