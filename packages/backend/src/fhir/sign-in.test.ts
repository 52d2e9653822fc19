import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { generateKeyPair } from 'jose';
import { Device, startPeople, type People } from '../testing/people.js';
import { sampleBundle } from '../testing/sample-referral.js';
import { call } from '../testing/server.js';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a person’s token', () => {
  let people: People;
  let ada: Device;
  before(async () => {
    people = await startPeople({ SIXWAYS_ORIGINS: 'https://host.example' });
    ada = await people.person('ada');
  });
  after(() => people.stop());
  const ask = (token: string) =>
    call(`${people.server.fhir}/Goal`, { headers: { authorization: `Bearer ${token}` } });

  it('that has expired is told apart from one that is no good', async () => {
    const expired = await ask(await people.token('ada', { expiresIn: -60 }));
    assert.equal(expired.status, 401);
    assert.equal(expired.json.resourceType, 'OperationOutcome');
    assert.equal(expired.json.issue[0].code, 'expired');
    assert.match(expired.headers.get('www-authenticate')!, /^Bearer .*error="invalid_token"/);
  });

  it('is refused when it is forged, in every way', async () => {
    const { fhir } = people.server;
    const good = { sub: 'ada', aud: fhir, scope: 'patient/*.cruds' };
    const now = Math.floor(Date.now() / 1000);
    const claims = { ...good, iss: people.issuer.url, iat: now, exp: now + 300 };
    const [, body, signature] = (await people.token('ada')).split('.');
    const { privateKey: stranger } = await generateKeyPair('RS256');
    const secret = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({
      type: 'spki',
      format: 'pem',
    });
    const forged: Record<string, string> = {
      'no algorithm': `${part({ alg: 'none' })}.${part(claims)}.`,
      'no algorithm, in other letters': `${part({ alg: 'nOnE' })}.${part(claims)}.`,
      'no algorithm, a signature': `${part({ alg: 'none' })}.${part(claims)}.${signature}`,
      'another key': await people.issuer.token(good, { key: stranger }),
      'a shared secret': await people.issuer.token(good, {
        key: new TextEncoder().encode(String(secret)) as never,
        alg: 'HS256',
      }),
      'other claims': `${part({ alg: 'RS256', kid: 'a' })}.${part({ ...claims, sub: 'ben' })}.${signature}`,
      'another header': `${part({ alg: 'RS256', kid: 'a', jku: 'https://evil.example' })}.${body}.${signature}`,
      'for somebody else': await people.issuer.token({ ...good, aud: 'https://other.example/fhir' }),
      'for nobody': await people.issuer.token({ ...good, aud: undefined }),
      'of another issuer': await people.issuer.token({ ...good, iss: 'https://evil.example' }),
      'for ever': await people.issuer.token({ ...good, exp: undefined }),
      'not yet': await people.issuer.token({ ...good, nbf: now + 300 }),
      'about nobody': await people.issuer.token({ ...good, sub: undefined }),
      'no token': 'nonsense',
      'a staff password': Buffer.from(`staff:${people.server.password}`).toString('base64'),
      long: 'a'.repeat(9000),
    };
    for (const [how, token] of Object.entries(forged)) {
      const answer = await ask(token);
      assert.equal(answer.status, 401, how);
      assert.equal(answer.json.resourceType, 'OperationOutcome', how);
      assert.equal(answer.text.includes(token.slice(0, 40)), false, how);
    }
  });

  it('allows what its scopes say, in both versions of SMART, and nothing more', async () => {
    const goal = (await ada.createOnce(ada.goal('Scoped'))).json;
    const path = `Goal/${goal.id}`;
    const cases: [scope: string, create: number, read: number, update: number, search: number][] = [
      ['patient/*.cruds', 201, 200, 412, 200],
      ['patient/Goal.rs', 403, 200, 403, 200],
      ['patient/Goal.read', 403, 200, 403, 200],
      ['patient/Goal.write', 201, 403, 412, 403],
      ['patient/*.*', 201, 200, 412, 200],
      ['patient/Goal.c patient/Goal.r', 201, 200, 403, 403],
      ['patient/CarePlan.cruds', 403, 403, 403, 403],
      ['user/*.cruds system/*.cruds patient/Goal.cruds?status=active', 403, 403, 403, 403],
      ['patient/Goal.srduc patient/goal.cruds patient/*', 403, 403, 403, 403],
      ['openid launch/patient', 403, 403, 403, 403],
      ['', 403, 403, 403, 403],
    ];
    for (const [scope, ...expected] of cases) {
      const device = new Device(ada.fhir, await people.token('ada', { scope }));
      device.patient = ada.patient;
      const answers = [
        await device.create(device.goal('New')),
        await device.get(path),
        await device.put(path, goal, 99),
        await device.get('Goal'),
      ];
      assert.deepEqual(
        answers.map(({ status }) => status),
        expected,
        scope,
      );
      for (const { status, headers } of answers.filter(({ status }) => status === 403))
        assert.match(headers.get('www-authenticate')!, /error="insufficient_scope"/, String(status));
      if (scope === 'patient/Goal.write')
        assert.equal(answers[0]!.text, '', 'who may not read is shown nothing');
    }
  });

  it('of one’s own does not open another’s, nor what is for staff', async () => {
    assert.equal((await ada.get('Organization')).status, 403);
    assert.equal((await ada.get('ServiceRequest')).status, 403);
    const inbox = await call(`${people.server.url}/inbox/`, {
      headers: { authorization: `Bearer ${ada.token}` },
    });
    assert.equal(inbox.status, 303);
  });

  it('works from a page of a listed origin, and the endpoint says so truly', async () => {
    const origin = 'https://host.example';
    const asked = await call(`${people.server.fhir}/Goal/1`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'DELETE' },
    });
    assert.match(asked.headers.get('access-control-allow-methods')!, /PUT, DELETE/);
    assert.match(
      asked.headers.get('access-control-allow-headers')!,
      /authorization.*if-match, if-none-exist/,
    );
    assert.equal(asked.headers.get('access-control-allow-credentials'), null);
    const smart = await call(`${people.server.fhir}/.well-known/smart-configuration`, {
      headers: { origin },
    });
    assert.equal(smart.headers.get('access-control-allow-origin'), origin);
    assert.equal(smart.json.issuer, people.issuer.url);
    assert.equal(smart.json.token_endpoint, `${people.issuer.url}/token`);
    const { json } = await call(`${people.server.fhir}/metadata`);
    const { security } = json.rest[0];
    assert.deepEqual(
      security.service.map((each: { coding: { code: string }[] }) => each.coding[0]!.code),
      ['Basic', 'SMART-on-FHIR'],
    );
    assert.equal(security.extension[0].extension[0].valueUri, `${people.issuer.url}/authorize`);
  });
});

describe('a person’s session on this server’s own pages', () => {
  let people: People;
  let cookie: string;
  let url: string;
  before(async () => {
    people = await startPeople({
      SIXWAYS_PEOPLE_CLIENT_ID: 'pages',
      SIXWAYS_PEOPLE_CLIENT_SECRET: 'secret',
      SIXWAYS_ORIGINS: '*',
    });
    url = people.server.url;
    people.issuer.next = {
      sub: 'cleo',
      given_name: 'Cleo',
      family_name: 'Sample',
      email: 'Cleo@example.org',
      email_verified: true,
    };
    const start = await call(`${url}/me/oidc/start?next=/icb/`);
    const away = start.headers.get('set-cookie')!;
    assert.match(away, /Path=\/me\/oidc; HttpOnly; SameSite=Lax/);
    const back = (await call(start.headers.get('location')!)).headers.get('location')!;
    assert.equal((await call(back)).status, 403, 'another browser');
    const done = await call(back, { headers: { cookie: away.split(';')[0]! } });
    assert.equal(done.status, 200, done.text);
    assert.match(done.text, /href="\/icb\/"/);
    const set = done.headers.getSetCookie().find((each) => each.startsWith('sixways-person='))!;
    assert.match(set, /HttpOnly; SameSite=Strict/);
    cookie = set.split(';')[0]!;
  });
  after(() => people.stop());

  const own = () => ({ cookie, 'sec-fetch-site': 'same-origin' });
  const create = (headers: Record<string, string>, patient: string) =>
    call(`${people.server.fhir}/Goal`, {
      method: 'POST',
      headers,
      body: {
        resourceType: 'Goal',
        lifecycleStatus: 'active',
        description: { text: 'By cookie' },
        subject: { reference: `Patient/${patient}` },
      },
    });

  it('reads and writes what is theirs, and says who is signed in', async () => {
    const { json } = await call(`${url}/me/session`, { headers: own() });
    assert.deepEqual(json, { signedIn: true, patient: json.patient, name: 'Cleo Sample' });
    assert.equal((await create({ ...own(), origin: url }, json.patient)).status, 201);
    const goals = await call(`${people.server.fhir}/Goal`, { headers: own() });
    assert.equal(goals.json.entry.length, 1);
    assert.equal(goals.headers.get('cross-origin-resource-policy'), 'same-origin');
    const page = await call(`${url}/me/`, { headers: { cookie } });
    assert.match(page.text, /Cleo Sample/);
  });

  it('counts for no other website, whatever it sends', async () => {
    const { json } = await call(`${url}/me/session`, { headers: own() });
    const foreign: Record<string, string>[] = [
      { cookie, origin: 'https://evil.example' },
      { cookie, origin: 'null' },
      { cookie, 'sec-fetch-site': 'cross-site' },
      { cookie, origin: url.replace('127.0.0.1', 'localhost') },
      { cookie },
    ];
    for (const headers of foreign) {
      const answer = await create(headers, json.patient);
      assert.equal(answer.status, 401, JSON.stringify(headers));
      assert.equal(answer.headers.get('access-control-allow-credentials'), null);
      const out = await call(`${url}/me/sign-out`, { method: 'POST', headers });
      assert.equal(out.status, 403);
    }
    for (const headers of [
      { cookie, origin: 'https://evil.example' },
      { cookie, 'sec-fetch-site': 'same-site' },
    ]) {
      assert.equal((await call(`${people.server.fhir}/Goal`, { headers: headers as never })).status, 401);
      assert.deepEqual((await call(`${url}/me/session`, { headers: headers as never })).json, {
        signedIn: false,
      });
    }
    const form = await call(`${url}/me/sign-in`, {
      method: 'POST',
      body: 'name=sam&password=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    });
    assert.equal(form.status, 403, 'nobody is signed in as somebody else from elsewhere');
  });

  it('is none of the staff’s, and theirs is none of a person’s', async () => {
    const token = cookie.split('=')[1]!;
    const inbox = await call(`${url}/inbox/`, { headers: { cookie: `sixways=${token}` } });
    assert.equal(inbox.status, 303);
    const signedIn = await call(`${url}/inbox/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ name: 'staff', password: people.server.password }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url },
    });
    const staff = signedIn.headers.getSetCookie()[0]!.split(';')[0]!.split('=')[1]!;
    const answer = await call(`${people.server.fhir}/Goal`, {
      headers: { cookie: `sixways-person=${staff}`, 'sec-fetch-site': 'same-origin' },
    });
    assert.equal(answer.status, 401);
  });

  it('still lets anybody send a referral', async () => {
    const sent = await call(people.server.fhir, {
      method: 'POST',
      body: await sampleBundle(),
      headers: { ...own(), origin: url },
    });
    assert.equal(sent.status, 200, sent.text);
  });

  it('does not lead to other websites after signing in', async () => {
    for (const next of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/icb/?x=1',
      '/%2f/evil',
    ])
      assert.match(
        (await call(`${url}/me/oidc/start?next=${encodeURIComponent(next)}`)).headers.get('set-cookie')!,
        /%22next%22%3A%22%2Fme%2F%22/,
        next,
      );
  });

  it('ends when they sign out', async () => {
    const out = await call(`${url}/me/sign-out`, { method: 'POST', headers: { ...own(), origin: url } });
    assert.equal(out.status, 200);
    assert.equal((await call(`${people.server.fhir}/Goal`, { headers: own() })).status, 401);
  });
});

describe('the limits of one person', () => {
  it('slow down a device that has gone wild, and nobody else', async () => {
    const people = await startPeople({ SIXWAYS_PERSON_RATE_LIMIT: '5/hour' });
    const [ada, ben] = [await people.person('ada'), await people.person('ben')];
    for (let n = 0; n < 5; n++) assert.equal((await ada.create(ada.goal('x'))).status, 201);
    const stopped = await ada.create(ada.goal('x'));
    assert.equal(stopped.status, 429);
    assert.ok(Number(stopped.headers.get('retry-after')) > 0);
    assert.equal((await ada.get('Goal')).status, 200, 'reading goes on');
    assert.equal((await ben.create(ben.goal('x'))).status, 201);
    await people.stop();
  });
});

describe('the made-up people', () => {
  it('sign in with a password of their own, which is none for staff', async () => {
    const { makeDemoPeople } = await import('../access/accounts.js');
    const { startServer } = await import('../testing/server.js');
    const server = await startServer();
    const [sam] = await makeDemoPeople(server.db);
    assert.deepEqual(await makeDemoPeople(server.db), [], 'shown once');
    const signIn = (path: string) =>
      call(`${server.url}${path}/sign-in`, {
        method: 'POST',
        body: new URLSearchParams({ ...sam!, next: '/icb/' }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: server.url },
      });
    const done = await signIn('/me');
    assert.equal(done.status, 303);
    assert.equal(done.headers.get('location'), '/icb/');
    assert.equal((await signIn('/inbox')).status, 401);
    const basic = `Basic ${Buffer.from(`${sam!.name}:${sam!.password}`).toString('base64')}`;
    assert.equal((await call(`${server.fhir}/Patient`, { headers: { authorization: basic } })).status, 401);
    await server.stop();
    const elsewhere = await startServer({ SIXWAYS_PUBLIC_URL: 'https://refer.example.nhs.uk' });
    assert.doesNotMatch(
      (await call(`${elsewhere.url}/me/sign-in`)).text,
      /made-up/,
      'only where nobody else comes',
    );
    await elsewhere.stop();
  });
});
