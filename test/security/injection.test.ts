/** No text that comes from anywhere ever runs, on a page that trusts nothing but its own scripts. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { SOMEONE } from '@sixways/widgets/self-referral/example-answers.js';
import { fillAtOnce } from '../journeys/fill-at-once.js';
import { hostPage } from '../journeys/host-page.js';
import { startProxy, type Proxy } from '../journeys/proxy.js';
import { Staff } from '../journeys/staff.js';
import { Walker } from '../journeys/walker.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';
import { widgets } from '../support/widgets.js';

/** No `style-src`: the widget's styles are adopted style sheets. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Each would set `__xss` if it ran, in some place or other. */
const ATTACKS = [
  '<script>window.__xss=1</script>',
  '<img src=x onerror=window.__xss=1>',
  '"><svg onload=window.__xss=1>',
  "' onfocus=window.__xss=1 autofocus x='",
  'javascript:window.__xss=1',
  '</textarea></script><iframe srcdoc="<script>parent.__xss=1</script>">',
  '{{constructor.constructor("window.__xss=1")()}}${window.__xss=1}$t(title)',
  '--><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.__xss=1&gt;">',
];
const ALL = ATTACKS.join('\n');
const attack = (i: number) => ATTACKS[i % ATTACKS.length]!;

/** Parameters of every hosted page: a value that they do not know gets a page without script. */
const REFUSED = ['lang', 'reading-level'];
/** Parameters of none. */
const UNKNOWN = ['utm_source', '<script>', '__proto__'];
const IN_ADDRESSES = [attack(0), attack(2), attack(4), `E09000028${attack(1)}`];

const HOSTILE_ANSWERS = {
  ...SOMEONE,
  supporterName: attack(0),
  supporterRelationship: attack(1),
  needs: ['something-else'],
  needsOther: attack(2),
  ownWords: ALL,
  matters: ALL,
  safety: 'yes',
  safetyDetail: ALL,
  givenName: attack(3),
  familyName: attack(1),
  preferredName: attack(6),
  contactWays: ['call', 'email', 'post'],
  email: "a'onfocus=window.__xss=1//`${1}@example.org",
  address: ALL.slice(0, 500),
  contactNote: ALL,
  communication: ['interpreter', 'other'],
  interpreterLanguage: attack(2),
  communicationOther: attack(5).slice(0, 200),
  extra: 'two',
};

let server: Server;
let proxy: Proxy;
before(async () => {
  server = await startServer({ from: 'built', env: { SIXWAYS_RATE_LIMIT: 'off' } });
  proxy = await startProxy(() => server.url);
  for (const { name, tag, hostile, hostileRefused, hostileAttributes, attributes } of widgets) {
    // The self-referral sends what it is told: the backend behind it gets hostile words too.
    const own = tag === 'care-self-referral' ? {} : attributes;
    const html = hostPage({
      tag,
      content: hostile(attack),
      attributes: { ...own, ...hostileAttributes(attack) },
    });
    proxy.pages.set(`/hostile/${name}`, { html, policy: POLICY });
    const refused = hostileRefused && hostPage({ tag, content: hostileRefused(attack), attributes });
    if (refused) proxy.pages.set(`/refused/${name}`, { html: refused, policy: POLICY });
  }
});
after(async () => {
  proxy?.stop();
  await server?.stop();
});

for (const engine of engines) {
  describe(`hostile text, ${engine}`, () => {
    let page: TestPage;
    before(async () => void (page = await launch(engine)));
    after(() => page?.close());

    it('in the site’s file and in every answer: shown as it is, stored as it is, run nowhere', async () => {
      const person = new Walker(page, HOSTILE_ANSWERS);
      await person.open(`${proxy.url}hostile/self-referral`);
      await page.evaluate(watchDialogs);
      await page.evaluate(fillAtOnce, HOSTILE_ANSWERS);
      const { text } = await person.look();
      for (const each of ATTACKS.slice(0, 6)) assert.ok(text.includes(each), `${each} in ${text}`);
      assert.ok(text.includes(attack(6)), 'what looks like a gap or a nested text is not filled');
      // A server's words, and its headers.
      proxy.meddle = ({ response }) => {
        const issue = [{ severity: 'error', code: 'invalid', details: { text: ALL }, expression: [ALL] }];
        response.writeHead(422, {
          'content-type': 'application/fhir+json',
          'x-note': attack(1),
          location: attack(4),
        });
        response.end(JSON.stringify({ resourceType: 'OperationOutcome', issue }));
      };
      await person.send();
      await person.reach('failed');
      await assertQuiet(page);
      proxy.meddle = undefined;
      await page.click('button', attack(1));
      await person.reach('check');
      const reference = await person.sendToReceipt();
      assert.equal((await Staff.of(server).referrals(reference)).length, 1);
      await assertQuiet(page);
      assert.deepEqual(page.violations, []);
      assert.deepEqual(proxy.reports, []);
      const elsewhere = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name, location.href))
          .filter(({ origin, protocol }) => origin !== location.origin && protocol !== 'data:')
          .map(String),
      );
      assert.deepEqual(elsewhere, [], 'nobody else is asked for anything');
    });

    it('in the inbox: shown as it is', async () => {
      await page.goto(`${server.url}inbox/sign-in`);
      await page.focus('#name');
      await page.type('staff');
      await page.focus('#password');
      await page.type(server.staffPassword!);
      await page.press('Enter');
      await page.waitFor(() => !!document.querySelector('table.list tbody a'));
      await assertQuiet(page);
      await page.focus('table.list tbody a');
      await page.press('Enter');
      await page.waitFor(
        () => location.pathname.startsWith('/inbox/referrals/') && !!document.querySelector('.safety'),
      );
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('.words')].map((each) => each.textContent),
      );
      assert.ok(shown.includes(ALL), JSON.stringify(shown));
      await assertQuiet(page);
      assert.equal(
        await page.evaluate(
          () => document.querySelectorAll('main :is(script, iframe, img, svg, math)').length,
        ),
        0,
      );
      assert.deepEqual(page.violations, []);
    });

    for (const { name, tag, query, select, use, toContent, hostileRefused } of widgets) {
      if (hostileRefused)
        it(`in content that ${tag} refuses: its panel says so, and runs nothing`, async () => {
          await page.goto(`${proxy.url}refused/${name}`);
          await page.evaluate(watchDialogs);
          await page.waitFor(
            (tag: string) => !!document.querySelector(tag)?.shadowRoot?.querySelector('.fault li'),
            { args: [tag] },
          );
          await assertQuiet(page);
          assert.deepEqual(page.violations, []);
        });

      it(`in the content and the attributes of ${tag}: shown as it is, run nowhere`, async () => {
        const seen = page.violations.length;
        await page.goto(`${proxy.url}hostile/${name}`);
        await page.evaluate(watchDialogs);
        await page.waitFor(
          (tag: string, up: string) => !!document.querySelector(tag)?.shadowRoot?.querySelector(up),
          { args: [tag, select.up] },
        );
        if (toContent) await page.evaluate(toContent, tag);
        // A widget that sleeps shows its own words first.
        await page.waitFor(
          (tag: string, attacks: string[]) => {
            const text = document.querySelector(tag)!.shadowRoot!.querySelector('.base')?.textContent ?? '';
            return attacks.some((each) => text.includes(each));
          },
          { args: [tag, ATTACKS] },
        );
        if (!toContent) await page.evaluate(use, tag);
        await assertQuiet(page);
        assert.deepEqual(page.violations.slice(seen), []);
      });

      it(`in the address of a hosted ${name}: never repeated`, async () => {
        // What no page knows changes nothing in any: all of it at once.
        for (const keys of [...query, ...REFUSED].map((key) => [key]).concat([UNKNOWN]))
          for (const value of REFUSED.includes(keys[0]!) ? IN_ADDRESSES.slice(0, 1) : IN_ADDRESSES) {
            await page.goto(addressOf(name, keys, value));
            await assertQuiet(page);
            const html = await page.evaluate(() => document.documentElement.outerHTML);
            assert.ok(!html.includes('__xss'), html.slice(0, 200));
          }
        assert.deepEqual(page.violations, []);
      });
    }
  });
}

describe('the address of a hosted page', () => {
  for (const { name, query } of widgets)
    it(`${name}: the server repeats none of it`, async () => {
      for (const key of [...query, ...REFUSED, ...UNKNOWN])
        for (const value of IN_ADDRESSES) {
          const html = await (await fetch(addressOf(name, [key], value))).text();
          assert.ok(!html.includes('__xss'), html.slice(0, 200));
        }
    });
});

describe('the code itself', () => {
  const root = join(import.meta.dirname, '../..');

  it('the built files make no script from strings, and bring no address of their own', () => {
    const folder = join(root, 'packages/embed/dist/cdn');
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      assert.doesNotMatch(
        text,
        /\beval\(|new Function\b|document\.write|insertAdjacentHTML|outerHTML\s*=/,
        name,
      );
      assert.doesNotMatch(text, /\sstyle=["'$]/, name);
    }
  });

  it('no source writes markup from strings', () => {
    for (const folder of ['core', 'adapters', 'content', 'widgets', 'embed'])
      for (const path of sources(join(root, 'packages', folder, 'src'))) {
        const text = readFileSync(path, 'utf8').replace(/^\s*(\*|\/\/|\/\*).*$/gm, '');
        assert.doesNotMatch(
          text,
          /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|\beval\(|new Function\b|document\.write\(/,
          path,
        );
        assert.doesNotMatch(text, /<[a-z-]+[^>]*\sstyle=/, path);
      }
  });
});

function addressOf(name: string, keys: readonly string[], value: string): string {
  const query = keys.map((key) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return `${server.url}w/${name}?${query.join('&')}`;
}

/** In the page: a dialog would hold everything up; that it was called for is enough. */
function watchDialogs(): void {
  for (const name of ['alert', 'confirm', 'prompt'] as const)
    globalThis[name] = () => {
      (globalThis as { __xss?: unknown }).__xss = name;
      return null as never;
    };
}

async function assertQuiet(page: TestPage): Promise<void> {
  const ran = await page.evaluate(() => (globalThis as { __xss?: unknown }).__xss ?? null);
  assert.equal(ran, null, 'a script ran');
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}
