/** One file with everything, pinned by its hash: it works under a strict policy, and a wrong hash leaves the fallback. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fastify from 'fastify';
import { hashOf, type Integrity } from '../../packages/embed/build/integrity.js';
import { widgetNames } from '../../packages/embed/build/widgets.js';
import { serveCdn } from '../../packages/embed/src/pages/cdn.js';
import { contentSecurityPolicy } from '../../packages/embed/src/pages/policy.js';
import { engines, launch, type TestPage } from '../support/browsers.js';

const CDN = join(import.meta.dirname, '../../packages/embed/dist/cdn');
const SINGLE = join(CDN, 'single');

let integrity: Integrity;
before(async () => {
  integrity = JSON.parse(await readFile(join(SINGLE, 'integrity.json'), 'utf8')) as Integrity;
});

describe('integrity.json', () => {
  it('names the whole kit and every element, each with the hash of its bytes', async () => {
    const expected = [...widgetNames().map((name) => `care-${name}.js`), 'sixways.js'].sort();
    assert.deepEqual(Object.keys(integrity.files), expected);
    assert.deepEqual((await readdir(SINGLE)).filter((name) => name.endsWith('.js')).sort(), expected);
    for (const [name, hash] of Object.entries(integrity.files))
      assert.equal(hash, hashOf(await readFile(join(SINGLE, name))), name);
  });
});

for (const engine of engines)
  describe(`a page that pins its script, ${engine}`, () => {
    const app = fastify();
    let page: TestPage;
    let url = '';
    let hash = '';
    before(async () => {
      await serveCdn(app, CDN);
      app.get('/', (_request, reply) =>
        reply
          .type('text/html')
          .header('content-security-policy', contentSecurityPolicy({}))
          .send(pinned(integrity.version, hash)),
      );
      url = await app.listen({ port: 0, host: '127.0.0.1' });
      page = await launch(engine);
    });
    after(async () => {
      await page?.close();
      await app.close();
    });

    it('shows every widget from the one file, and breaks no rule of the policy', async () => {
      hash = integrity.files['sixways.js']!;
      await page.goto(`${url}/`);
      await page.waitFor(() =>
        ['care-self-referral', 'care-easy-read'].every((tag) =>
          document.querySelector(tag)?.shadowRoot?.querySelector('.base'),
        ),
      );
      assert.deepEqual(page.violations, []);
    });

    it('runs nothing with a wrong hash, and keeps the way to a person in sight', async () => {
      hash = hashOf(Buffer.from('another file'));
      await page.goto(`${url}/`);
      await page.waitFor(() => document.readyState === 'complete');
      const seen = await page.evaluate(() => ({
        defined: customElements.get('care-self-referral') !== undefined,
        text: document.body.innerText,
        height: document.querySelector('a')!.getBoundingClientRect().height,
      }));
      assert.equal(seen.defined, false);
      assert.match(seen.text, /Call us on 020 7946 0102/);
      assert.ok(seen.height > 0);
    });
  });

function pinned(version: string, hash: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pinned</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/${version}/single/sixways.js" integrity="${hash}" crossorigin></script></head><body><h1>Pinned</h1>
<care-self-referral><a href="/w/self-referral">Refer yourself</a> <p>Call us on 020 7946 0102.</p></care-self-referral>
<care-easy-read explainer="social-prescribing"><p>Ask us for a printed copy.</p></care-easy-read></body></html>`;
}
