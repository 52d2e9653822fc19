/** What a person answered stays nowhere: not in the page, not in the browser's storage, not on the disk. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { SOMEONE } from '@sixways/widgets/self-referral/example-answers.js';
import { hostPage } from '../journeys/host-page.js';
import { startProxy, type Proxy } from '../journeys/proxy.js';
import { Walker, type Given } from '../journeys/walker.js';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';
import { widgets } from '../support/widgets.js';
import { filesWith, reachable } from './traces.js';

/** Found nowhere else. One for each kind of control; a phone number's is its digits. */
const CANARY = {
  text: 'qzkanary7vx1',
  area: 'wjkanary8uq2',
  name: 'xvkanary5zw3',
  mail: 'zqkanary6jv4',
  phone: '02079460555',
};
const WORDS = Object.values(CANARY);
/** Typed where it is known to stay: a search that does not find it would prove nothing. */
const CONTROL = 'kxcontrol9zq5';

const ANSWERS: Given = {
  ...SOMEONE,
  supporterName: `Su ${CANARY.name}`,
  supporterPhone: CANARY.phone,
  ownWords: `Own ${CANARY.area}`,
  matters: `Matters ${CANARY.area}`,
  safety: 'yes',
  safetyDetail: `Safety ${CANARY.area}`,
  givenName: CANARY.name,
  familyName: CANARY.name,
  preferredName: CANARY.text,
  contactWays: ['call', 'email', 'post'],
  phone: CANARY.phone,
  email: `${CANARY.mail}@example.org`,
  address: `1 ${CANARY.text} Street\nLondon SE1 0AA`,
  contactNote: `Note ${CANARY.area}`,
};

let server: Server;
let proxy: Proxy;
before(async () => {
  server = await startServer({ from: 'built', env: { SIXWAYS_RATE_LIMIT: 'off', SIXWAYS_LOG: 'trace' } });
  proxy = await startProxy(() => server.url);
  proxy.pages.set('/host', { html: hostPage({ attributes: { 'exit-url': `${proxy.url}weather` } }) });
  for (const { name, tag, content, attributes } of widgets)
    proxy.pages.set(`/host/${name}`, {
      html: hostPage({ tag, content, attributes: { ...attributes, 'exit-url': `${proxy.url}weather` } }),
    });
  proxy.pages.set('/weather', {
    html: '<!doctype html><title>Weather</title><link rel="icon" href="data:,">',
  });
  proxy.pages.set('/control', {
    html: `<!doctype html><title>Control</title><link rel="icon" href="data:,"><script>localStorage.setItem('control', '${CONTROL}')</script>`,
  });
});
after(async () => {
  proxy?.stop();
  await server?.stop();
});

for (const engine of engines) {
  describe(`no trace, ${engine}`, () => {
    let browser: TestPage;
    before(async () => {
      browser = await launch(engine);
      await browser.goto(`${proxy.url}control`);
    });
    after(async () => {
      await browser.close().catch(() => {}); // A test that failed has left it open.
      await rm(browser.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });

    it('after sending', async () => {
      const person = await begin(browser);
      const { page } = person;
      await person.goTo('email');
      await person.fill();
      // Back, with a box filled in that browsers like to remember, is a way out of a page as well.
      await page.back();
      await page.waitFor(
        () => !document.querySelector('care-self-referral')!.shadowRoot!.querySelector('#email'),
      );
      await person.goToCheck();
      await person.sendToReceipt();
      await assertNoTrace(page);
    });

    it('after “delete my answers”', async () => {
      const person = await begin(browser);
      const { page } = person;
      await person.goTo('contactNote');
      await person.fill();
      await page.click('button', 'Delete my answers');
      await page.click('button', 'Yes, delete them');
      await person.reach('closed');
      await assertNoTrace(page);
    });

    it('after leaving quickly', async () => {
      const person = await begin(browser);
      const { page } = person;
      await person.goTo('email');
      await person.fill();
      await page.click('.exit-link');
      await page.waitFor(() => location.pathname === '/weather');
      await assertNoTrace(page);
    });

    for (const { name, tag, select, write } of widgets)
      if (write)
        it(`after leaving ${name} quickly, whatever was written in it`, async () => {
          const page = await newPage(browser);
          await page.goto(`${proxy.url}control`);
          await page.goto(`${proxy.url}host/${name}`);
          await page.waitFor((tag, up) => !!document.querySelector(tag)?.shadowRoot?.querySelector(up), {
            args: [tag, select.up],
          });
          await page.evaluate(write, tag, CANARY.text);
          assert.ok(
            (await page.evaluate(reachable)).includes(CANARY.text),
            'the search finds what is written',
          );
          // By key: engines place what sticks to the window's edge a moment after they scroll, and a click would miss it.
          await page.focus('.exit-link');
          await page.press('Enter');
          await page.waitFor(() => location.pathname === '/weather');
          await look(page);
          await page.back();
          // A form of several pages has entries of its own in the history: there it comes up anew.
          await page.waitFor(
            (tag, up) =>
              location.pathname === '/control' ||
              !!document.querySelector(tag)?.shadowRoot?.querySelector(up),
            { args: [tag, select.up] },
          );
          await look(page);
        });

    it('on the disk, with a draft saved, once the browser has closed', async () => {
      const person = await begin(browser);
      const { page } = person;
      await person.goTo('phone');
      await person.fill();
      await page.click('button', 'Save and come back later');
      await page.click('button', 'Save and show me the code');
      await page.waitFor(
        () => !!document.querySelector('care-self-referral')!.shadowRoot!.querySelector('.notice .reference'),
        { timeout: 30_000 },
      );
      // Browsers write what they keep of a session within seconds, and when they close.
      await sleep(2000);
      await browser.close({ keepProfile: true });
      // WebKit under automation keeps what pages store in memory: there is no disk to search.
      if (engine !== 'webkit') {
        assert.notDeepEqual(filesWith(browser.profile, [CONTROL]), [], 'the search finds what is kept');
        assert.deepEqual(filesWith(browser.profile, WORDS), []);
      }
    });

    it('in the backend’s log', () => {
      for (const word of WORDS) assert.ok(!server.output().includes(word), word);
    });
  });
}

/** In Firefox in a tab of its own: its driver loses a tab that came back from the back/forward cache. */
async function newPage(browser: TestPage): Promise<TestPage> {
  return browser.engine === 'firefox' ? await browser.newTab() : browser;
}

async function begin(browser: TestPage): Promise<Walker> {
  const page = await newPage(browser);
  await page.goto(`${proxy.url}control`);
  const person = new Walker(page, ANSWERS);
  await person.open(`${proxy.url}host`);
  return person;
}

/** Nothing here, and nothing behind the browser's Back. */
async function assertNoTrace(page: TestPage): Promise<void> {
  // The outbox lets go of its entry right after the receipt is shown.
  await sleep(300);
  await look(page);
  await page.back();
  await sleep(700);
  await look(page);
}

async function look(page: TestPage): Promise<void> {
  const text = await page.evaluate(reachable);
  for (const word of WORDS) assert.ok(!text.includes(word), `${word} in ${text.slice(0, 2000)}`);
}
