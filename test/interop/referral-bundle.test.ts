import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type {
  Bundle,
  Consent,
  FhirResource,
  Patient,
  QuestionnaireResponse,
  ServiceRequest,
  Task,
} from 'fhir/r4.js';
import { referralToBarsMessage } from '@sixways/adapters/fhir/bars-message.js';
import { referralToBundle } from '@sixways/adapters/fhir/referral-to-bundle.js';
import { sampleReferral } from '@sixways/adapters/conformance/sample-referral.js';
import { Referral } from '@sixways/core/model/referral.js';
import { entryId } from '@sixways/core/model/ids.js';
import { parse } from '@sixways/core/model/parse.js';
import { faultsOf } from './validators.js';

const ID = '3f0c2a54-9d1e-4b7a-8c55-0a1b2c3d4e00';
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

function find<T extends FhirResource>(bundle: Bundle, type: T['resourceType']): T {
  const found = bundle.entry?.find(({ resource }) => resource?.resourceType === type)?.resource;
  assert.ok(found, type);
  return found as T;
}

test('sample referrals fit the schema and use the 999 test range', () => {
  for (const seed of seeds) {
    const referral = sampleReferral(seed);
    parse(Referral, referral);
    assert.match(referral.person.nhsNumber ?? '999', /^999/);
    assert.deepEqual(sampleReferral(seed, referral.id), referral);
  }
});

test('the transaction is valid R4 for two validators, at most eight entries, each created once', async () => {
  for (const seed of seeds) {
    const bundle = await referralToBundle(sampleReferral(seed));
    assert.deepEqual(faultsOf(bundle), [], `seed ${seed}`);
    for (const { resource } of bundle.entry ?? []) assert.deepEqual(faultsOf(resource!), [], `seed ${seed}`);
    assert.ok(bundle.entry!.length <= 8);
    for (const { request, resource } of bundle.entry!) {
      const [own] = [(resource as Patient).identifier].flat();
      assert.equal(request?.ifNoneExist, `identifier=${own?.system}|${own?.value}`);
    }
  }
});

test('the same referral gives the same bundle', async () => {
  const referral = sampleReferral(3);
  assert.deepEqual(await referralToBundle(referral), await referralToBundle(structuredClone(referral)));
});

test('every reference inside leads to an entry, and no fullUrl equals an identifier', async () => {
  for (const seed of seeds) {
    const bundle = await referralToBundle(sampleReferral(seed));
    const urls = bundle.entry!.map(({ fullUrl }) => fullUrl);
    const text = JSON.stringify(bundle);
    for (const [, reference] of text.matchAll(/"reference":"(urn:uuid:[^"]+)"/g))
      assert.ok(urls.includes(reference));
    for (const [, value] of text.matchAll(/"value":"(urn:uuid:[^"]+)"/g)) assert.ok(!urls.includes(value));
  }
});

test('carries the reference, the code, the words, the need for an interpreter and the date to hear by', async () => {
  const sample = sampleReferral(1, ID);
  const communication = [
    { id: 'interpreter', text: 'An interpreter', detail: 'Sylheti' },
    { id: 'braille', text: 'Braille' },
  ];
  const bundle = await referralToBundle({ ...sample, communication });
  const request = find<ServiceRequest>(bundle, 'ServiceRequest');
  assert.equal(request.identifier?.[0]?.value, `urn:uuid:${entryId(ID, 0)}`);
  assert.equal(request.identifier?.[1]?.value, sample.reference);
  assert.equal(request.identifier?.[1]?.type?.coding?.[0]?.code, 'PLAC');
  assert.equal(request.code?.coding?.[0]?.code, '871731000000106');
  assert.match(request.note?.[0]?.text ?? '', /^Safe ways to get in touch: call/);
  const { communication: spoken, extension } = find<Patient>(bundle, 'Patient');
  assert.equal(spoken?.[0]?.language.text, 'Sylheti');
  assert.equal(spoken?.[0]?.extension?.[0]?.valueBoolean, true);
  assert.match(JSON.stringify(extension), /"code":"12"/);
  const said = find<QuestionnaireResponse>(bundle, 'QuestionnaireResponse').item;
  assert.deepEqual(said?.[1], {
    linkId: 'matters',
    text: 'What matters to you?',
    answer: [{ valueString: 'My garden (made up)' }],
  });
  assert.deepEqual(find<Task>(bundle, 'Task').restriction?.period, { end: sample.expectBy });
});

test('a supporter is the requester, and who to ring first is ranked', async () => {
  const supporter = { name: 'Helper Example', phone: '020 7946 0001', contactFirst: true };
  const bundle = await referralToBundle({ ...sampleReferral(1, ID), supporter });
  const entry = bundle.entry!.find(({ resource }) => resource?.resourceType === 'RelatedPerson');
  assert.equal(find<ServiceRequest>(bundle, 'ServiceRequest').requester?.reference, entry?.fullUrl);
  assert.equal((entry?.resource as Patient).extension?.[0]?.valuePositiveInt, 1);
});

test('a consent keeps its wording and hash; a refusal denies', async () => {
  const sample = sampleReferral(2, ID);
  const consents = sample.consents.map((each) => ({ ...each, given: each.scope !== 'onward' }));
  const bundle = await referralToBundle({ ...sample, consents });
  const kept = bundle
    .entry!.map(({ resource }) => resource)
    .filter((each): each is Consent => each?.resourceType === 'Consent');
  assert.deepEqual(
    kept.map(({ provision }) => provision?.type),
    ['permit', 'permit', 'deny'],
  );
  for (const [i, { sourceAttachment }] of kept.entries()) {
    const wording = Buffer.from(sourceAttachment?.data ?? '', 'base64').toString();
    assert.equal(wording, consents[i]?.wording);
    assert.equal(sourceAttachment?.hash, createHash('sha1').update(wording).digest('base64'));
  }
});

test('the BaRS message is valid R4, header first, no Task', async () => {
  const destination = { dosServiceId: '1111111111', name: 'Made Up Receiver', ods: 'X99999' };
  const source = { dosServiceId: '2222222222', name: 'Made Up Sender', software: 'Sixways' };
  const message = await referralToBarsMessage(sampleReferral(5, ID), { source, destination });
  assert.deepEqual(faultsOf(message), []);
  const types = message.entry!.map(({ resource }) => resource!.resourceType);
  assert.equal(types[0], 'MessageHeader');
  assert.ok(!types.includes('Task'));
  for (const { resource } of message.entry!) assert.deepEqual(faultsOf(resource!), []);
  const urls = message.entry!.map(({ fullUrl }) => fullUrl);
  assert.equal(new Set(urls).size, urls.length);
  for (const [, reference] of JSON.stringify(message).matchAll(/"reference":"(urn:uuid:[^"]+)"/g))
    assert.ok(urls.includes(reference), reference);
});
