import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sampleReferral } from '@sixways/adapters/conformance/sample-referral.js';
import { AdapterError } from '@sixways/core/errors.js';
import { newReferralId } from '@sixways/core/model/ids.js';
import type { Referral } from '@sixways/core/model/referral.js';
import type { Outbox, OutboxStore } from '@sixways/core/outbox.js';
import type { Adapter } from '@sixways/core/ports.js';
import { Device, Ledger, PagePorts, VirtualTime, type NetFault } from './fault-world.js';

/** How many schedules: 1,000 unless `SIXWAYS_FAULTS` says otherwise; `SIXWAYS_SEED` repeats a run. */
const COUNT = Number(process.env['SIXWAYS_FAULTS'] ?? 1000);
const SEED = process.env['SIXWAYS_SEED'] ? { seed: Number(process.env['SIXWAYS_SEED']) } : {};

type Act =
  'click' | 'double-click' | 'edit' | 'reload' | 'same-form-in-other-tab' | 'other-tab' | 'stop' | 'clock';

interface Schedule {
  /** The first content is one that the service refuses. */
  startsBad: boolean;
  faults: NetFault[];
  acts: { at: number; act: Act; jump: number }[];
  /** Seed of latencies and jitter. */
  seed: number;
}

/** An outbox that is wrong on purpose, to see that the schedules find it out. */
interface Broken {
  adapter?: (adapter: Adapter) => Adapter;
  store?: (store: OutboxStore) => OutboxStore;
  deliver?: (outbox: Outbox, id: string) => Promise<unknown>;
}

const TEMPLATE: Referral = { ...sampleReferral(1), asked: [] };

/** One page as the person sees it. */
class Page {
  isSent = false;
  readonly ports: PagePorts;
  readonly #outbox: Outbox;
  #stop = new AbortController();

  constructor(
    readonly device: Device,
    /** The form's content, where this page has it. */
    public content: Referral | undefined,
    readonly broken: Broken,
  ) {
    this.ports = new PagePorts(device);
    this.#outbox = this.ports.outbox(broken);
  }

  async click(): Promise<void> {
    if (this.isSent || !this.content) return this.sendWaiting();
    const { id } = this.content;
    try {
      const { ownWords } = this.content;
      await this.#outbox.put(this.content);
      this.device.agreed.set(id, ownWords);
    } catch (error) {
      assert.ok(error instanceof AdapterError && error.kind === 'conflict', String(error));
      // Too late for the edit: the page says so, and goes on with what was sent before.
      this.content = undefined;
    }
    await this.#deliver(id);
  }

  /** What a page that comes later offers: something waits, send it? */
  async sendWaiting(): Promise<void> {
    for (const { id } of await this.#outbox.waiting()) await this.#deliver(id);
  }

  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async #deliver(id: string): Promise<void> {
    const { signal } = this.#stop;
    try {
      await (this.broken.deliver?.(this.#outbox, id) ?? this.#outbox.deliver(id, { signal }));
    } catch (error) {
      assert.ok(error instanceof AdapterError || error === signal.reason, `an AdapterError, not ${error}`);
      return;
    }
    const row = this.device.ledger.find(id);
    assert.ok(row, '"sent" although the ledger has nothing');
    const { agreed } = this.device;
    if (agreed.has(id))
      assert.equal(row.ownWords, agreed.get(id), '"sent" although the ledger has other content');
    this.isSent = true;
  }
}

/** Plays a schedule to its end: then the network is well, and the person sees it through. */
async function play(schedule: Schedule, broken: Broken = {}): Promise<void> {
  const time = new VirtualTime();
  const device = new Device(time, new Ledger(), [...schedule.faults], randomFrom(schedule.seed));
  const failures: unknown[] = [];
  const watch = (work: Promise<void>) => void work.catch((error) => failures.push(error));
  const first = { ...TEMPLATE, id: newReferralId(), ownWords: schedule.startsBad ? 'bad' : 'good' };
  const pages = [new Page(device, first, broken)];
  const open = (content: Referral | undefined) => pages[pages.push(new Page(device, content, broken)) - 1]!;
  let isCopied = false;
  const current = () => pages.findLast((page) => !page.ports.isDead)!;

  const acts: Record<Act, (jump: number) => void> = {
    click: () => watch(current().click()),
    'double-click': () => [0, 0].forEach(() => watch(current().click())),
    edit: (jump) => {
      const page = current();
      // One id belongs to one form: a copied tab may send it again, but two tabs do not edit under one id.
      if (page.content && !page.isSent && !isCopied)
        page.content = { ...page.content, ownWords: `edited ${jump}` };
      watch(page.click());
    },
    reload: () => {
      current().ports.die();
      watch(open(undefined).sendWaiting());
    },
    'same-form-in-other-tab': () => {
      const { content } = current();
      if (content === first) isCopied = true;
      watch(open(content === first ? first : undefined).click());
    },
    'other-tab': () => watch(open(undefined).sendWaiting()),
    stop: () => current().stop(),
    clock: (jump) => void (device.clockOffset += jump * 86_400_000),
  };
  watch(pages[0]!.click());
  for (const { at, act, jump } of schedule.acts) time.after(at, () => acts[act](jump));
  await time.runOut();

  const noFailure = () => {
    if (failures.length) throw failures[0];
  };

  // The faults are over. Whoever has not seen "sent" looks again, mends what was refused, or fills in the form anew.
  device.faults.length = 0;
  for (let round = 0; round < 3 && !pages.some(({ isSent }) => isSent); round++) {
    noFailure();
    const page = current();
    if (page.content?.ownWords === 'bad') page.content = { ...page.content, ownWords: 'mended' };
    const refused = [...device.disk.values()].some((text) => text.includes('"ownWords":"bad"'));
    if (!page.content && (refused || device.disk.size === 0)) {
      assert.equal(device.ledger.rows.length, 0, 'the ledger has it, nothing waits, and nobody was told');
      device.disk.clear();
      page.content = { ...TEMPLATE, id: newReferralId(), ownWords: 'anew' };
    }
    watch(page.click());
    await time.runOut();
  }
  if (failures.length) throw failures[0];
  assert.ok(
    pages.some(({ isSent }) => isSent),
    'lost: never sent',
  );
  assert.equal(device.ledger.rows.length, 1, 'rows in the ledger');
  // A second tab may have been left with a note of it; asking again must change nothing.
  watch(open(undefined).sendWaiting());
  await time.runOut();
  assert.equal(device.ledger.rows.length, 1, 'rows in the ledger, after all waiting was sent');
  assert.equal(device.disk.size, 0, 'something stays on the disk');
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const acted = fc.boolean();
const fault: fc.Arbitrary<NetFault> = fc.oneof(
  fc.constant<NetFault>({ is: 'request-lost' }),
  fc.constant<NetFault>({ is: 'reply-lost' }),
  fc.record({ is: fc.constant('late' as const), by: fc.integer({ min: 1, max: 90_000 }) }),
  fc.record({ is: fc.constant('hang' as const), acted }),
  fc.record({ is: fc.constant('crash' as const), acted }),
  fc.record({ is: fc.constant('status' as const), status: fc.constantFrom(408, 409, 500, 503), acted }),
  fc.record({ is: fc.constant('429' as const), retryAfter: fc.constantFrom(0, 2, 15, 3600) }),
);
const act = fc.record({
  at: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 120_000 })),
  act: fc.constantFrom<Act>(
    'click',
    'double-click',
    'edit',
    'reload',
    'same-form-in-other-tab',
    'other-tab',
    'stop',
    'clock',
  ),
  jump: fc.integer({ min: -400, max: 400 }),
});
const schedules: fc.Arbitrary<Schedule> = fc.record({
  startsBad: fc.oneof(
    { weight: 4, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  faults: fc.array(fault, { maxLength: 8 }),
  acts: fc.array(act, { maxLength: 6 }),
  seed: fc.nat(),
});

test(`${COUNT} fault schedules: nothing lost, nothing doubled, never "sent" before the ledger has it`, async () => {
  await fc.assert(
    fc.asyncProperty(schedules, (schedule) => play(schedule)),
    { numRuns: COUNT, ...SEED, includeErrorInReport: true },
  );
});

const broken: Record<string, Broken> = {
  'makes a new id on each resend': {
    adapter: (adapter) => ({
      ...adapter,
      referrals: {
        send: (referral, options) => adapter.referrals!.send({ ...referral, id: newReferralId() }, options),
      },
    }),
  },
  'stores nothing': { store: (store) => ({ ...store, set: () => Promise.resolve() }) },
  'forgets that content may have arrived': {
    store: (store) => ({ ...store, set: (entry) => store.set({ ...entry, tried: false }) }),
  },
  'says "sent" when it gives up': { deliver: (outbox, id) => outbox.deliver(id).catch(() => undefined) },
  'says "sent" at once': {
    deliver: (outbox, id) => {
      outbox.deliver(id).catch(() => {});
      return Promise.resolve();
    },
  },
};

for (const [name, change] of Object.entries(broken))
  test(`the schedules find out an outbox that ${name}`, async () => {
    const { failed } = await fc.check(
      fc.asyncProperty(schedules, (schedule) => play(schedule, change)),
      { numRuns: 500, endOnFailure: true },
    );
    assert.ok(failed);
  });
