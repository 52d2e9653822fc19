import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sampleBundle, sampleReferral } from '../testing/sample-referral.js';
import { call, post, startServer, type Answer, type TestServer } from '../testing/server.js';
import { html } from './html.js';

/** A member of staff at a browser without scripts. */
class Visitor {
  cookie = '';
  constructor(
    readonly url: string,
    readonly origin: string | undefined = url,
  ) {}
  async get(path: string): Promise<Answer> {
    return this.keep(await call(this.url + path, { headers: { cookie: this.cookie } }));
  }
  async send(path: string, fields: Record<string, string>): Promise<Answer> {
    const headers = {
      cookie: this.cookie,
      'content-type': 'application/x-www-form-urlencoded',
      ...(this.origin && { origin: this.origin }),
    };
    return this.keep(
      await call(this.url + path, { method: 'POST', body: new URLSearchParams(fields).toString(), headers }),
    );
  }
  private keep(answer: Answer): Answer {
    const set = answer.headers.getSetCookie().map((each) => each.split(';')[0]!);
    if (set.length > 0) this.cookie = set.join('; ');
    return answer;
  }
}

describe('the inbox', () => {
  let server: TestServer;
  let staff: Visitor;
  before(async () => {
    server = await startServer();
    staff = new Visitor(server.url);
    const signedIn = await staff.send('/inbox/sign-in', { name: 'staff', password: server.password });
    assert.equal(signedIn.status, 303, signedIn.text);
  });
  after(() => server.stop());

  async function refer(text?: string) {
    const referral = sampleReferral({}, text);
    const sent = await post(server.fhir, await sampleBundle({ id: referral.id }, text));
    assert.equal(sent.status, 200, sent.text);
    const task = sent.json.entry[3].response.location.split('/')[1] as string;
    return { referral, path: `/inbox/referrals/${task}`, task };
  }

  it('shows nothing to who is not signed in', async () => {
    const { path } = await refer();
    const stranger = new Visitor(server.url);
    for (const each of ['/inbox/', path, '/inbox/referrals/none', '/inbox/search']) {
      const answer = await stranger.get(each);
      assert.equal(answer.status, 303, each);
      assert.equal(answer.headers.get('location'), '/inbox/sign-in');
    }
    assert.equal((await stranger.send(path, { action: 'accept', version: '1' })).status, 303);
    assert.equal((await stranger.send('/inbox/sign-in', { name: 'staff', password: 'wrong' })).status, 401);
    assert.equal(
      (await stranger.send('/inbox/sign-in', { name: 'nobody\u0000', password: 'wrong' })).status,
      401,
    );
    stranger.cookie = 'sixways=made-up';
    assert.equal((await stranger.get('/inbox/')).status, 303);
  });

  it('keeps the session in a strict cookie out of reach of scripts, and ends it on signing out', async () => {
    const visitor = new Visitor(server.url);
    const answer = await visitor.send('/inbox/sign-in', { name: 'staff', password: server.password });
    assert.match(answer.headers.get('set-cookie')!, /HttpOnly; SameSite=Strict/);
    assert.equal((await visitor.get('/inbox/')).status, 200);
    const { cookie } = visitor;
    await visitor.send('/inbox/sign-out', {});
    visitor.cookie = cookie;
    assert.equal((await visitor.get('/inbox/')).status, 303, 'the old cookie is worth nothing');
  });

  it('refuses forms that another site sent', async () => {
    const { path } = await refer();
    for (const origin of ['https://evil.example', 'null', undefined]) {
      const forged = new Visitor(server.url, origin);
      if (origin === undefined) Object.assign(forged, { origin: undefined });
      forged.cookie = staff.cookie;
      assert.equal((await forged.send(path, { action: 'accept', version: '1' })).status, 403, String(origin));
      assert.equal(
        (await forged.send('/inbox/sign-in', { name: 'staff', password: server.password })).status,
        403,
      );
    }
    assert.match((await staff.get(path)).text, /<strong class="tag new">New/);
  });

  it('lists the newest first, by state, and finds a reference however it is typed', async () => {
    const first = await refer();
    const second = await refer();
    const { text } = await staff.get('/inbox/');
    assert.ok(text.indexOf(second.referral.reference) < text.indexOf(first.referral.reference));
    assert.ok(text.indexOf(second.referral.reference) > 0);
    assert.doesNotMatch(
      (await staff.get('/inbox/?status=accepted')).text,
      new RegExp(first.referral.reference),
    );
    const typed = first.referral.reference.toLowerCase().replaceAll('-', ' ');
    const found = await staff.send('/inbox/search', { reference: typed });
    assert.match(found.text, new RegExp(first.referral.reference));
    assert.doesNotMatch(found.text, new RegExp(second.referral.reference));
    assert.match(
      (await staff.send('/inbox/search', { reference: '\u0000<script>' })).text,
      /no referral with this reference/,
    );
  });

  it('pages through many referrals without repeating any', async () => {
    for (let i = 0; i < 55; i++) await refer();
    const seen: string[] = [];
    let path: string | undefined = '/inbox/?status=requested';
    while (path) {
      const { text }: Answer = await staff.get(path);
      seen.push(...[...text.matchAll(/\/inbox\/referrals\/([0-9a-f-]{36})/g)].map(([, id]) => id!));
      path = /href="([^"]+)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    assert.ok(seen.length >= 55);
    assert.equal(new Set(seen).size, seen.length);
  });

  it('shows one referral whole: safety first, then how it is safe to contact them', async () => {
    const { path, referral } = await refer();
    const { text, headers } = await staff.get(path);
    const order = [
      '<h2>Safety',
      '<h2>How it is safe to contact them',
      '<h2>Who<',
      '<h2>What would help',
      '<h2>What matters',
      '<h2>Communication',
      '<h2>What they agreed',
      '<h2>Every question',
      '<h2>History',
    ];
    const places = order.map((part) => text.indexOf(part));
    assert.ok(
      places.every((place, i) => place > (places[i - 1] ?? 0)),
      String(places),
    );
    for (const said of [
      '999 123 4578',
      '07700 900123',
      '3 February 1980',
      'Elmfield Surgery',
      'May we share this?',
      'Did not agree',
      'Left blank',
      referral.reference,
    ]) {
      assert.ok(text.includes(said), said);
    }
    for (const { question } of referral.asked) assert.ok(text.includes(question), question);
    assert.match(headers.get('content-security-policy')!, /default-src 'none'/);
    assert.doesNotMatch(headers.get('content-security-policy')!, /unsafe/);
    assert.equal(headers.get('x-frame-options'), 'DENY');
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  it('moves a referral, needs a reason to decline, and keeps the history', async () => {
    const { path } = await refer();
    assert.equal((await staff.send(path, { action: 'seen', version: '1' })).status, 303);
    const noReason = await staff.send(path, { action: 'decline', version: '2', reason: '  ' });
    assert.equal(noReason.status, 422);
    assert.match(noReason.text, /<title>Error: /);
    assert.match(noReason.text, /href="#reason">Write why you decline/);
    const declined = await staff.send(path, {
      action: 'decline',
      version: '2',
      reason: 'Lives elsewhere: told them by phone <b>',
    });
    assert.equal(declined.status, 303, declined.text);
    const { text } = await staff.get(path);
    assert.match(text, /Declined/);
    assert.match(text, /staff – marked as seen/);
    assert.match(
      text,
      /staff – declined<blockquote class="words">Lives elsewhere: told them by phone &lt;b&gt;/,
    );
    assert.doesNotMatch(text, /name="action"/, 'nothing more to do');
    assert.equal((await staff.send(path, { action: 'accept', version: '3' })).status, 409);
    assert.equal((await staff.send(path, { action: 'constructor', version: '3' })).status, 409);
  });

  it('two members of staff cannot overwrite each other', async () => {
    const { path, task } = await refer();
    const answers = await Promise.all([
      staff.send(path, { action: 'accept', version: '1' }),
      staff.send(path, { action: 'decline', version: '1', reason: 'No' }),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
    const late = await staff.send(path, { action: 'seen', version: '1' });
    assert.equal(late.status, 409);
    assert.match(late.text, /Somebody else changed this referral/);
    const { json } = await call(`${server.fhir}/Task/${task}`, { headers: server.staff });
    assert.equal(json.meta.versionId, '2');
  });

  it('shows whatever people write as text', async () => {
    const attacks = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' autofocus onfocus='alert(1)",
      '</textarea><svg onload=alert(1)>',
      '{{7*7}}${7*7}',
      'javascript:alert(1)',
      '\u202Egnp.exe',
    ];
    for (const attack of attacks) {
      const bundle = await sampleBundle({}, attack);
      const { entry } = bundle;
      entry[1]!.resource.name[0] = { family: attack, given: [attack], text: attack };
      entry[1]!.resource.telecom = [
        { system: 'phone', value: attack },
        { system: 'email', value: attack },
      ];
      entry[1]!.resource.address = [{ text: attack, line: [attack], postalCode: attack }];
      entry[1]!.resource.generalPractitioner = [{ display: attack }];
      entry[0]!.resource.identifier[1].value = attack.replaceAll('\u202E', '');
      entry[3]!.resource.owner = { display: attack };
      entry[2]!.resource.item[0].linkId = attack;
      entry[2]!.resource.item[0].text = attack;
      const sent = await post(server.fhir, bundle);
      assert.equal(sent.status, 200, sent.text);
      const path = `/inbox/referrals/${sent.json.entry[3].response.location.split('/')[1]}`;
      const refused = await staff.send(path, { action: 'decline', version: '9', reason: attack });
      for (const { text } of [
        await staff.get('/inbox/'),
        await staff.get(path),
        refused,
        await staff.send('/inbox/search', { reference: attack }),
      ]) {
        assert.doesNotMatch(text, /<script|<img|<svg|\u202E/i);
        const tags = text.replace(/"[^"]*"/g, '""');
        assert.doesNotMatch(tags, /<[a-z][^>]*\son\w+=/i, attack);
      }
    }
    assert.equal(
      html`<p title="${`"'<>&`}">${[html`<b>${'<'}</b>`, false, null]}</p>`.markup,
      '<p title="&quot;&#39;&lt;&gt;&amp;"><b>&lt;</b></p>',
    );
  });

  it('answers odd addresses and forms in plain words', async () => {
    assert.equal((await staff.get('/inbox/nothing')).status, 404);
    assert.equal((await staff.get('/inbox/referrals/none')).status, 404);
    assert.equal((await staff.get('/inbox/?status=__proto__&before=x')).status, 200);
    assert.equal((await staff.send('/inbox/search', { reference: 'x'.repeat(70_000) })).status, 413);
  });
});
