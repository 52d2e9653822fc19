import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { changedRecord, sampleRecord } from '@sixways/adapters/conformance/sample-records.js';
import { fhirAdapter } from '@sixways/adapters/fhir/fhir-adapter.js';
import { byIdentifier } from '@sixways/adapters/fhir/records/record-terms.js';
import { toFhir } from '@sixways/adapters/fhir/records/mapping.js';
import { type AdapterError } from '@sixways/core/errors.js';
import type { Plan } from '@sixways/core/model/plan.js';
import type { Bundle, CarePlan, Consent, FhirResource, Goal, Task } from 'fhir/r4.js';
import { faultsOf } from './validators.js';
import { startVendor, type Vendor } from './vendor.js';

const AT = '2026-11-25T09:00:00.000Z';

/** What another system wrote: hardly any of it has a place in the kit's plan. */
const FOREIGN: CarePlan = {
  resourceType: 'CarePlan',
  identifier: [{ system: 'https://hospital.example/plans', value: 'CP-77' }],
  extension: [{ url: 'https://hospital.example/ward', valueString: 'Ward 7 (made up)' }],
  status: 'active',
  intent: 'order',
  title: 'Falls plan (made up)',
  subject: { reference: 'Patient/made-up' },
  period: { start: '2026-10-01' },
  note: [{ text: 'A note without a name' }],
  activity: [
    {
      detail: {
        status: 'scheduled',
        description: 'Balance class (made up)',
        location: { display: 'Hall (made up)' },
        scheduledTiming: { repeat: { frequency: 2, period: 1, periodUnit: 'wk' } },
      },
    },
  ],
};

describe('records on another vendor’s server', () => {
  let vendor: Vendor;
  before(async () => void (vendor = await startVendor()));
  after(() => vendor?.stop());
  const adapter = () => fhirAdapter({ base: vendor.base, patient: 'made-up' });
  const records = () => adapter().records!;
  const all = async <T extends FhirResource>(query: string) => {
    const { entry = [] } = (await (await fetch(`${vendor.base}/${query}`)).json()) as Bundle;
    return entry.map(({ resource }) => resource as T);
  };

  it('another system’s plan is shown, commented and agreed to, and keeps every word of its own', async () => {
    const headers = { 'content-type': 'application/fhir+json' };
    await fetch(`${vendor.base}/CarePlan`, { method: 'POST', body: JSON.stringify(FOREIGN), headers });
    const [stored] = (await records().list('plan')).filter(({ record }) => record.title === FOREIGN.title);
    const { record: plan, version } = stored!;
    const paths = plan.notUnderstood.map(({ path }) => path);
    for (const path of [
      'extension[0].valueString',
      'period',
      'note[0]',
      'activity[0].detail.scheduledTiming',
    ])
      assert.ok(paths.includes(path), `${path} in ${paths.join()}`);
    assert.deepEqual((await records().load('plan', plan.id)).record, plan);
    const commented: Plan = {
      ...plan,
      updatedAt: AT,
      comments: [
        { id: 'mine', at: AT, by: 'Testine Example', section: 'careAndSupport', text: 'Mornings, please' },
      ],
      agreements: [{ by: 'Testine Example', role: 'person', at: AT, version: 'any mark' }],
    };
    const saved = await records().save('plan', commented, { after: version });
    assert.deepEqual(saved.record, commented);
    assert.deepEqual(
      await records().save('plan', commented, { after: version }),
      saved,
      'again: no second version',
    );
    const [now] = (await all<CarePlan>('CarePlan?identifier=CP-77')) as [CarePlan];
    const { note, extension, id: _id, meta: _meta, ...rest } = now;
    const { note: theirs, extension: ward, ...others } = FOREIGN;
    assert.deepEqual(rest, others);
    assert.deepEqual(note?.[0], theirs![0]);
    assert.equal(note?.[1]?.text, 'Mornings, please');
    assert.deepEqual(extension?.[0], ward![0]);
    assert.deepEqual(faultsOf(now), []);
    const withSister = { ...commented, personalContacts: [{ name: 'Sample Sister' }] };
    const { record, version: next } = await records().save('plan', withSister, { after: saved.version });
    assert.deepEqual(record, withSister);
    // What the other system wrote is not the kit's to take away.
    await assert.rejects(
      records().save('plan', { ...withSister, notUnderstood: [] }, { after: next }),
      (error: AdapterError) => error.kind === 'rejected',
    );
  });

  it('a share is a Consent that names the reader and what they may read; ended, it is inactive', async () => {
    const goal = sampleRecord('goal');
    await records().save('goal', goal);
    const share = {
      id: crypto.randomUUID(),
      with: { name: 'Demo Example', email: 'Made.Up@example.org' },
      sections: ['careAndSupport' as const],
      since: AT,
    };
    const plan: Plan = { ...sampleRecord('plan'), goals: [goal.id], shares: [share] };
    const { version } = await records().save('plan', plan);
    const consents = () => all<Consent>(`Consent?identifier=urn:uuid:${share.id}`);
    const [consent] = (await consents()) as [Consent];
    const [{ id: carePlan }] = (await all<CarePlan>(`CarePlan?identifier=urn:uuid:${plan.id}`)) as [CarePlan];
    const [{ id: goalPlace }] = (await all<Goal>(`Goal?identifier=urn:uuid:${goal.id}`)) as [Goal];
    assert.equal(consent.status, 'active');
    assert.equal(consent.provision?.actor?.[0]?.reference.identifier?.value, 'mailto:made.up@example.org');
    assert.deepEqual(
      consent.provision?.data?.map(({ reference }) => reference.reference),
      [`CarePlan/${carePlan}`, `Goal/${goalPlace}`],
    );
    assert.deepEqual(faultsOf(consent), []);
    await records().save('plan', plan);
    assert.equal((await consents()).length, 1, 'saved again, still one');
    const ended: Plan = { ...plan, shares: [{ ...share, until: AT }] };
    await records().save('plan', ended, { after: version });
    assert.equal((await consents())[0]?.status, 'inactive');
    await records().remove('plan', plan.id);
    assert.deepEqual(await consents(), []);
  });

  it('a request to the team is one Task, however often it is sent', async () => {
    const request = {
      id: crypto.randomUUID(),
      about: 'review' as const,
      record: { kind: 'plan' as const, id: crypto.randomUUID() },
      text: 'Things have changed (made up)',
      at: AT,
    };
    for (let time = 0; time < 3; time++) await adapter().requests!.ask(request);
    const tasks = await all<Task>(`Task?identifier=urn:uuid:${request.id}`);
    assert.equal(tasks.length, 1);
    assert.deepEqual(tasks[0]?.code?.coding, [{ system: 'urn:sixways:code:task', code: 'review' }]);
    assert.deepEqual(tasks[0]?.focus, byIdentifier('CarePlan', request.record.id));
    assert.deepEqual(faultsOf(tasks[0]!), []);
  });
});

/** A server made of answers: each request is answered by the first rule that it meets. */
function serverOf(rules: [match: RegExp, answer: (init: RequestInit) => Response][]) {
  const asked: string[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    const request = `${init.method} ${decodeURIComponent(url)}`;
    asked.push(request);
    const rule = rules.find(([match]) => match.test(request));
    return rule ? rule[1](init) : new Response(null, { status: 404 });
  }) as typeof globalThis.fetch;
  const { records } = fhirAdapter({ base: 'https://fhir.example/R4', patient: 'p1', fetch });
  return { asked, records: records! };
}

const goal = sampleRecord('goal');
const resourceOf = (record: typeof goal, id: string, versionId = '1') => ({
  ...toFhir('goal', record, { subject: { reference: 'Patient/p1' }, to: byIdentifier }),
  id,
  meta: { versionId },
});
const bundle = (resources: object[], next?: string, total?: number) =>
  Response.json({
    resourceType: 'Bundle',
    type: 'searchset',
    ...(total !== undefined && { total }),
    ...(next && { link: [{ relation: 'next', url: next }] }),
    entry: resources.map((resource) => ({ resource })),
  });

describe('records on servers as they are', () => {
  it('follows pages until there is no next, whatever its address looks like', async () => {
    const [one, two, three] = [1, 2, 3].map((n) => resourceOf(sampleRecord('goal'), `g${n}`));
    const { records } = serverOf([
      [/page\/2/, () => bundle([two!], '?_getpages=abc&_offset=2')],
      [/_getpages/, () => bundle([three!])],
      [/Goal\?patient=Patient\/p1/, () => bundle([one!], '/R4/page/2', 3)],
    ]);
    assert.equal((await records.list('goal')).length, 3);
  });

  it('asks for all at once where there are more and no way on', async () => {
    const both = [1, 2].map((n) => resourceOf(sampleRecord('goal'), `g${n}`));
    const { records } = serverOf([
      [/_count=2$/, () => bundle(both, undefined, 2)],
      [/Goal\?/, () => bundle(both.slice(0, 1), undefined, 2)],
    ]);
    assert.equal((await records.list('goal')).length, 2);
  });

  it('takes a person’s token to no other server, and goes round in no circles', async () => {
    for (const next of ['https://elsewhere.example/R4/Goal?page=2', 'https://fhir.example/R4/Goal?again']) {
      const { asked, records } = serverOf([[/./, () => bundle([resourceOf(goal, 'g1')], next)]]);
      await assert.rejects(records.list('goal'), (error: AdapterError) => error.kind === 'unavailable');
      assert.ok(asked.every((each) => each.includes('https://fhir.example/')));
      assert.ok(asked.length < 4);
    }
  });

  it('asks wider where a server does not know the narrower search, and picks the kit’s own', async () => {
    const other = { resourceType: 'Observation', id: 'o1', status: 'final', code: { text: 'Weight' } };
    const { records } = serverOf([
      [/code=/, () => new Response(null, { status: 400 })],
      [/Observation\?patient/, () => bundle([other])],
    ]);
    assert.deepEqual(await records.list('about-me'), []);
  });

  it('knows a record as saved whose answer says nothing, and one that the server calls a duplicate', async () => {
    for (const answer of [
      () => new Response(null, { status: 201 }),
      () => Response.json({ resourceType: 'OperationOutcome', issue: [] }, { status: 201 }),
      () =>
        Response.json({ resourceType: 'OperationOutcome', issue: [{ code: 'duplicate' }] }, { status: 409 }),
      () => new Response(null, { status: 412 }),
    ]) {
      const { records } = serverOf([
        [/^POST/, answer],
        [/identifier=/, () => bundle([resourceOf(goal, 'g1')])],
      ]);
      assert.deepEqual((await records.save('goal', goal)).record, goal);
    }
  });

  it('sends the version that was read in the body, since CORS may hide the ETag', async () => {
    let match: string | null = '';
    const changed = changedRecord('goal', goal, 'Changed');
    const { records } = serverOf([
      [/^GET/, () => bundle([resourceOf(goal, 'g1', '41')])],
      [
        /^PUT .*Goal\/g1$/,
        ({ headers }) => {
          match = (headers as Headers).get('if-match');
          return Response.json(resourceOf(changed, 'g1', '42'));
        },
      ],
    ]);
    assert.equal((await records.save('goal', changed, { after: '41' })).version, '42');
    assert.equal(match, 'W/"41"');
  });

  it('shows the present state where a server keeps no history', async () => {
    for (const status of [404, 405, 501]) {
      const { records } = serverOf([
        [/_history/, () => new Response(null, { status })],
        [/identifier=/, () => bundle([resourceOf(goal, 'g1')])],
      ]);
      assert.equal((await records.history('goal', goal.id)).length, 1, String(status));
    }
  });

  it('writes characters that FHIR cannot hold as spaces, and knows the record again', async () => {
    let sent: FhirResource | undefined;
    const { records } = serverOf([
      [
        /^POST/,
        ({ body }) => {
          sent = { ...(JSON.parse(body as string) as FhirResource), id: 'g1', meta: { versionId: '1' } };
          return Response.json(sent, { status: 201 });
        },
      ],
    ]);
    const pasted = { ...goal, why: 'One\u000bTwo\u0000\ud800' };
    assert.equal((await records.save('goal', pasted)).record.why, 'One Two \ufffd');
    assert.deepEqual(faultsOf(sent!), []);
  });
});
