import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import {
  startPostgres,
  postgresPrograms,
  type TemporaryPostgres,
} from '../../../../test/support/postgres.js';
import { sampleBundle, sampleReferral } from '../testing/sample-referral.js';
import { call, post, startServer, type TestServer } from '../testing/server.js';
import { INTERACTIONS } from './capability.js';

/** What these tests look at in an entry of an answer. */
interface Entry {
  response: { status: string };
  resource: { resourceType: string; id: string };
  search: { mode: string };
}

const kinds = postgresPrograms() ? (['embedded', 'postgresql'] as const) : (['embedded'] as const);

for (const kind of kinds) {
  describe(`the FHIR API for people who are signed in, ${kind}`, () => {
    let server: TestServer;
    let postgres: TemporaryPostgres | undefined;
    before(async () => {
      if (kind === 'postgresql') postgres = await startPostgres();
      server = await startServer(postgres ? { DATABASE_URL: postgres.url } : {});
    });
    after(async () => {
      await server.stop();
      await postgres?.stop();
    });
    const get = (path: string) => call(`${server.fhir}/${path}`, { headers: server.staff });
    const create = (body: { resourceType: string }, headers = {}) =>
      post(`${server.fhir}/${body.resourceType}`, body, { ...server.staff, ...headers });
    const put = (path: string, body: unknown, headers = {}) =>
      call(`${server.fhir}/${path}`, { method: 'PUT', body, headers: { ...server.staff, ...headers } });

    it('finds a referral by the reference that the person was given, and by its submission identifier', async () => {
      const referral = sampleReferral();
      await post(server.fhir, await sampleBundle({ id: referral.id }));
      for (const token of [
        referral.reference,
        `|${referral.reference}`,
        `urn:ietf:rfc:3986|urn:uuid:${referral.id}`,
        `urn:uuid:${referral.id}`,
        `none,${referral.reference}`,
      ]) {
        const { json } = await get(`ServiceRequest?identifier=${encodeURIComponent(token)}`);
        assert.equal(json.entry.length, 1, token);
        assert.equal(json.entry[0].resource.identifier[1].value, referral.reference);
        assert.equal(json.entry[0].fullUrl, `${server.fhir}/ServiceRequest/${json.entry[0].resource.id}`);
      }
      assert.equal((await get(`ServiceRequest?identifier=urn:x|${referral.reference}`)).json.entry.length, 0);
    });

    it('creates, reads, updates with If-Match, and keeps old versions', async () => {
      const made = await create({ resourceType: 'Patient', name: [{ family: 'One' }] } as never);
      assert.equal(made.status, 201);
      assert.equal(made.headers.get('etag'), 'W/"1"');
      assert.ok(made.headers.get('last-modified'));
      assert.equal(made.headers.get('location'), `${server.fhir}/Patient/${made.json.id}/_history/1`);
      const path = `Patient/${made.json.id}`;
      const next = { ...made.json, name: [{ family: 'Two' }] };
      assert.equal((await put(path, next)).status, 412, 'without If-Match');
      assert.equal((await put(path, next, { 'if-match': 'W/"7"' })).status, 412, 'with another version');
      const changed = await put(path, next, { 'if-match': 'W/"1"' });
      assert.equal(changed.status, 200);
      assert.equal(changed.json.meta.versionId, '2');
      assert.equal((await put(path, next, { 'if-match': 'W/"1"' })).status, 412, 'the same again');
      assert.equal((await get(`${path}/_history/1`)).json.name[0].family, 'One');
      assert.equal((await get(`${path}/_history/2`)).json.name[0].family, 'Two');
      assert.equal((await get(`${path}/_history/3`)).status, 404);
      assert.equal((await get(path)).json.name[0].family, 'Two');
      assert.equal(
        (await call(`${server.fhir}/${path}`, { headers: { ...server.staff, 'if-none-match': 'W/"2"' } }))
          .status,
        304,
      );
      assert.equal(
        (
          await put(
            'Patient/unknown',
            { resourceType: 'Patient', id: 'unknown', active: true },
            { 'if-match': 'W/"1"' },
          )
        ).status,
        405,
      );
    });

    it('of many updates of one version at once, one is made', async () => {
      const { json } = await create({ resourceType: 'Patient', active: true } as never);
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          put(`Patient/${json.id}`, { ...json, name: [{ family: `N${i}` }] }, { 'if-match': 'W/"1"' }),
        ),
      );
      assert.deepEqual(answers.map(({ status }) => status).sort(), [
        200,
        ...Array.from({ length: 11 }, () => 412),
      ]);
    });

    it('creates on condition: 64 at once make one record', async () => {
      const value = randomUUID();
      const body = { resourceType: 'Organization', identifier: [{ system: 'urn:x', value }], name: 'A' };
      const headers = { 'if-none-exist': `identifier=urn:x|${value}` };
      const answers = await Promise.all(Array.from({ length: 64 }, () => create(body, headers)));
      assert.equal(answers.filter(({ status }) => status === 201).length, 1);
      assert.equal(answers.filter(({ status }) => status === 200).length, 63);
      assert.equal(new Set(answers.map(({ json }) => json.id)).size, 1);
      await create(body);
      assert.equal((await create(body, headers)).status, 412, 'two match');
      assert.equal((await create(body, { 'if-none-exist': 'name=A' })).status, 400);
    });

    it('carries out a transaction whole, or not at all', async () => {
      const bundle = await sampleBundle();
      const sent = await post(server.fhir, bundle, server.staff);
      assert.equal(sent.status, 200, sent.text);
      assert.match(sent.json.entry[0].resource.subject.reference, /^Patient\/[0-9a-f-]{36}$/);
      assert.equal(
        sent.json.entry[0].resource.subject.reference,
        `Patient/${sent.json.entry[1].resource.id}`,
      );
      const again = await post(server.fhir, bundle, server.staff);
      assert.deepEqual(
        again.json.entry.map((entry: Entry) => entry.response.status),
        again.json.entry.map(() => '200 OK'),
      );
      assert.equal(again.json.entry[1].resource.id, sent.json.entry[1].resource.id);

      const family = `F${randomUUID()}`;
      const spoilt = {
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [
          {
            resource: { resourceType: 'Organization', identifier: [{ value: family }] },
            request: { method: 'POST', url: 'Organization' },
          },
          {
            resource: { resourceType: 'Patient', id: 'none', active: true },
            request: { method: 'PUT', url: 'Patient/none', ifMatch: 'W/"1"' },
          },
        ],
      };
      assert.equal((await post(server.fhir, spoilt, server.staff)).status, 405);
      assert.equal((await get(`Organization?identifier=${family}`)).json.entry.length, 0, 'rolled back');
    });

    it('pages through a search without repeating or leaving out, while records are added', async () => {
      const system = `urn:page:${randomUUID()}`;
      const patient = (await create({ resourceType: 'Patient', active: true } as never)).json.id;
      const task = (n: number) => ({
        resourceType: 'Task',
        identifier: [{ system, value: String(n) }],
        status: 'requested',
        intent: 'order',
        for: { reference: `Patient/${patient}` },
        authoredOn: `2026-01-${String((n % 9) + 10)}`,
      });
      for (let n = 0; n < 23; n++) await create(task(n));
      for (const sort of ['', '&_sort=-_lastUpdated', '&_sort=authored-on', '&_sort=-authored-on']) {
        const seen: string[] = [];
        let url: string | undefined = `${server.fhir}/Task?patient=${patient}&_count=5${sort}`;
        while (url) {
          const { json } = await call(url, { headers: server.staff });
          assert.ok(json.entry.length <= 5);
          seen.push(...json.entry.map((entry: Entry) => entry.resource.id));
          if (seen.length === 10 && sort.includes('-_last')) await create(task(99));
          assert.match(json.link[0].url, /_count=5/);
          url = json.link.find((link: { relation: string }) => link.relation === 'next')?.url;
        }
        assert.equal(new Set(seen).size, seen.length, 'none twice');
        assert.ok(seen.length >= 23, 'none left out');
      }
    });

    it('searches by state, patient, date and id, and includes what a reference leads to', async () => {
      const referral = sampleReferral({ createdAt: '2025-06-15T10:15:00.000Z' });
      const sent = await post(
        server.fhir,
        await sampleBundle({ id: referral.id, createdAt: referral.createdAt }),
      );
      const patient = sent.json.entry[1].response.location.split('/')[1];
      const count = async (query: string) => (await get(query)).json.entry.length;
      for (const date of [
        '2025',
        '2025-06',
        '2025-06-15',
        '2025-06-15T10:15:00Z',
        'ge2025-06-15',
        'le2025-06-15',
        'gt2025-06-14',
        'lt2025-06-16',
        '2025-06-15T11:15:00%2B01:00',
      ]) {
        assert.equal(await count(`ServiceRequest?patient=${patient}&authored=${date}`), 1, date);
      }
      for (const date of ['2024', '2025-06-14', 'gt2025-06-15', 'lt2025-06-15', 'ge2025-06-16']) {
        assert.equal(await count(`ServiceRequest?patient=${patient}&authored=${date}`), 0, date);
      }
      assert.equal(await count(`Task?subject=Patient/${patient}&status=requested,received`), 1);
      assert.equal(await count(`Task?subject=Patient/${patient}&status=accepted`), 0);
      assert.equal(await count(`Patient?_id=${patient}&_lastUpdated=ge2026-01-01`), 1);
      assert.equal(await count(`Consent?patient=${patient}&date=ge2020`), 3);
      const { json } = await get(`ServiceRequest?patient=${patient}&_include=ServiceRequest:patient`);
      assert.deepEqual(
        json.entry.map((entry: Entry) => [entry.resource.resourceType, entry.search.mode]),
        [
          ['ServiceRequest', 'match'],
          ['Patient', 'include'],
        ],
      );
      const posted = await call(`${server.fhir}/Patient/_search`, {
        method: 'POST',
        body: `_id=${patient}`,
        headers: { ...server.staff, 'content-type': 'application/x-www-form-urlencoded' },
      });
      assert.equal(posted.json.entry.length, 1);
    });

    it('refuses what it does not understand, and says which parameter', async () => {
      const asks: [path: string, expression: string][] = [
        ['Patient?name=a', 'http.name'],
        ['Patient?identifier:exact=a', 'http.identifier:exact'],
        ['Patient?identifier=', 'http.identifier'],
        ['Patient?identifier=urn:x|', 'http.identifier'],
        ['Patient?identifier=a%00b', 'http.identifier'],
        ['Patient?__proto__=a', 'http.__proto__'],
        ['Patient?constructor=a', 'http.constructor'],
        ['Task?authored-on=2026-02-30', 'http.authored-on'],
        ['Task?authored-on=ne2026-01-01', 'http.authored-on'],
        ['Task?patient=Group/1', 'http.patient'],
        ['Task?_sort=status', 'http._sort'],
        ['Task?_count=0', 'http._count'],
        ['Task?_include=Task:focus', 'http._include'],
        ['Task?_cursor=nonsense', 'http._cursor'],
        ['Task?_format=xml', 'http._format'],
        ['Patient/1?_elements=name', 'http._elements'],
      ];
      for (const [path, expression] of asks) {
        const answer = await get(path);
        assert.equal(answer.status, 400, path);
        assert.equal(answer.json.resourceType, 'OperationOutcome');
        assert.deepEqual(answer.json.issue[0].expression, [expression], path);
      }
      assert.equal((await get('Encounter')).status, 404);
      assert.equal((await get('Patient/none')).status, 404);
    });

    it('says in its CapabilityStatement just what it does', async () => {
      const { json } = await call(`${server.fhir}/metadata`);
      assert.equal(json.fhirVersion, '4.0.1');
      for (const { type, searchParam, interaction } of json.rest[0].resource) {
        assert.deepEqual(
          interaction.map(({ code }: { code: string }) => code).filter((code: string) => code !== 'delete'),
          [...INTERACTIONS],
        );
        for (const { name, type: kind } of searchParam) {
          const isActor = name === 'actor';
          const value = isActor
            ? 'urn:ietf:rfc:3986|mailto:a@example.org'
            : kind === 'date'
              ? '2026-01-01'
              : 'x';
          const answer = await get(`${type}?${isActor ? 'actor:identifier' : name}=${value}`);
          assert.equal(answer.status, 200, `${type}?${name}`);
        }
        assert.equal((await get(`${type}?notThere=1`)).status, 400);
      }
    });

    it('notes who did what, and nothing about anybody', async () => {
      const { json } = await create({ resourceType: 'Patient', name: [{ family: 'Canary-7' }] } as never);
      await get(`Patient/${json.id}`);
      await get('Patient?identifier=Canary-7');
      const notes = await server.db.query<{ who: string; what: string }>(
        'select * from audit order by seq desc limit 3',
      );
      assert.deepEqual(
        notes.map(({ who, what }) => `${who} ${what}`),
        ['staff:staff search', 'staff:staff read', 'staff:staff create'],
      );
      assert.doesNotMatch(
        JSON.stringify(await server.db.query('select * from audit'), (_k, v) =>
          typeof v === 'bigint' ? String(v) : v,
        ),
        /Canary/,
      );
    });
  });
}
