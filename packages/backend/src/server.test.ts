import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { postgresPrograms, startPostgres, type TemporaryPostgres } from '../../../test/support/postgres.js';
import type { Database } from './db/database.js';
import { openDatabase } from './db/open.js';
import { runToEnd, startProcess } from './testing/process.js';
import { sampleBundle, sampleReferral } from './testing/sample-referral.js';
import { call, post, startServer } from './testing/server.js';

const basic = (password: string) => ({
  authorization: `Basic ${Buffer.from(`staff:${password}`).toString('base64')}`,
});

describe('the server as a process', () => {
  let folder: string;
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'sixways-test-'))));
  after(() => rm(folder, { recursive: true, force: true }));

  it('keeps its data over a restart, shows the password once, and stops cleanly', async () => {
    const first = await startProcess({ SIXWAYS_DATA: folder });
    assert.ok(first.password, first.output);
    const referral = sampleReferral();
    assert.equal((await post(first.fhir, await sampleBundle({ id: referral.id }))).status, 200);
    assert.equal(await first.stop(), 0);
    const second = await startProcess({ SIXWAYS_DATA: folder });
    assert.equal(second.password, undefined);
    const found = await call(`${second.fhir}/ServiceRequest?identifier=${referral.reference}`, {
      headers: basic(first.password),
    });
    assert.equal(found.json.entry.length, 1);
    assert.equal(await second.stop('SIGINT'), 0);
  });

  it('loses and doubles nothing when it is killed while referrals arrive', async () => {
    const acknowledged = new Set<string>();
    const bundles = await Promise.all(Array.from({ length: 120 }, async () => sampleBundle()));
    const idOf = (bundle: (typeof bundles)[number]) =>
      bundle.entry[0]!.resource.identifier[0].value as string;
    for (let round = 0; round < 3; round++) {
      const server = await startProcess({ SIXWAYS_DATA: folder });
      const sends = bundles.slice(round * 40, round * 40 + 40).map((bundle) =>
        post(server.fhir, bundle).then(
          ({ status }) => status === 200 && acknowledged.add(idOf(bundle)),
          () => undefined,
        ),
      );
      await Promise.race([
        Promise.all(sends.slice(0, 5 + round * 10)),
        new Promise((resolve) => setTimeout(resolve, 4000)),
      ]);
      await server.stop('SIGKILL');
      await Promise.all(sends);
    }
    assert.ok(acknowledged.size > 0);
    const server = await startProcess({ SIXWAYS_DATA: folder });
    for (const bundle of bundles)
      assert.equal((await post(server.fhir, bundle)).status, 200, 'a resend is taken');
    await server.stop();
    const db = await openDatabase({ dataFolder: folder });
    const [counts] = await db.query<{ requests: number; patients: number; found: number }>(
      `select count(*) filter (where type = 'ServiceRequest')::int as requests, count(*) filter (where type = 'Patient' and id not in (select patient from person))::int as patients,
       count(*) filter (where 'urn:uuid:' || id = any($1::text[]))::int as found from resource`,
      [[...acknowledged]],
    );
    await db.close();
    assert.deepEqual(counts, { requests: 121, patients: 121, found: acknowledged.size });
  });

  it('says in one sentence why it cannot start', async () => {
    const port = createServer();
    await new Promise<void>((resolve) => port.listen(0, '127.0.0.1', resolve));
    const { port: taken } = port.address() as { port: number };
    const cases: [Record<string, string>, RegExp][] = [
      [{ SIXWAYS_DATA: folder, PORT: String(taken) }, /^Port \d+ is in use by another program\. .*PORT/m],
      [
        { DATABASE_URL: 'postgres://u:geheim@127.0.0.1:1/x' },
        /^The database in DATABASE_URL cannot be opened: ECONNREFUSED/m,
      ],
      [{ DATABASE_URL: 'nonsense' }, /^DATABASE_URL must start with postgres:/m],
      [{ PORT: 'x' }, /^PORT must be/m],
      [{ SIXWAYS_RATE_LIMIT: 'x' }, /^SIXWAYS_RATE_LIMIT must be/m],
      [{ SIXWAYS_ORIGINS: 'https://a.example/path' }, /^SIXWAYS_ORIGINS must list/m],
      [{ SIXWAYS_FRAME_ANCESTORS: "'none'; x" }, /^SIXWAYS_FRAME_ANCESTORS must list/m],
    ];
    for (const [settings, message] of cases) {
      const { code, output } = await runToEnd(settings);
      assert.equal(code, 1, output);
      assert.match(output, message);
      assert.doesNotMatch(output, /geheim|\n\s+at /);
    }
    port.close();
  });

  it('does not open a data folder that another process has open', async () => {
    const server = await startProcess({ SIXWAYS_DATA: folder });
    const { code, output } = await runToEnd({ SIXWAYS_DATA: folder });
    await server.stop();
    assert.equal(code, 1);
    assert.match(output, /is in use by another Sixways/);
  });

  it('gives a new password on demand', async () => {
    const { code, output } = await runToEnd({ SIXWAYS_DATA: folder }, ['--new-password']);
    assert.equal(code, 0, output);
    const server = await startProcess({ SIXWAYS_DATA: folder });
    const password = /password {2}(\S+)/.exec(output)![1]!;
    assert.equal((await call(`${server.fhir}/Patient`, { headers: basic(password) })).status, 200);
    await server.stop();
  });
});

describe('two processes on one PostgreSQL', { skip: !postgresPrograms() && 'no PostgreSQL here' }, () => {
  let postgres: TemporaryPostgres;
  before(async () => void (postgres = await startPostgres()));
  after(() => postgres.stop());

  it('start together on an empty database, and one of them makes the account', async () => {
    const url = await postgres.newDatabase('together');
    const servers = await Promise.all([1, 2, 3].map(() => startProcess({ DATABASE_URL: url })));
    assert.equal(servers.filter(({ password }) => password).length, 1);
    await Promise.all(servers.map((server) => server.stop()));
  });

  it('64 identical sends over both make one referral; a limit counts over both', async () => {
    const url = await postgres.newDatabase('exactly_once');
    const [one, two] = [await startProcess({ DATABASE_URL: url }), await startProcess({ DATABASE_URL: url })];
    const bundles = await Promise.all([sampleBundle(), sampleBundle(), sampleBundle()]);
    for (const bundle of bundles) {
      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, i) => post(i % 2 ? one.fhir : two.fhir, bundle)),
      );
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
      assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    }
    const staff = basic((one.password ?? two.password)!);
    assert.equal((await call(`${one.fhir}/ServiceRequest`, { headers: staff })).json.entry.length, 3);
    assert.equal((await call(`${two.fhir}/Task`, { headers: staff })).json.entry.length, 3);
    await Promise.all([one.stop(), two.stop()]);
    const limited = await Promise.all(
      [1, 2].map(() => startProcess({ DATABASE_URL: url, SIXWAYS_RATE_LIMIT: '10/hour' })),
    );
    const statuses: number[] = [];
    for (let i = 0; i < 14; i++) statuses.push((await post(limited[i % 2]!.fhir, bundles[0])).status);
    assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 200), 429, 429, 429, 429]);
    await Promise.all(limited.map((server) => server.stop()));
  });

  it('the same referral sent at once with and without a sign-in is kept once', async () => {
    const server = await startServer({ DATABASE_URL: await postgres.newDatabase('both_ways') });
    for (let round = 0; round < 5; round++) {
      const bundle = await sampleBundle();
      const answers = await Promise.all(
        Array.from({ length: 16 }, (_, i) => post(server.fhir, bundle, i % 2 ? server.staff : {})),
      );
      assert.ok(
        answers.every(({ status }) => status === 200),
        answers.map(({ status, text }) => `${status} ${text.slice(0, 200)}`).join('\n'),
      );
    }
    const [counts] = await server.db.query<{ requests: number; tasks: number }>(
      `select count(*) filter (where type = 'ServiceRequest')::int as requests, count(*) filter (where type = 'Task')::int as tasks from resource`,
    );
    assert.deepEqual(counts, { requests: 5, tasks: 5 });
    await server.stop();
  });
});

describe('what goes with every answer', () => {
  let db: Database;
  before(async () => void (db = await openDatabase({})));
  after(() => db.close());

  it('CORS only for the listed origins, security headers, a rate limit with Retry-After', async () => {
    const origin = 'https://www.example.nhs.uk';
    const server = await startServer(
      { SIXWAYS_ORIGINS: `${origin},https://other.example`, SIXWAYS_RATE_LIMIT: '2/minute' },
      db,
    );
    const preflight = (from: string) =>
      call(server.fhir, {
        method: 'OPTIONS',
        headers: {
          origin: from,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
    const allowed = await preflight(origin);
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), origin);
    assert.match(allowed.headers.get('access-control-allow-headers')!, /content-type/);
    assert.equal((await preflight('https://evil.example')).headers.get('access-control-allow-origin'), null);
    const sent = await post(server.fhir, await sampleBundle(), { origin });
    assert.equal(sent.headers.get('access-control-allow-origin'), origin);
    assert.match(sent.headers.get('access-control-expose-headers')!, /etag, location, last-modified/);
    assert.equal(sent.headers.get('access-control-allow-credentials'), null);
    for (const [name, value] of [
      ['x-content-type-options', /nosniff/],
      ['cache-control', /no-store/],
      ['referrer-policy', /same-origin/],
      ['vary', /Origin/],
    ] as const) {
      assert.match(sent.headers.get(name) ?? '', value, name);
    }
    await post(server.fhir, await sampleBundle());
    const refused = await post(server.fhir, await sampleBundle());
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal(refused.json.issue[0].code, 'throttled');
    await server.stop();
  });

  it('wrong passwords are limited, and a locked account says when to come back', async () => {
    const server = await startServer({}, db);
    const wrong = () => call(`${server.fhir}/Patient`, { headers: basic('wrong') });
    for (let i = 0; i < 10; i++) assert.equal((await wrong()).status, 401);
    const locked = await wrong();
    assert.equal(locked.status, 429);
    assert.ok(Number(locked.headers.get('retry-after')) > 800);
    await server.stop();
  });
});
