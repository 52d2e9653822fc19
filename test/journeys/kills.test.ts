/**
 * Nothing lost, nothing doubled, whatever is killed while a referral is on its way.
 * SIXWAYS_BROWSER_KILLS and SIXWAYS_SERVER_KILLS say how often; `npm run test:long` kills 100 and 20 times.
 * Identical sends at once, over one backend and over two, are in the backend's own tests.
 */
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fhirAdapter } from '@sixways/adapters/fhir/fhir-adapter.js';
import { sampleReferral } from '@sixways/adapters/conformance/sample-referral.js';
import { Outbox, type OutboxEntry, type OutboxStore } from '@sixways/core/outbox.js';
import { MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import { engines, launch, type Engine, type TestPage } from '../support/browsers.js';
import { postgresPrograms, startPostgres, type TemporaryPostgres } from '../support/postgres.js';
import { startServer, type Server } from '../support/server.js';
import { fillAtOnce } from './fill-at-once.js';
import { startProxy, type Proxy } from './proxy.js';
import { Staff } from './staff.js';
import { Walker } from './walker.js';

const BROWSER_KILLS = Number(process.env['SIXWAYS_BROWSER_KILLS'] ?? 3);
const SERVER_KILLS = Number(process.env['SIXWAYS_SERVER_KILLS'] ?? 2);
/** WebKit under automation keeps its storage in memory: nothing of it can outlive a kill. */
const killable = engines.filter((engine) => engine !== 'webkit');

describe('browsers killed while sending', { skip: killable.length === 0 }, () => {
  let server: Server;
  let proxy: Proxy;
  before(async () => {
    server = await startServer({ from: 'built', env: { SIXWAYS_RATE_LIMIT: 'off' } });
    proxy = await startProxy(() => server.url);
  });
  after(async () => {
    proxy?.stop();
    await server?.stop();
  });

  it(`${BROWSER_KILLS} kills: 0 lost, 0 doubled`, async (t) => {
    const left: Left[] = [];
    for (const [i, engine] of killable.entries()) {
      const share = Math.ceil((BROWSER_KILLS - i) / killable.length);
      left.push(...(await killBrowsers(engine, share, proxy)));
    }
    proxy.meddle = undefined;
    const counts = await Staff.of(server).countByFamilyName();
    const count = (name: string) => counts.get(name) ?? 0;
    const lost = left.filter(({ name, wasOwed }) => wasOwed && count(name) === 0);
    const doubled = left.filter(({ name }) => count(name) > 1);
    const tally = (state: Left['state']) => left.filter((each) => each.state === state).length;
    t.diagnostic(
      `${left.length} kills: ${tally('nothing')} before it was kept, ${tally('waits')} waited and were sent after, ` +
        `${tally('gone')} had arrived. ${lost.length} lost, ${doubled.length} doubled`,
    );
    assert.deepEqual({ lost, doubled }, { lost: [], doubled: [] });
    assert.equal(left.length, BROWSER_KILLS);
  });

  it('two tabs that send what waits at once send it once', async (t) => {
    const page = await launch(killable[0]!);
    try {
      proxy.meddle = ({ response }) => void response.destroy();
      const name = 'Twotabs';
      const before = proxy.seen;
      await startSending(page, proxy, name);
      while (proxy.seen === before) await sleep(20);
      // The page goes, what waits stays.
      await page.goto(`${proxy.url}practice/practice.css`);
      const tabs = [page, await page.newTab()];
      for (const tab of tabs) {
        await tab.goto(`${proxy.url}practice/`);
        await tab.waitFor(notice);
      }
      proxy.meddle = async ({ pass }) => {
        await sleep(300);
        await pass();
      };
      await Promise.all(tabs.map((tab) => tab.evaluate(pressSendWaiting)));
      const ends = await Promise.all(tabs.map((tab) => endOf(tab)));
      proxy.meddle = undefined;
      t.diagnostic(`the tabs say: ${ends.join(' | ')}`);
      assert.equal(ends.filter((text) => /has been sent/.test(text)).length, 1);
      assert.equal((await Staff.of(server).countByFamilyName()).get(name), 1);
    } finally {
      await page.close();
    }
  });
});

for (const database of ['embedded', 'PostgreSQL'] as const) {
  const skip = database === 'PostgreSQL' && !postgresPrograms();
  describe(`backend killed while it takes referrals, ${database}`, { skip }, () => {
    let postgres: TemporaryPostgres | undefined;
    let data: string;
    before(async () => {
      data = await mkdtemp(join(tmpdir(), 'sixways-kills-'));
      if (database === 'PostgreSQL') postgres = await startPostgres({ durable: true });
    });
    after(async () => {
      await postgres?.stop();
      await rm(data, { recursive: true, force: true });
    });

    it(`${SERVER_KILLS} kill -9: 0 lost, 0 doubled`, async (t) => {
      // Everybody with a name is a referral of this test.
      const env = {
        SIXWAYS_RATE_LIMIT: 'off',
        SIXWAYS_DEMO_PEOPLE: 'no',
        ...(postgres && { DATABASE_URL: postgres.url }),
      };
      const start = () => startServer({ from: 'built', data, env });
      let server = await start();
      const staff = new Staff(() => server.url, server.staffPassword!);
      const people = Array.from({ length: 6 }, (_, i) => new Sender(i, () => server.url));
      const working = Promise.all(people.map((each) => each.work()));
      for (let kill = 0; kill < SERVER_KILLS; kill++) {
        await sleep(randomInt(100, 1500));
        await server.kill9();
        server = await start();
      }
      await sleep(300);
      people.forEach((each) => each.stop());
      await working;
      const sent = people.flatMap((each) => each.sent);
      const counts = await staff.countByFamilyName();
      await server.stop();
      const lost = sent.filter((name) => !counts.get(name));
      const doubled = [...counts].filter(([, count]) => count > 1);
      const tried = people.reduce((sum, each) => sum + each.attempts, 0);
      t.diagnostic(
        `${sent.length} referrals in ${tried} attempts: ${lost.length} lost, ${doubled.length} doubled`,
      );
      assert.deepEqual({ lost, doubled }, { lost: [], doubled: [] });
      assert.equal(counts.size, sent.length, 'nothing that nobody sent');
      assert.ok(tried > sent.length, 'a kill hit somebody');
    });
  });
}

/** What a kill left behind, and what the person was promised. */
interface Left {
  name: string;
  engine: Engine;
  /** After reopening: a notice that something waits, or none although it was owed, or none and nothing was. */
  state: 'waits' | 'gone' | 'nothing';
  /** It was kept on the device, or more: from then on it must arrive. */
  wasOwed: boolean;
}

async function killBrowsers(engine: Engine, kills: number, proxy: Proxy): Promise<Left[]> {
  const left: Left[] = [];
  let page = await launch(engine);
  try {
    for (let i = 0; i < kills; i++) {
      const name = `Kill-${engine}-${i}`;
      const isSeen = slowly(proxy);
      await startSending(page, proxy, name);
      await sleep(randomInt(0, 900));
      await page.kill();
      const wasOnItsWay = isSeen();
      proxy.meddle = undefined;
      page = await launch(engine, { profile: page.profile });
      await page.goto(`${proxy.url}practice/`);
      await new Walker(page, MYSELF).reach('page');
      const waits = (await kept(page)) > 0;
      if (waits) {
        await page.waitFor(notice, { timeout: 20_000 });
        await page.evaluate(pressSendWaiting);
        await new Walker(page, MYSELF).receipt();
      }
      const wasOwed = waits || wasOnItsWay;
      left.push({ name, engine, wasOwed, state: waits ? 'waits' : wasOwed ? 'gone' : 'nothing' });
    }
    return left;
  } finally {
    await page.close({ keepProfile: false });
  }
}

/** Makes each way through the proxy take a random time. @returns whether a referral has come by: then it was kept before */
function slowly(proxy: Proxy): () => boolean {
  const before = proxy.seen;
  proxy.meddle = async ({ deliver, response }) => {
    await sleep(randomInt(0, 400));
    const reply = await deliver();
    await sleep(randomInt(0, 400));
    response.writeHead(reply.status, reply.headers).end(reply.body);
  };
  return () => proxy.seen > before;
}

async function startSending(page: TestPage, proxy: Proxy, name: string): Promise<void> {
  await page.goto(`${proxy.url}practice/`);
  const person = new Walker(page, MYSELF);
  await person.reach('page');
  await page.evaluate(fillAtOnce, { ...MYSELF, familyName: name });
  await person.send();
}

/** How many referrals lie in the outbox. After a crash Firefox may not open its databases at first: then the page is opened again. */
async function kept(page: TestPage): Promise<number> {
  for (const end = Date.now() + 20_000; ; await sleep(500)) {
    try {
      return await page.evaluate(countKept);
    } catch (error) {
      if (Date.now() > end) throw error;
      await page.reload();
      await new Walker(page, MYSELF).reach('page');
    }
  }
}

/** In the page: how many referrals lie in the outbox on this device. */
async function countKept(): Promise<number> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('sixways-outbox')) return 0;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sixways-outbox');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      if (!db.objectStoreNames.contains('entries')) return resolve(0);
      const counting = db.transaction('entries').objectStore('entries').count();
      counting.onsuccess = () => {
        db.close();
        resolve(counting.result);
      };
    };
  });
}

/** In the page: whether it says that something waits. */
function notice(): boolean {
  const root = document.querySelector('care-self-referral')?.shadowRoot;
  return [...(root?.querySelectorAll('.notice button') ?? [])].some((button) =>
    button.textContent!.includes('Send it now'),
  );
}

/** In the page. */
function pressSendWaiting(): void {
  const root = document.querySelector('care-self-referral')!.shadowRoot!;
  [...root.querySelectorAll<HTMLButtonElement>('.notice button')]
    .find((button) => button.textContent!.includes('Send it now'))!
    .click();
}

/** What a tab says of what waited, once it has something to say. */
async function endOf(page: TestPage): Promise<string> {
  await page.waitFor(
    () => {
      const root = document.querySelector('care-self-referral')!.shadowRoot!;
      return !!root.querySelector('.panel, .notice [role]') || !root.querySelector('.notice');
    },
    { timeout: 20_000 },
  );
  return page.evaluate(() =>
    document
      .querySelector('care-self-referral')!
      .shadowRoot!.querySelector('.panel, .notice, .base')!
      .textContent!.replace(/\s+/g, ' ')
      .trim(),
  );
}

/** Somebody who sends one referral after another through the outbox, and tries again when told it did not go through. */
class Sender {
  readonly sent: string[] = [];
  attempts = 0;
  #isWorking = true;

  constructor(
    private readonly number: number,
    private readonly url: () => string,
  ) {}

  stop(): void {
    this.#isWorking = false;
  }

  async work(): Promise<void> {
    for (let i = 0; this.#isWorking; i++) {
      const name = `Sender-${this.number}-${i}`;
      const sample = sampleReferral(i);
      const referral = { ...sample, person: { ...sample.person, familyName: name } };
      const send = (given: typeof referral, options: { signal?: AbortSignal }) => {
        this.attempts++;
        const { referrals } = fhirAdapter({ base: `${this.url()}fhir/R4`, timeout: 5000 });
        return referrals!.send(given, options);
      };
      const outbox = new Outbox({
        store: memory(),
        adapter: { name: 'fhir', guarantee: 'exactly-once', reach: 'service', referrals: { send } },
        sleep: (ms, signal) => sleep(ms / 5, undefined, { signal }).catch(() => {}),
      });
      await outbox.put(referral);
      while (!(await outbox.deliver(referral.id).catch(() => undefined))) await sleep(200);
      this.sent.push(name);
    }
  }
}

function memory(): OutboxStore {
  const entries = new Map<string, OutboxEntry>();
  return {
    set: async (entry) => void entries.set(entry.referral.id, entry),
    get: async (id) => entries.get(id),
    list: async () => [...entries.values()].map(({ referral: { id }, since }) => ({ id, since })),
    delete: async (id) => void entries.delete(id),
  };
}
