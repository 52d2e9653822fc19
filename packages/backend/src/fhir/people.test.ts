import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import {
  postgresPrograms,
  startPostgres,
  type TemporaryPostgres,
} from '../../../../test/support/postgres.js';
import { startPeople, type Device, type People } from '../testing/people.js';
import { sampleBundle } from '../testing/sample-referral.js';
import { call, post } from '../testing/server.js';

const kinds = postgresPrograms() ? (['embedded', 'postgresql'] as const) : (['embedded'] as const);

for (const kind of kinds) {
  describe(`a person’s own records, ${kind}`, () => {
    let people: People;
    let ada: Device;
    let ben: Device;
    let postgres: TemporaryPostgres | undefined;
    before(async () => {
      if (kind === 'postgresql') postgres = await startPostgres();
      people = await startPeople(postgres ? { DATABASE_URL: postgres.url } : {});
      ada = await people.person('ada');
      ben = await people.person('ben');
    });
    after(async () => {
      await people.stop();
      await postgres?.stop();
    });
    const made = async (device: Device, text = 'Walk to the park') => {
      const answer = await device.createOnce(device.goal(text));
      assert.equal(answer.status, 201, answer.text);
      return answer.json;
    };

    it('are created, read, found, changed, looked back at and deleted', async () => {
      const goal = await made(ada);
      const path = `Goal/${goal.id}`;
      assert.equal((await ada.get(path)).json.description.text, 'Walk to the park');
      const [{ system, value }] = goal.identifier;
      for (const query of [
        `identifier=${system}|${value}`,
        `patient=${ada.patient}`,
        'lifecycle-status=active',
        `_id=${goal.id}`,
        `subject=Patient/${ada.patient}&_count=100`,
      ]) {
        const { json } = await ada.get(`Goal?${query}`);
        assert.ok(
          json.entry.some((each: { resource: { id: string } }) => each.resource.id === goal.id),
          query,
        );
      }
      const changed = await ada.put(path, { ...goal, description: { text: 'Swim' } }, 1);
      assert.equal(changed.status, 200, changed.text);
      assert.equal((await ada.put(path, goal, 1)).status, 412, 'another device has changed it');
      const history = await ada.get(`${path}/_history`);
      assert.deepEqual(
        history.json.entry.map(
          ({ resource }: { resource: { description: { text: string } } }) => resource.description.text,
        ),
        ['Swim', 'Walk to the park'],
      );
      const paged = await ada.get(`${path}/_history?_count=1`);
      const next = paged.json.link.find(({ relation }: { relation: string }) => relation === 'next')
        .url as string;
      const { json: rest } = await call(next, { headers: { authorization: `Bearer ${ada.token}` } });
      assert.equal(rest.entry[0].resource.meta.versionId, '1');

      assert.equal((await ada.remove(path, { 'if-match': 'W/"1"' })).status, 412);
      assert.equal((await ada.remove(path)).status, 204);
      for (const gone of [path, `${path}/_history`, `${path}/_history/1`])
        assert.equal((await ada.get(gone)).status, 410, gone);
      assert.equal((await ada.remove(path)).status, 410);
      assert.equal((await ada.put(path, goal, 2)).status, 410);
      const [left] = await people.server.db.query<{ n: number }>(
        'select (select count(*) from resource where id = $1)::int + (select count(*) from resource_version where id = $1)::int as n',
        [goal.id],
      );
      assert.equal(left!.n, 0, 'nothing of it is left');
    });

    it('go on with new versions when a deleted record is kept again', async () => {
      const goal = await made(ada);
      await ada.remove(`Goal/${goal.id}`);
      const { id: _id, meta: _meta, ...again } = goal;
      const back = await ada.createOnce(again);
      assert.equal(back.status, 201);
      assert.equal(back.json.id, goal.id);
      assert.equal(back.headers.get('etag'), 'W/"3"', 'version 1 never comes again');
    });

    it('are one record however often, and however many at once, it is sent', async () => {
      const goal = ada.goal('Once');
      const answers = await Promise.all(Array.from({ length: 16 }, () => ada.createOnce(goal)));
      assert.deepEqual(answers.map(({ status }) => status).sort(), [...Array<number>(15).fill(200), 201]);
      assert.equal(new Set(answers.map(({ json }) => json.id)).size, 1);
    });

    it('of two devices’ changes at once one is kept, and the other is told', async () => {
      const goal = await made(ada);
      const answers = await Promise.all(
        ['Paint', 'Sing'].map((text) => ada.put(`Goal/${goal.id}`, { ...goal, description: { text } }, 1)),
      );
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412]);
    });

    it('go in whole transactions, or not at all', async () => {
      const id = randomUUID();
      const entry = (resource: object, url: string) => ({
        fullUrl: `urn:uuid:${randomUUID()}`,
        resource,
        request: { method: 'POST', url, ifNoneExist: `identifier=urn:ietf:rfc:3986|urn:uuid:${id}` },
      });
      const first = entry(ada.goal('Together', id), 'Goal');
      const plan = {
        resourceType: 'CarePlan',
        identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` }],
        status: 'active',
        intent: 'plan',
        subject: ada.me(),
        goal: [{ reference: first.fullUrl }],
      };
      const bundle = (...entry: unknown[]) => ({ resourceType: 'Bundle', type: 'transaction', entry });
      const sent = await ada.send(bundle(first, entry(plan, 'CarePlan')));
      assert.equal(sent.status, 200, sent.text);
      assert.match(sent.json.entry[1].resource.goal[0].reference, /^Goal\/[0-9a-f-]{36}$/);
      const foreign = { ...ada.goal('Not mine'), subject: ben.me() };
      const spoilt = await ada.send(
        bundle(entry(ada.goal('Half', randomUUID()), 'Goal'), entry(foreign, 'Goal')),
      );
      assert.equal(spoilt.status, 422);
      assert.equal((await ada.get('Goal?_count=200')).text.includes('Half'), false);
    });

    it('are nobody else’s: another’s id is as good as none', async () => {
      const goal = await made(ada, 'Hers alone');
      const none = randomUUID();
      const answers = async (id: string) => {
        const path = `Goal/${id}`;
        const tries = [
          await ben.get(path),
          await ben.get(`${path}/_history`),
          await ben.get(`${path}/_history/1`),
          await ben.put(path, { ...ben.goal('Mine now'), id }, 1),
          await ben.remove(path),
          await ben.get(`Goal?_id=${id}`),
        ];
        return tries.map(({ status, text }) =>
          `${status} ${text}`.replaceAll(id, 'ID').replaceAll(/"lastUpdated":"[^"]*"/g, ''),
        );
      };
      assert.deepEqual(await answers(goal.id), await answers(none));
      assert.equal((await ada.get(`Goal/${goal.id}`)).json.meta.versionId, '1');
      assert.equal((await ben.get(`Patient/${ada.patient}`)).status, 404);
      for (const query of [
        `patient=${ada.patient}`,
        `subject=Patient/${ada.patient}`,
        '_count=200',
        `identifier=${goal.identifier[0].value}`,
      ])
        assert.equal((await ben.get(`Goal?${query}`)).text.includes('Hers alone'), false, query);
      assert.equal((await ben.get('Patient?_count=200')).json.entry.length, 1);
      assert.equal(
        (await ben.get('Goal?_include=Goal:patient&_count=200')).text.includes(ada.patient),
        false,
      );
    });

    it('do not reach into another’s: not by subject, reference, condition or a taken identifier', async () => {
      const goal = await made(ada, 'Target');
      const to = { reference: `Goal/${goal.id}` };
      const unknown = { reference: `Goal/${randomUUID()}` };
      const plan = (target: object) => ({
        resourceType: 'CarePlan',
        status: 'active',
        intent: 'plan',
        subject: ben.me(),
        goal: [target],
      });
      const [taken, absent] = [await ben.create(plan(to)), await ben.create(plan(unknown))];
      assert.equal(taken.status, 422);
      assert.equal(taken.text, absent.text, 'a reference does not tell whether its target is there');
      const provenance = (target: object) => ({
        resourceType: 'Provenance',
        target: [target],
        recorded: '2026-11-25T09:00:00Z',
        agent: [{ who: ben.me() }],
      });
      assert.equal((await ben.create(provenance(to))).status, 422);
      assert.equal((await ben.create({ ...ben.goal('x'), subject: ada.me() })).status, 422);
      assert.equal(
        (
          await ben.create({
            ...ben.goal('x'),
            contained: [
              { resourceType: 'CarePlan', id: 'a', status: 'active', intent: 'plan', subject: ada.me() },
            ],
          } as never)
        ).status,
        422,
      );
      const id = goal.identifier[0].value.slice('urn:uuid:'.length) as string;
      const same = await ben.createOnce(ben.goal('The same identifier', id));
      assert.equal(same.status, 201, 'as if nobody had it');
      assert.notEqual(same.json.id, goal.id);
      const own = await made(ben);
      assert.equal((await ben.put(`Goal/${own.id}`, { ...own, subject: ada.me() }, 1)).status, 422);
      const mine = provenance({ reference: `Goal/${own.id}` });
      const kept = await ben.create(mine);
      assert.equal(kept.status, 201, kept.text);
      assert.equal((await ben.get(`Provenance/${kept.json.id}`)).status, 200);
      assert.equal((await ada.get(`Provenance/${kept.json.id}`)).status, 404);
      assert.equal((await ada.get('Provenance')).json.entry.length, 0);
    });

    it('leave what is not a person’s to others', async () => {
      const referral = await post(people.server.fhir, await sampleBundle());
      const location = (n: number) => referral.json.entry[n].response.location.split('/_')[0] as string;
      for (const n of [0, 1, 2, 3]) {
        const { status } = await ada.get(location(n));
        assert.ok(status === 404 || status === 403, `${location(n)}: ${status}`);
      }
      assert.equal((await ada.create({ resourceType: 'Organization', name: 'Mine' } as never)).status, 403);
      assert.equal((await ada.create({ resourceType: 'Patient', active: true } as never)).status, 403);
      assert.equal((await ada.remove(`Patient/${ada.patient}`)).status, 403);
      const sent = await ada.send(await sampleBundle());
      assert.equal(sent.status, 200, 'a person who is signed in refers themselves as anybody does');
      assert.equal(sent.json.entry[0].resource, undefined);
    });

    it('are seen by staff, who leave a trace', async () => {
      const goal = await made(ada);
      const seen = await call(`${people.server.fhir}/Goal/${goal.id}`, { headers: people.server.staff });
      assert.equal(seen.status, 200);
      const trace = await people.server.db.query<{ who: string; what: string }>(
        'select who, what from audit where id = $1 order by seq',
        [goal.id],
      );
      assert.deepEqual(
        trace.map(({ who, what }) => `${who} ${what}`),
        [`person:${ada.patient} create`, 'staff:staff read'],
      );
      const refused = await call(`${people.server.fhir}/Goal/${goal.id}`, {
        method: 'DELETE',
        headers: people.server.staff,
      });
      assert.equal(refused.status, 405);
    });
  });
}
