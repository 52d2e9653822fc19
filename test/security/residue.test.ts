/** What a person answered stays nowhere: not in the page, not in the browser's storage, not on the disk. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { SOMEONE } from '@sixways/widgets/self-referral/example-answers.js';
import { hostPage } from '../journeys/host-page.js';
import { startProxy, type Proxy } from '../journeys/proxy.js';
import { Walker, type Given } from '../journeys/walker.js';
import { engines, launch, type Engine, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';
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
  proxy.pages.set('/weather', { html: '<!doctype html><title>Weather</title><link rel="icon" href="data:,">' });
  proxy.pages.set('/control', {
    html: `<!doctype html><title>Control</title><link rel="icon" href="data:,"><script>localStorage.setItem('control', '${CONTROL}')</script>`,
  });
});
after(async () => {
  proxy?.stop();
  await server?.stop();
});

interface Ending {
  name: string;
  /** From the check page, with every answer given. */
  end(person: Walker): Promise<unknown>;
  /** The page still shows the answers, as it should. */
  keepsPage?: boolean;
}

const ENDINGS: Ending[] = [
  { name: 'after sending', end: (person) => person.sendToReceipt() },
  {
    name: 'after “delete my answers”',
    async end(person) {
      await person.page.click('button', 'Delete my answers');
      await person.page.click('button', 'Yes, delete them');
      await person.reach('closed');
    },
  },
  {
    name: 'after leaving quickly',
    async end({ page }) {
      await page.click('.exit-link');
      await page.waitFor(() => location.pathname === '/weather');
    },
  },
  {
    name: 'with a draft saved',
    keepsPage: true,
    async end({ page }) {
      await page.click('button', 'Save and come back later');
      await page.click('button', 'Save and show me the code');
      await page.waitFor(() =>
        document.querySelector('care-self-referral')!.shadowRoot!.querySelector('.notice .reference'),
      );
    },
  },
];

for (const engine of engines) {
  describe(`no trace, ${engine}`, () => {
    // One browser after the other: a profile is searched once its browser has closed.
    for (const ending of ENDINGS) {
      it(ending.name, async () => {
        const { profile } = await live(engine, ending);
        try {
          // WebKit under automation keeps what pages store in memory: there is no disk to search.
          if (engine !== 'webkit') {
            assert.notDeepEqual(filesWith(profile, [CONTROL]), [], 'the search finds what is kept');
            assert.deepEqual(filesWith(profile, WORDS), []);
          }
        } finally {
          await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
        }
        for (const word of WORDS) assert.ok(!server.output().includes(word), 'not in the log');
      });
    }
  });
}

async function live(engine: Engine, { end, keepsPage }: Ending): Promise<{ profile: string }> {
  const page: TestPage = await launch(engine);
  try {
    await page.goto(`${proxy.url}control`);
    const person = new Walker(page, ANSWERS);
    await person.open(`${proxy.url}host`);
    // Back, with a box filled in that browsers like to remember, is another way out of a page.
    await person.goTo('email');
    await person.fill();
    await page.back();
    await page.waitFor(
      () => !document.querySelector('care-self-referral')!.shadowRoot!.querySelector('#email'),
    );
    await person.goToCheck();
    await end(person);
    if (!keepsPage) {
      // The outbox lets go of its entry right after the receipt is shown.
      await sleep(300);
      await assertNoTrace(page);
      await page.back();
      await sleep(700);
      await assertNoTrace(page);
    }
    // Browsers write what they keep of a session within seconds, and when they close.
    await sleep(1500);
  } finally {
    await page.close({ keepProfile: true });
  }
  return page;
}

async function assertNoTrace(page: TestPage): Promise<void> {
  const text = await page.evaluate(reachable);
  for (const word of WORDS) assert.ok(!text.includes(word), `${word} in ${text.slice(0, 2000)}`);
}
