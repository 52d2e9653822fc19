import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sampleBundle, sampleReferral, type SampleBundle } from '../testing/sample-referral.js';
import { call, post, startServer, type Answer, type TestServer } from '../testing/server.js';

describe('what somebody without a sign-in can do', () => {
  let server: TestServer;
  before(async () => void (server = await startServer()));
  after(() => server.stop());

  const countOf = async (type: string) =>
    (
      await server.db.query<{ n: number }>('select count(*)::int as n from resource where type = $1', [type])
    )[0]!.n;

  it('sends a referral, and is told every record’s address and nothing of its content', async () => {
    const bundle = await sampleBundle();
    const { status, json, text, headers } = await post(server.fhir, bundle);
    assert.equal(status, 200, text);
    assert.equal(headers.get('content-type'), 'application/fhir+json; charset=utf-8');
    assert.equal(json.type, 'transaction-response');
    assert.equal(json.entry.length, bundle.entry.length);
    assert.ok(
      json.entry.every(
        (entry: { response: { status: string }; resource?: unknown }) =>
          entry.response.status === '201 Created' && !entry.resource,
      ),
    );
    assert.doesNotMatch(text, /Person|9991234578|900123/);
  });

  it('gets the same answer, to the letter, for a resend, and nothing is doubled', async () => {
    const bundle = await sampleBundle();
    const first = await post(server.fhir, bundle);
    const before = await countOf('Patient');
    const second = await post(server.fhir, bundle);
    assert.equal(second.status, 200);
    assert.equal(second.text, first.text);
    assert.equal(await countOf('Patient'), before);
  });

  it('keeps the first content when the same id comes with other content, and answers alike', async () => {
    const referral = sampleReferral();
    const first = await post(server.fhir, await sampleBundle({ id: referral.id }));
    const changed = await post(
      server.fhir,
      await sampleBundle({
        id: referral.id,
        person: { ...referral.person, familyName: 'Other' },
        supporter: { name: 'New', contactFirst: false },
      }),
    );
    assert.equal(changed.status, 200);
    const id = first.json.entry[1].response.location.split('/')[1];
    const kept = await call(`${server.fhir}/Patient/${id}`, { headers: server.staff });
    assert.equal(kept.json.name[0].family, 'Person');
    const supporters = await call(`${server.fhir}/RelatedPerson?patient=${id}`, { headers: server.staff });
    assert.equal(supporters.json.entry.length, 0, 'a resend adds nothing to a referral');
  });

  it('64 identical sends at once make one referral, all answered alike', async () => {
    const bundle = await sampleBundle();
    const before = await countOf('ServiceRequest');
    const answers = await Promise.all(Array.from({ length: 64 }, () => post(server.fhir, bundle)));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    assert.equal(await countOf('ServiceRequest'), before + 1);
  });

  it('cannot tell whether an NHS number is known here', async () => {
    const known = sampleReferral();
    await post(server.fhir, await sampleBundle({ id: known.id }));
    const withKnown = await post(server.fhir, await sampleBundle());
    const withNew = await post(
      server.fhir,
      await sampleBundle({ person: { ...known.person, nhsNumber: '9990000018' } }),
    );
    const shape = (answer: Answer) => JSON.stringify(answer.json).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
    assert.equal(shape(withKnown), shape(withNew));
    const bundle = await sampleBundle();
    bundle.entry[1]!.request['ifNoneExist'] = 'identifier=https://fhir.nhs.uk/Id/nhs-number|9991234578';
    assert.equal((await post(server.fhir, bundle)).status, 403);
  });

  it('reads nothing: every other address gives the same 401, whether it is there or not', async () => {
    const sent = await post(server.fhir, await sampleBundle());
    const id = sent.json.entry[1].response.location.split('/')[1];
    const asks = [
      'Patient',
      `Patient/${id}`,
      'Patient/none',
      'Nothing',
      `Patient/${id}/_history/1`,
      'Patient?identifier=9991234578',
      'Patient/$everything',
    ];
    const answers = await Promise.all(asks.map((path) => call(`${server.fhir}/${path}`)));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([401]));
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    assert.equal(
      (await post(`${server.fhir}/Patient`, { resourceType: 'Patient', active: true })).status,
      401,
    );
    assert.equal(
      (await call(`${server.fhir}/Patient/${id}`, { method: 'PUT', body: { resourceType: 'Patient', id } }))
        .status,
      401,
    );
    assert.equal((await call(`${server.fhir}/Patient/${id}`, { method: 'DELETE' })).status, 401);
    assert.equal((await post(`${server.fhir}/Patient/_search`, 'identifier=1')).status, 401);
  });

  /** Each spoils a good bundle; each must be refused, and nothing kept. */
  const attacks: Record<
    string,
    [status: number, expression: RegExp, spoil: (bundle: SampleBundle) => unknown]
  > = {
    'a PUT': [
      403,
      /entry\[1\]\.request/,
      ({ entry }) => Object.assign(entry[1]!.request, { method: 'PUT', url: 'Patient/1' }),
    ],
    'a GET': [
      400,
      /entry\[1\]\.request\.method/,
      ({ entry }) => Object.assign(entry[1]!.request, { method: 'GET', url: 'Patient?name=a' }),
    ],
    'a DELETE': [
      400,
      /request\.method/,
      ({ entry }) => Object.assign(entry[1]!.request, { method: 'DELETE', url: 'Patient?name=a' }),
    ],
    'a conditional create on the NHS number': [
      403,
      /ifNoneExist/,
      ({ entry }) =>
        (entry[1]!.request['ifNoneExist'] = 'identifier=https://fhir.nhs.uk/Id/nhs-number|9991234578'),
    ],
    'two conditions': [
      403,
      /ifNoneExist/,
      ({ entry }) => (entry[1]!.request['ifNoneExist'] += '&birthdate=1980-02-03'),
    ],
    'no condition': [403, /ifNoneExist/, ({ entry }) => delete entry[1]!.request['ifNoneExist']],
    'somebody else’s identifier in the condition': [
      403,
      /ifNoneExist/,
      ({ entry }) => (entry[1]!.request['ifNoneExist'] = entry[0]!.request['ifNoneExist']!),
    ],
    'a type that is not part of a referral': [
      403,
      /resourceType/,
      ({ entry }) => (entry[1]!.resource = { ...entry[1]!.resource, resourceType: 'Organization' }),
    ],
    'an unknown type': [
      400,
      /resourceType/,
      ({ entry }) => (entry[1]!.resource = { resourceType: 'Nothing' }),
    ],
    'a task that is accepted already': [
      403,
      /entry\[3\]\.resource\.status/,
      ({ entry }) => (entry[3]!.resource.status = 'accepted'),
    ],
    'a reference to a record outside': [
      422,
      /entry\[0\]\.resource\.subject\.reference/,
      ({ entry }) => (entry[0]!.resource.subject = { reference: 'Patient/1' }),
    ],
    'a reference in an extension': [
      422,
      /extension\[1\]\.valueReference/,
      ({ entry }) =>
        entry[0]!.resource.extension.push({ url: 'urn:x', valueReference: { reference: 'Patient/1' } }),
    ],
    'contained resources': [
      403,
      /contained/,
      ({ entry }) => (entry[0]!.resource.contained = [{ resourceType: 'Patient', id: 'a' }]),
    ],
    'two patients': [
      403,
      /entry/,
      ({ entry }) =>
        entry.push({
          ...structuredClone(entry[1]!),
          fullUrl: 'urn:uuid:11111111-1111-4111-8111-111111111111',
        }),
    ],
    'no patient': [403, /entry/, ({ entry }) => entry.splice(1, 1)],
    'the same fullUrl twice': [400, /fullUrl/, ({ entry }) => (entry[1]!.fullUrl = entry[0]!.fullUrl)],
    'a batch': [400, /Bundle\.type/, (bundle) => (bundle.type = 'batch')],
    'too many entries': [
      413,
      /Bundle\.entry/,
      (bundle) => (bundle.entry = Array.from({ length: 30 }, () => bundle.entry[0]!)),
    ],
    'an impossible date': [
      422,
      /entry\[1\]\.resource\.birthDate/,
      ({ entry }) => (entry[1]!.resource.birthDate = '2026-02-30'),
    ],
    'an element that FHIR has not': [
      422,
      /entry\[1\]\.resource\.nonsense/,
      ({ entry }) => (entry[1]!.resource.nonsense = 1),
    ],
    'null for a list': [422, /entry\[1\]\.resource\.name/, ({ entry }) => (entry[1]!.resource.name = null)],
    'a name of the language’s own': [
      422,
      /hasOwnProperty/,
      ({ entry }) => (entry[1]!.resource.hasOwnProperty = 1),
    ],
    'a null character in an identifier': [
      422,
      /identifier/,
      ({ entry }) => entry[1]!.resource.identifier.push({ value: 'a\u0000b' }),
    ],
    'an identifier too long for an index': [
      422,
      /identifier/,
      ({ entry }) => entry[1]!.resource.identifier.push({ value: 'x'.repeat(5000) }),
    ],
    'nesting without end': [422, /.*/, ({ entry }) => (entry[2]!.resource.item = nested(200))],
  };
  for (const [name, [status, expression, spoil]] of Object.entries(attacks)) {
    it(`is refused: ${name}`, async () => {
      const bundle = await sampleBundle();
      spoil(bundle);
      const before = await server.db.query('select count(*) from resource');
      const answer = await post(server.fhir, bundle);
      assert.equal(answer.status, status, answer.text);
      assert.equal(answer.json.resourceType, 'OperationOutcome');
      assert.match(answer.json.issue[0].expression[0], expression);
      assert.deepEqual(await server.db.query('select count(*) from resource'), before, 'nothing is kept');
    });
  }

  it('a body that is not JSON, too big, of another type, or poisoned gets an OperationOutcome', async () => {
    const cases: [unknown, Record<string, string>, number][] = [
      ['{"resourceType":', {}, 400],
      ['', {}, 400],
      ['{"__proto__": {"x": 1}, "resourceType": "Bundle"}', {}, 400],
      ['null', {}, 400],
      ['[]', {}, 400],
      [`"${'x'.repeat(1100 * 1024)}"`, {}, 413],
      ['<Bundle/>', { 'content-type': 'application/fhir+xml' }, 415],
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, {}, 400],
      ['{}', { accept: 'application/fhir+xml' }, 406],
    ];
    for (const [body, headers, status] of cases) {
      const answer = await post(server.fhir, body, headers);
      assert.equal(answer.status, status, String(body).slice(0, 40));
      assert.equal(answer.json?.resourceType, 'OperationOutcome', String(body).slice(0, 40));
      assert.ok(answer.json.issue[0].expression?.[0]);
    }
  });

  it('may write whatever characters they like in their own words', async () => {
    const odd = 'nul \u0000, lone surrogate \ud800, bidi \u202e, emoji 👩‍👩‍👧, ﷽, Ω≈ç√';
    const answer = await post(server.fhir, await sampleBundle({}, odd));
    assert.equal(answer.status, 200, answer.text);
    const id = answer.json.entry[2].response.location.split('/')[1];
    const kept = await call(`${server.fhir}/QuestionnaireResponse/${id}`, { headers: server.staff });
    assert.equal(kept.json.item[2].answer[0].valueString, odd);
  });
});

function nested(depth: number): unknown[] {
  let item: unknown[] = [{ linkId: 'x' }];
  for (let i = 0; i < depth; i++) item = [{ linkId: 'x', item }];
  return item;
}
