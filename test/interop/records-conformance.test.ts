import { after, before, describe, it } from 'node:test';
import { recordsConformance } from '@sixways/adapters/conformance/records-checks.js';
import { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
import { startPeople, type People } from '@sixways/backend/testing/people.js';
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
});

describe('records in memory', () => {
  const subject = { isLocal: true, create: () => ({ records: memoryRecords() }) };
  for (const { name, run } of recordsConformance(subject)) it(name, run);
});
