import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { checkPage, type Kit } from './check-page.js';
import { FetchError, fetchPage } from './fetch-page.js';
import type { FindingId } from './findings.js';
import { allows, readPolicies } from './policy-sources.js';
import { isPublicAddress, publicLookup } from './public-address.js';
import { readPage } from './read-page.js';
import { VisitLimit } from './visit-limit.js';

const HOST = 'https://care.example';
const SCRIPT = `<script src="${HOST}/cdn/loader.js" async data-cfasync="false"></script>`;
const LINK = `<p><a href="${HOST}/w/self-referral?area=E09000004">Refer yourself</a></p>`;
const TAG = `<care-self-referral>${LINK}</care-self-referral>`;
const FRAME = `<iframe src="${HOST}/w/goal-setter" title="Set a goal"></iframe>`;

interface Fixture {
  body: string;
  headers?: Record<string, string>;
  /** All faults there are. */
  faults: FindingId[];
}

/** Pages as websites really have them, each with what is wrong. */
const PAGES: Record<string, Fixture> = {
  'a tag and the script': { body: SCRIPT + TAG, faults: [] },
  'a link alone': { body: LINK, faults: [] },
  'a frame': { body: FRAME, faults: [] },
  'the page without anything': { body: '<p>Hello</p>', faults: ['nothing'] },
  'the tag taken away by the editor': { body: `${SCRIPT}<p></p>`, faults: ['tag-stripped'] },
  'the tag as text': {
    body: `${SCRIPT}<p>&lt;care-self-referral&gt;&lt;/care-self-referral&gt;</p>`,
    faults: ['tag-as-text'],
  },
  'a shortcode that nobody reads': { body: '<p>[sixways widget="goal-setter"]</p>', faults: ['tag-as-text'] },
  'the script taken away': { body: TAG, faults: ['no-script'] },
  'the script commented out': { body: `<!-- ${SCRIPT} -->${TAG}`, faults: ['no-script'] },
  'two versions': {
    body: `${SCRIPT}<script src="${HOST}/cdn/0.0.9/loader.js"></script>${TAG}`,
    faults: ['two-versions'],
  },
  'Rocket Loader': {
    body: `<script src="${HOST}/cdn/loader.js" type="0a1b2c-text/javascript"></script>${TAG}`,
    faults: ['held-back'],
  },
  'a tool that delays scripts': {
    body: `<script type="rocketlazyloadscript" data-rocket-src="${HOST}/cdn/loader.js"></script>${TAG}`,
    faults: ['held-back'],
  },
  'a relative link': {
    body: '<p><a href="../w/self-referral">Refer yourself</a></p>',
    faults: ['wrong-host'],
  },
  'a mistyped tag': {
    body: `${SCRIPT}<care-self-referal>${LINK}</care-self-referal>`,
    faults: ['unknown-widget'],
  },
  'nothing inside the tag': {
    body: `${SCRIPT}<care-self-referral><script type="application/json">{}</script></care-self-referral>`,
    faults: ['no-fallback'],
  },
  'a policy that blocks the script': {
    body: SCRIPT + TAG,
    headers: { 'content-security-policy': "default-src 'self'; connect-src *" },
    faults: ['csp-script'],
  },
  'a policy in the page that blocks what is sent': {
    body: `<meta http-equiv="Content-Security-Policy" content="script-src ${HOST}; connect-src 'self'">${SCRIPT}${TAG}`,
    faults: ['csp-connect'],
  },
  'a policy that does not know lit-html': {
    body: SCRIPT + TAG,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types theirs" },
    faults: ['csp-trusted-types'],
  },
  'a policy that blocks the frame': {
    body: FRAME,
    headers: { 'content-security-policy': 'frame-src https://www.youtube.com' },
    faults: ['csp-frame'],
  },
  'a frame without a title': { body: FRAME.replace(/ title="[^"]*"/, ''), faults: ['frame-untitled'] },
};

describe('the check of a page', () => {
  let app: FastifyInstance;
  let url: string;
  let kit: Kit;

  before(async () => {
    app = fastify();
    app.get<{ Querystring: { name: string } }>('/page', (request, reply) => {
      const { body, headers = {} } = PAGES[request.query.name]!;
      return reply.headers(headers).type('text/html').send(`<!doctype html><title>x</title>${body}`);
    });
    app.get('/moved', (_request, reply) => reply.redirect('/page?name=a%20link%20alone'));
    app.get('/round', (_request, reply) => reply.redirect('/round'));
    app.get('/big', (_request, reply) => reply.type('text/html').send('x'.repeat(3_000_000)));
    app.get('/data', () => ({}));
    app.get('/file', (_request, reply) => reply.redirect('file:///etc/passwd'));
    url = await app.listen({ port: 0, host: '127.0.0.1' });
    kit = {
      host: new URL(HOST),
      widgets: new Set(['self-referral', 'goal-setter']),
      frameAncestors: ["'self'", url],
      origins: [url],
    };
  });
  after(() => app.close());

  const visit = async (path: string, changed: Partial<Kit> = {}) => {
    const page = await fetchPage(`${url}/${path}`, { allowPrivate: true });
    return checkPage(readPage(page), { ...kit, ...changed });
  };
  const faultsOn = async (path: string, changed?: Partial<Kit>) =>
    (await visit(path, changed)).filter(({ kind }) => kind === 'fault').map(({ id }) => id);

  for (const [name, { faults }] of Object.entries(PAGES))
    it(`${name}: ${faults.join(', ') || 'no fault'}`, async () => {
      const findings = await visit(`page?name=${encodeURIComponent(name)}`);
      assert.deepEqual(
        findings.filter(({ kind }) => kind === 'fault').map(({ id }) => id),
        faults,
      );
      for (const { title, advice } of findings) assert.ok(title && advice.endsWith('.'), title);
    });

  it('says what this server does not allow yet', async () => {
    assert.deepEqual(await faultsOn('page?name=a%20frame', { frameAncestors: ["'self'"] }), [
      'frame-refused',
    ]);
    assert.deepEqual(await faultsOn('page?name=a%20tag%20and%20the%20script', { origins: [] }), [
      'may-not-send',
    ]);
  });

  it('says what secure pages do not load', () => {
    const text = SCRIPT.replace('https:', 'http:') + TAG;
    const page = readPage({ url: new URL('https://practice.example/'), headers: {}, text });
    const found = checkPage(page, { ...kit, origins: ['*'] });
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'fault').map(({ id }) => id),
      ['mixed-content'],
    );
  });

  it('only notes a script that is there twice', async () => {
    const text = SCRIPT + SCRIPT + TAG;
    const found = checkPage(readPage({ url: new URL(url), headers: {}, text }), kit);
    assert.deepEqual(found.map(({ id }) => id).sort(), ['script-twice', 'works']);
  });

  it('follows a redirect, and not for ever', async () => {
    assert.deepEqual(await faultsOn('moved'), []);
    await refuses(fetchPage(`${url}/round`, { allowPrivate: true }), 'redirects');
  });

  it('reads web pages of a sensible size alone', async () => {
    await refuses(fetchPage(`${url}/big`, { allowPrivate: true }), 'too-big');
    await refuses(fetchPage(`${url}/data`, { allowPrivate: true }), 'not-html');
    await refuses(fetchPage(`${url}/file`, { allowPrivate: true }), 'address');
  });

  it('never looks into a private network, however the address is written', async () => {
    const { port } = new URL(url);
    for (const address of [
      'http://127.0.0.1/',
      'http://0x7f.1/',
      'http://2130706433/',
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://[64:ff9b::7f00:1]/',
      'http://169.254.169.254/latest/meta-data',
      'http://10.0.0.1/',
      'http://localhost/',
    ])
      await refuses(fetchPage(address), 'private');
    for (const address of [
      `${url}/a`,
      'ftp://care.example/',
      'http://me:secret@care.example/',
      'javascript:1',
      '',
    ])
      await assert.rejects(fetchPage(address), FetchError, address);
    await refuses(fetchPage(`http://care.example:${port}/`), 'address');
  });

  it('refuses a name that leads into a private network at the moment of connecting', async () => {
    const error = await new Promise((resolve) => publicLookup('localhost', {}, resolve));
    assert.ok(error instanceof Error && !('code' in error));
    for (const address of ['8.8.8.8', '2606:4700::1111']) assert.ok(isPublicAddress(address), address);
    for (const address of [
      '100.64.1.1',
      '192.168.1.1',
      '224.0.0.1',
      'fd00::1',
      'fe80::1',
      '2002:7f00:1::',
      'x',
    ])
      assert.ok(!isPublicAddress(address), address);
  });

  it('checks ten pages a minute for one caller', async () => {
    const limit = new VisitLimit();
    const done = async (caller: string, at: number) =>
      (await limit.run(caller, async () => true, at)) ?? false;
    for (let i = 0; i < 10; i++) assert.ok(await done('a', 0));
    assert.equal(await done('a', 1), false);
    assert.ok(await done('b', 1));
    assert.ok(await done('a', 60_000));
  });

  it('reads policies as browsers do', () => {
    const self = new URL('https://practice.example/');
    const target = new URL('https://care.example/cdn/loader.js');
    for (const [source, fits] of [
      ['https:', true],
      ['*', true],
      ['care.example', true],
      ['*.example', true],
      ['http://care.example', true],
      ['https://care.example/cdn/', true],
      ['https://care.example/other/', false],
      ['https://care.example:8443', false],
      ["'self'", false],
      ["'none'", false],
    ] as const)
      assert.equal(allows([source], target, self), fits, source);
    const [first, second] = readPolicies("script-src 'none'; script-src *, img-src *");
    assert.deepEqual(first?.get('script-src'), ["'none'"]);
    assert.ok(second?.has('img-src'));
  });
});

async function refuses(work: Promise<unknown>, problem: FetchError['problem']): Promise<void> {
  await assert.rejects(work, (error) => error instanceof FetchError && error.problem === problem);
}
