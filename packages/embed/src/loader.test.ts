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

async function codeOf(file: string): Promise<string> {
  const result = await build({
    entryPoints: [new URL(file, import.meta.url).pathname],
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
      const [loader, dataLayer] = await Promise.all(['loader.ts', 'data-layer.ts'].map(codeOf));
      kit = fastify();
      kit.addHook('onRequest', async (request, reply) => {
        requests.push(request.url.replace(/^\/cdn-\d+(\/0\.9\.0)?/, '/cdn'));
        reply.header('access-control-allow-origin', '*');
      });
      const files: Record<string, string> = {
        'loader.js': loader!,
        'data-layer.js': dataLayer!,
        'self-referral.js': WIDGET,
        'core.js': 'export {}',
        'words-en.js': 'export default {}',
        'words-easy.js': 'export default {}',
      };
      kit.get('/:folder/*', (request, reply) => {
        const text = files[request.url.split('/').at(-1)!];
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
        `<care-self-referral area="E09000028" endpoint="${origin}/fhir/R4" adapter="fhir" data-ready=""><a href="tel:111">ring</a></care-self-referral>`,
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
        '<care-self-referral adapter="webhook" endpoint="https://own.example/in" data-ready=""></care-self-referral>',
        '<care-self-referral adapter="browser" data-ready=""></care-self-referral>',
      ]);
    });

    it('addresses a form in a journey to where the journey sends to', async () => {
      await open(
        `${LOADER}<care-journey adapter="webhook" endpoint="https://own.example/in"><care-self-referral></care-self-referral></care-journey>`,
      );
      await isUp();
      assert.equal(
        await markup(),
        '<care-self-referral endpoint="https://own.example/in" adapter="webhook" data-ready=""></care-self-referral>',
      );
    });

    it('turns a link that stands alone into the widget, and keeps the link inside', async () => {
      await open(
        `<p id="here"><a href="KIT/w/self-referral?area=E09000028&lang=en-x-easy&site=demo&onclick=x">Refer yourself</a></p>${LOADER}`,
      );
      await isUp();
      assert.equal(
        await page.evaluate(() => document.querySelector('#here')!.innerHTML),
        `<care-self-referral area="E09000028" lang="en-x-easy" src="${origin}/w/sites/demo.json" endpoint="${origin}/fhir/R4" adapter="fhir" data-ready=""><a href="${origin}/w/self-referral?area=E09000028&amp;lang=en-x-easy&amp;site=demo&amp;onclick=x">Refer yourself</a></care-self-referral>`,
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

    it('leaves each tag to one of two versions', async () => {
      const link = '<p><a href="KIT/w/self-referral">Refer yourself</a></p>';
      await open(
        `<script src="KIT/cdn/loader.js"></script><script src="KIT/cdn/0.9.0/loader.js"></script>${link}<care-self-referral></care-self-referral>`,
      );
      await isUp();
      await page.evaluate(
        (link: string) => {
          document.body.append(document.createRange().createContextualFragment(link));
        },
        link.replace('KIT', origin),
      );
      await page.waitFor(() => document.querySelectorAll('care-self-referral[data-ready]').length === 3);
      assert.deepEqual(requests.filter((url) => /self-referral\.js|core/.test(url)).sort(), [
        '/cdn/core.js',
        '/cdn/self-referral.js',
      ]);
      assert.deepEqual(await warnings(), []);
    });

    it('runs as well when another script loads it late and nobody knows from where', async () => {
      await open(
        `<script type="a-text/javascript" src="KIT/cdn/loader.js" async></script><care-self-referral></care-self-referral>
        <script nonce="a">addEventListener('load', async () => {
          const { src } = document.querySelector('script[src]');
          (0, eval)(await (await fetch(src)).text());
        });</script>`,
      );
      await isUp();
      assert.match(await markup(), /adapter="fhir"/);
    });

    it('fetches beforehand what the page says will come', async () => {
      await open('<script src="KIT/cdn/loader.js" data-preload="easy-read self-referral nonsense"></script>');
      const hints = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) =>
          href.split('/').at(-1)!,
        ),
      );
      assert.deepEqual(hints, ['easy-read.js', 'self-referral.js', 'core.js', 'words-en.js']);
      assert.ok(await page.evaluate(() => !customElements.get('care-self-referral')));
    });

    it('tells the page’s tag manager only where the page says so, and only ids and counts', async () => {
      const tell = () =>
        page.evaluate(() => {
          const say = (name: string, detail: object) =>
            document
              .querySelector('care-self-referral')!
              .dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
          say('care-page-shown', { number: 3 });
          say('care-referral-sent', { reference: 'SW-7Q2K-9F3M-X1' });
          say('care-services-found', { count: 2, answer: 'I am lonely' });
          say('care-before-submit', { questions: 9 });
          return (globalThis as { dataLayer?: object[] }).dataLayer;
        });
      const tag = '<care-self-referral></care-self-referral>';
      await open(`${LOADER}${tag}`);
      await isUp();
      assert.equal((await tell()) ?? null, null);
      await open(`<script src="KIT/cdn/loader.js" data-layer async></script>${tag}`);
      await isUp();
      await page.waitFor(() =>
        performance
          .getEntriesByType('resource')
          .some(
            (entry) =>
              entry.name.endsWith('data-layer.js') && (entry as PerformanceResourceTiming).responseEnd > 0,
          ),
      );
      await page.waitFor(() => {
        const widget = document.querySelector('care-self-referral')!;
        widget.dispatchEvent(new CustomEvent('care-page-shown', { detail: { number: 1 }, bubbles: true }));
        return (globalThis as { dataLayer?: object[] }).dataLayer;
      });
      await page.evaluate(() => void (globalThis as { dataLayer?: object[] }).dataLayer!.splice(0));
      const care = { widget: 'care-self-referral' };
      assert.deepEqual(await tell(), [
        { event: 'care-page-shown', care: { ...care, number: 3 } },
        { event: 'care-referral-sent', care },
        { event: 'care-services-found', care: { ...care, count: 2 } },
      ]);
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
