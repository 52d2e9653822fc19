import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import fastify, { type FastifyInstance } from 'fastify';
import { engines, launch, type TestPage } from '../../../test/support/browsers.js';

/** A widget that says it is there, and keeps its fallback in its slot. */
const WIDGET = `
  import './core.js';
  if (!customElements.get('care-self-referral')) customElements.define('care-self-referral', class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.append('up ', document.createElement('slot'));
    }
  });`;

const CHUNKS = {
  'self-referral': {
    entry: 'self-referral.js',
    imports: ['core.js'],
    words: { en: ['words-en.js'], 'en-x-easy': ['words-easy.js'] },
  },
  'easy-read': { entry: 'easy-read.js', imports: [], words: {} },
  broken: { entry: 'not-there.js', imports: [], words: {} },
};

/** Keeps warnings for the test to read, and what the page's window had before the loader. */
const RECORD = `
  window.warnings = [];
  console.warn = (...words) => warnings.push(words.join(' '));
  window.keysBefore = new Set(Object.getOwnPropertyNames(window));`;

interface Recorded {
  warnings: string[];
  keysBefore: Set<string>;
}

/** Sends a page in the parts that `PAUSE` makes, as a slow line would. */
async function* inParts(text: string): AsyncGenerator<string> {
  for (const part of text.split('PAUSE')) {
    yield part;
    await setTimeout(200);
  }
}

async function loaderCode(): Promise<string> {
  const result = await build({
    entryPoints: [new URL('loader.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    write: false,
    define: { SIXWAYS_CHUNKS: JSON.stringify(CHUNKS) },
  });
  return result.outputFiles[0]!.text;
}

for (const engine of engines)
  describe(`loader in ${engine}`, () => {
    const requests: string[] = [];
    let host: FastifyInstance;
    let kit: FastifyInstance;
    let origin: string;
    let site: string;
    let body = '';
    let visits = 0;
    let policy: string | undefined;
    let page: TestPage;

    before(async () => {
      const code = await loaderCode();
      kit = fastify();
      kit.addHook('onRequest', async (request, reply) => {
        requests.push(request.url.replace(/^\/cdn-\d+/, '/cdn'));
        reply.header('access-control-allow-origin', '*');
      });
      const files: Record<string, string> = {
        'loader.js': code,
        'self-referral.js': WIDGET,
        'core.js': 'export {}',
        'words-en.js': 'export default {}',
        'words-easy.js': 'export default {}',
      };
      kit.get('/:folder/:file', (request, reply) => {
        const text = files[(request.params as { file: string }).file];
        return text === undefined ? reply.code(404).send('') : reply.type('text/javascript').send(text);
      });
      origin = await kit.listen({ port: 0, host: '127.0.0.1' });
      host = fastify();
      host.get('/', (_request, reply) => {
        if (policy) reply.header('content-security-policy', policy);
        return reply
          .type('text/html')
          .send(
            Readable.from(
              inParts(`<!doctype html><title>Host</title><script nonce="a">${RECORD}</script>${body}`),
            ),
          );
      });
      site = await host.listen({ port: 0, host: '127.0.0.1' });
      page = await launch(engine);
    });
    after(async () => {
      await page?.close();
      await Promise.all([host?.close(), kit?.close()]);
    });

    const open = async (markup: string, csp?: string): Promise<void> => {
      requests.length = 0;
      // Another folder each time: WebKit keeps scripts in memory whatever the headers say.
      body = markup.replaceAll('KIT/cdn/', `KIT/cdn-${++visits}/`).replaceAll('KIT', origin);
      policy = csp?.replaceAll('KIT', origin);
      await page.goto(site);
    };
    const isUp = (): Promise<void> =>
      page.waitFor(() =>
        document.querySelector('care-self-referral')?.shadowRoot?.textContent?.includes('up'),
      );
    const warnings = (): Promise<string[]> =>
      page.evaluate(() => (globalThis as unknown as Recorded).warnings);
    const markup = (): Promise<string> =>
      page.evaluate(() => document.querySelector('care-self-referral')!.outerHTML);
    const LOADER = '<script src="KIT/cdn/loader.js" async></script>';

    it('loads a tag’s files and addresses it to the loader’s host', async () => {
      await open(
        `${LOADER}<care-self-referral area="E09000028"><a href="tel:111">ring</a></care-self-referral>`,
      );
      await isUp();
      assert.equal(
        await markup(),
        `<care-self-referral area="E09000028" endpoint="${origin}/fhir/R4" adapter="fhir"><a href="tel:111">ring</a></care-self-referral>`,
      );
      assert.deepEqual(await warnings(), []);
      assert.ok(
        requests.includes('/cdn/words-en.js') && !requests.includes('/cdn/words-easy.js'),
        requests.join(),
      );
    });

    it('fetches the Easy Read words instead where the tag asks for them', async () => {
      await open(`${LOADER}<care-self-referral reading-level="easy"></care-self-referral>`);
      await isUp();
      await page.waitFor(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.endsWith('words-easy.js')),
      );
      assert.ok(!requests.includes('/cdn/words-en.js'), requests.join());
    });

    it('leaves a page’s own adapter and endpoint alone', async () => {
      await open(
        `${LOADER}<care-self-referral adapter="webhook" endpoint="https://own.example/in"></care-self-referral><care-self-referral adapter="browser"></care-self-referral>`,
      );
      await isUp();
      const made = await page.evaluate(() =>
        [...document.querySelectorAll('care-self-referral')].map((each) => each.outerHTML),
      );
      assert.deepEqual(made, [
        '<care-self-referral adapter="webhook" endpoint="https://own.example/in"></care-self-referral>',
        '<care-self-referral adapter="browser"></care-self-referral>',
      ]);
    });

    it('addresses a form in a journey to where the journey sends to', async () => {
      await open(
        `${LOADER}<care-journey adapter="webhook" endpoint="https://own.example/in"><care-self-referral></care-self-referral></care-journey>`,
      );
      await isUp();
      assert.equal(
        await markup(),
        '<care-self-referral endpoint="https://own.example/in" adapter="webhook"></care-self-referral>',
      );
    });

    it('turns a link that stands alone into the widget, and keeps the link inside', async () => {
      await open(
        `<p id="here"><a href="KIT/w/self-referral?area=E09000028&lang=en-x-easy&site=demo&onclick=x">Refer yourself</a></p>${LOADER}`,
      );
      await isUp();
      assert.equal(
        await page.evaluate(() => document.querySelector('#here')!.innerHTML),
        `<care-self-referral area="E09000028" lang="en-x-easy" src="${origin}/w/sites/demo.json" endpoint="${origin}/fhir/R4" adapter="fhir"><a href="${origin}/w/self-referral?area=E09000028&amp;lang=en-x-easy&amp;site=demo&amp;onclick=x">Refer yourself</a></care-self-referral>`,
      );
    });

    it('hands a link’s settings to the widget, and an address for answers only to widgets that send some', async () => {
      await open(`<p id="here"><a href="KIT/w/easy-read?explainer=choice">Choice</a></p>${LOADER}`);
      await page.waitFor(() => !!document.querySelector('care-easy-read'));
      assert.deepEqual(
        await page.evaluate(() => document.querySelector('care-easy-read')!.getAttributeNames()),
        ['explainer'],
      );
    });

    it('leaves other links as they are', async () => {
      const links = [
        '<p>You can <a href="KIT/w/self-referral">refer yourself</a> here.</p>',
        '<p><a href="KIT/w/self-referral">Refer yourself</a> <img alt="" src="data:,"></p>',
        '<h2><a href="KIT/w/self-referral">Refer yourself</a></h2>',
        '<nav><p><a href="KIT/w/self-referral">Refer yourself</a></p></nav>',
        '<p><a href="https://elsewhere.example/w/self-referral">Refer yourself</a></p>',
        '<p><a href="KIT/w/nothing-we-have">Refer yourself</a></p>',
        '<p><a href="KIT/w/self-referral/more">Refer yourself</a></p>',
      ];
      const fallback = '<p><a href="KIT/w/self-referral">Refer yourself</a></p>';
      await open(`${links.join('')}${LOADER}<care-self-referral id="last">${fallback}</care-self-referral>`);
      await isUp();
      assert.equal(await page.evaluate(() => document.querySelectorAll('care-self-referral').length), 1);
    });

    it('waits for the rest of a sentence that is still arriving', async () => {
      await open(
        `<script src="KIT/cdn/loader.js"></script><p><a href="KIT/w/self-referral">Refer yourself</a>PAUSE or ring us.</p><care-self-referral id="last"></care-self-referral>`,
      );
      await isUp();
      assert.equal(await page.evaluate(() => document.querySelectorAll('care-self-referral').length), 1);
    });

    it('finds what is added later, by a script or by a single-page app', async () => {
      await open(LOADER);
      await page.waitFor(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.endsWith('loader.js')),
      );
      assert.deepEqual(requests, ['/cdn/loader.js'], 'nothing is loaded that the page does not need');
      await page.evaluate((href) => {
        const view = document.createElement('main');
        const block = document.createElement('div');
        const link = Object.assign(document.createElement('a'), { href, textContent: 'Refer yourself' });
        block.append(link);
        view.append(block);
        document.body.append(view);
      }, `${origin}/w/self-referral?area=E09000023`);
      await isUp();
      await page.evaluate(() => {
        // The app goes to another view and back: the old one is thrown away, a new one is made.
        document.querySelector('main')!.remove();
        const view = document.createElement('main');
        view.append(document.createElement('care-self-referral'));
        document.body.append(view);
      });
      await page.waitFor(() => document.querySelector('care-self-referral')?.hasAttribute('endpoint'));
      await isUp();
      assert.equal(requests.filter((url) => url.endsWith('/self-referral.js')).length, 1);
    });

    it('does its work once when it is included twice', async () => {
      await open(
        `${LOADER}<p><a href="KIT/w/self-referral">Refer yourself</a></p>${LOADER}<care-nonsense></care-nonsense><script src="KIT/cdn/loader.js"></script>`,
      );
      await isUp();
      await page.waitFor(() => (globalThis as unknown as Recorded).warnings.length > 0);
      assert.equal(await page.evaluate(() => document.querySelectorAll('care-self-referral').length), 1);
      assert.equal(await page.evaluate(() => document.querySelectorAll('link[rel=modulepreload]').length), 3);
      assert.equal((await warnings()).length, 1);
    });

    it('names an unknown tag once, and what there is instead', async () => {
      await open(
        `${LOADER}<care-self-refferal></care-self-refferal><care-self-refferal></care-self-refferal><x-other></x-other>`,
      );
      await page.waitFor(() => (globalThis as unknown as Recorded).warnings.length > 0);
      assert.deepEqual(await warnings(), [
        'Sixways: There is no <care-self-refferal>. Known: <care-self-referral>, <care-easy-read>, <care-broken>.',
      ]);
    });

    it('leaves the fallback in sight when the files cannot be had, and says so once', async () => {
      await open(
        `${LOADER}<care-broken><a href="tel:02079460102">Ring us</a></care-broken><care-broken>Ring us</care-broken><care-self-referral></care-self-referral>`,
      );
      await page.waitFor(() => (globalThis as unknown as Recorded).warnings.length > 0);
      await isUp();
      assert.equal((await warnings()).length, 1);
      assert.match((await warnings())[0]!, /<care-broken> could not be loaded .* its fallback stays/);
      assert.ok(
        await page.evaluate(
          () => document.querySelector('care-broken a')!.getBoundingClientRect().height > 0,
        ),
      );
    });

    it('works under a strict policy with Trusted Types, and leaves nothing on the window', async () => {
      await open(
        `${LOADER}<p><a href="KIT/w/self-referral">Refer yourself</a></p>`,
        "default-src 'none'; img-src 'self'; script-src KIT 'nonce-a'; require-trusted-types-for 'script'; trusted-types 'none'",
      );
      await isUp();
      assert.deepEqual(page.violations, []);
      const added = await page.evaluate(() =>
        Object.getOwnPropertyNames(globalThis).filter(
          (key) => !(globalThis as unknown as Recorded).keysBefore.has(key),
        ),
      );
      assert.deepEqual(
        added.filter((key) => key !== 'keysBefore' && !key.startsWith('__')),
        [],
      );
    });
  });
