import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { toFhir } from '@sixways/adapters/fhir/records/mapping.js';
import { byIdentifier } from '@sixways/adapters/fhir/records/record-terms.js';
import { consentOf } from '@sixways/adapters/fhir/records/consent.js';
import { Plan } from '@sixways/core/model/plan.js';
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { startPeople, type Device, type People } from '../testing/people.js';

const EMAIL = 'ben.sample@example.org';

describe('what a person shares', () => {
  let people: People;
  let ada: Device;
  let ben: Device;
  let cleo: Device;
  before(async () => {
    people = await startPeople();
    ada = await people.person('ada');
    // The address is confirmed in other letters than Ada writes it.
    ben = await people.person('ben', { email: 'Ben.Sample@Example.org' });
    cleo = await people.person('cleo');
  });
  after(() => people.stop());

  const plan = () =>
    v.parse(Plan, {
      id: randomUUID(),
      lang: 'en',
      updatedAt: '2026-11-25T09:00:00.000Z',
      author: 'self',
      title: 'My plan',
      person: { name: 'Ada Example', phone: '07700 900123' },
      formulation: ['FORMULATION'],
      needs: ['NEEDS'],
      contingency: [{ id: 'a', triggers: ['TRIGGER'] }],
      additional: [{ name: 'ADDITIONAL' }],
      shares: [],
      notUnderstood: [{ path: 'CarePlan.x', text: 'UNKNOWN' }],
    });
  /** A plan of Ada's on the server, and a Consent that shares some of it, as the adapter writes them. */
  async function share(sections: Plan['shares'][number]['sections'], email = EMAIL) {
    const record = plan();
    const resource = toFhir('plan', record, { subject: ada.me(), to: byIdentifier });
    const kept = await ada.create(resource as never);
    assert.equal(kept.status, 201, kept.text);
    const shared = {
      id: randomUUID(),
      with: { name: 'Ben', email },
      sections,
      since: '2026-11-01T00:00:00.000Z',
    };
    const path = `CarePlan/${kept.json.id}`;
    const consent = await ada.create(consentOf(record, shared, `Patient/${ada.patient}`, [path]) as never);
    assert.equal(consent.status, 201, consent.text);
    return { path, plan: kept.json, consent: consent.json };
  }

  it('is read by whom they name, in the parts they chose, and by nobody else', async () => {
    const { path } = await share(['contingency', 'careAndSupport']);
    const seen = await ben.get(path);
    assert.equal(seen.status, 200, seen.text);
    assert.match(seen.text, /TRIGGER/);
    assert.match(seen.text, /NEEDS/);
    assert.doesNotMatch(seen.text, /FORMULATION|ADDITIONAL|UNKNOWN|Ada Example|07700/);
    assert.equal(seen.headers.get('etag'), 'W/"1"');
    assert.equal((await cleo.get(path)).status, 404);
    for (const more of [`${path}/_history`, `${path}/_history/2`])
      assert.equal((await ben.get(more)).status, 404);
    assert.equal((await ben.get(`${path}/_history/1`)).text, seen.text, 'the version it is, no more of it');
  });

  it('is found by its reader through the Consent, and mixes into nothing of their own', async () => {
    const { consent, path } = await share(['contingency']);
    const found = await ben.get(`Consent?actor:identifier=urn:ietf:rfc:3986|mailto:${EMAIL}`);
    const mine = found.json.entry.find(
      (each: { resource: { id: string } }) => each.resource.id === consent.id,
    );
    assert.equal(mine.resource.provision.data[0].reference.reference, path);
    const other = await cleo.get(`Consent?actor:identifier=urn:ietf:rfc:3986|mailto:${EMAIL}`);
    assert.equal(other.json.entry.length, 0);
    assert.equal((await ben.get('CarePlan')).json.entry.length, 0);
    assert.equal((await ben.get('Consent')).json.entry.length, 0);
    assert.doesNotMatch((await ben.get(`CarePlan?patient=${ada.patient}`)).text, /FORMULATION|TRIGGER/);
  });

  it('is not changed, deleted or shared on by its reader', async () => {
    const { path, plan, consent } = await share(['contingency']);
    assert.equal((await ben.put(path, plan, 1)).status, 422);
    assert.equal((await ben.put(path, { ...plan, subject: ben.me(), author: ben.me() }, 1)).status, 404);
    assert.equal((await ben.remove(path)).status, 404);
    const { id: _id, meta: _meta, identifier: _identifier, performer: _performer, ...own } = consent;
    const onward = await ben.create({ ...own, patient: ben.me() });
    assert.equal(onward.status, 422, onward.text);
    assert.equal((await ben.remove(`Consent/${consent.id}`)).status, 404);
  });

  it('stops at once when it is ended, deleted, over, or names another', async () => {
    const ways: ((consent: {
      id: string;
      provision: { period: object; actor: object[] };
    }) => Promise<unknown>)[] = [
      (consent) => ada.put(`Consent/${consent.id}`, { ...consent, status: 'inactive' }, 1),
      (consent) => ada.remove(`Consent/${consent.id}`),
      (consent) => {
        const period = { start: '2026-01-01', end: '2026-11-01' };
        return ada.put(
          `Consent/${consent.id}`,
          { ...consent, provision: { ...consent.provision, period } },
          1,
        );
      },
      (consent) => {
        const actor = consent.provision.actor.map((each) => ({
          ...each,
          reference: { identifier: { system: 'urn:ietf:rfc:3986', value: 'mailto:cleo@example.org' } },
        }));
        return ada.put(
          `Consent/${consent.id}`,
          { ...consent, provision: { ...consent.provision, actor } },
          1,
        );
      },
    ];
    for (const end of ways) {
      const { path, consent } = await share(['contingency']);
      assert.equal((await ben.get(path)).status, 200);
      await end(consent);
      assert.equal((await ben.get(path)).status, 404, String(end));
      assert.equal((await ben.get(`Consent/${consent.id}`)).status, 404, String(end));
    }
  });

  it('goes with the record when that is deleted', async () => {
    const { path } = await share(['contingency']);
    assert.equal((await ada.remove(path)).status, 204);
    assert.equal((await ben.get(path)).status, 404);
  });

  it('needs an address that the reader’s sign-in has confirmed', async () => {
    const { path } = await share(['contingency'], 'dan@example.org');
    const token = (claims: object) =>
      people.issuer.token({ sub: 'dan', aud: people.server.fhir, scope: 'patient/*.cruds', ...claims });
    const ask = async (claims: object) => {
      const { Device } = await import('../testing/people.js');
      return (await new Device(ada.fhir, await token(claims)).get(path)).status;
    };
    assert.equal(await ask({ email: 'dan@example.org' }), 404);
    assert.equal(await ask({ email: 'dan@example.org', email_verified: false }), 404);
    assert.equal(await ask({ email: 'dan@example.org', email_verified: true }), 200);
  });

  it('is refused where it would be understood in part', async () => {
    const { consent } = await share(['contingency']);
    const { id: _id, meta: _meta, identifier: _identifier, ...rest } = consent;
    const { provision } = rest;
    const spoilt = [
      { ...provision, actor: [...provision.actor, ...provision.actor] },
      { ...provision, type: 'deny' },
      { ...provision, provision: [{ type: 'deny' }] },
      { ...provision, data: [{ ...provision.data[0], meaning: 'related' }] },
      { ...provision, code: [{ text: 'some of it' }] },
    ];
    for (const each of spoilt)
      assert.equal((await ada.create({ ...rest, provision: each })).status, 422, JSON.stringify(each));
    const foreign = await cleo.createOnce(cleo.goal('Not hers'));
    const data = [{ meaning: 'instance', reference: { reference: `Goal/${foreign.json.id}` } }];
    assert.equal((await ada.create({ ...rest, provision: { ...provision, data } })).status, 422);
  });
});
