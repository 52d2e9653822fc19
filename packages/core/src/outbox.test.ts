import { expect } from '@open-wc/testing';
import { AdapterError } from './errors.js';
import { newReferralId, referenceFor } from './model/ids.js';
import type { Referral } from './model/referral.js';
import { Outbox, type OutboxEntry, type OutboxParts, type OutboxStore } from './outbox.js';
import type { Adapter } from './ports.js';

function madeUp(ownWords = 'made up'): Referral {
  const id = newReferralId();
  const consents = [
    { scope: 'share', given: true, at: '2026-11-20T09:00:00.000Z', wording: 'Made-up wording' },
  ];
  return {
    id,
    reference: referenceFor(id),
    createdAt: '2026-11-20T09:30:00.000Z',
    ownWords,
    consents,
  } as unknown as Referral;
}

function memoryStore(): OutboxStore & { entries: Map<string, OutboxEntry> } {
  const entries = new Map<string, OutboxEntry>();
  return {
    entries,
    set: async (entry) => void entries.set(entry.referral.id, structuredClone(entry)),
    get: async (id) => structuredClone(entries.get(id)),
    list: async () => [...entries].map(([id, { since }]) => ({ id, since })),
    delete: async (id) => void entries.delete(id),
  };
}

const noStore: OutboxStore = {
  set: () => Promise.reject(new Error('private window')),
  get: () => Promise.reject(new Error('private window')),
  list: () => Promise.reject(new Error('private window')),
  delete: () => Promise.reject(new Error('private window')),
};

/** Sends in turn as the list says; an error is thrown, all else succeeds. */
function outbox(
  answers: unknown[],
  parts: Partial<OutboxParts> & Partial<Pick<Adapter, 'guarantee' | 'destination'>> = {},
) {
  const { guarantee = 'exactly-once', destination, ...rest } = parts;
  const destined = destination === undefined ? {} : { destination };
  const sent: Referral[] = [];
  const waits: number[] = [];
  const send = async (referral: Referral) => {
    sent.push(structuredClone(referral));
    const answer = await (answers.shift() as unknown);
    if (answer instanceof Error) throw answer;
    return { referralId: referral.id, reference: referral.reference, receivedAt: '2026-11-20T09:30:01.000Z' };
  };
  const adapter: Adapter = { name: 'test', guarantee, reach: 'service', referrals: { send }, ...destined };
  const sleep = (ms: number, signal?: AbortSignal) => {
    // The time limit of an attempt never strikes here.
    if (ms >= 60_000) return new Promise<void>(() => {});
    if (!signal?.aborted) waits.push(ms);
    return Promise.resolve();
  };
  return { box: new Outbox({ store: memoryStore(), adapter, sleep, random: () => 0, ...rest }), sent, waits };
}

async function failure(call: Promise<unknown>): Promise<AdapterError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(AdapterError);
  return error as AdapterError;
}

const lost = () => new AdapterError('offline', 'reply lost', { maybeDelivered: true });
const refused = () => new AdapterError('rejected', 'no');

describe('Outbox', () => {
  it('stores before the first byte leaves, and deletes once the backend has answered', async () => {
    const store = memoryStore();
    const { box, sent } = outbox([], { store });
    const referral = madeUp();
    expect(await box.put(referral)).to.equal(true);
    expect(sent).to.have.length(0);
    expect(store.entries.get(referral.id)).to.deep.include({ tried: false });
    const { reference } = await box.deliver(referral.id);
    expect(reference).to.equal(referral.reference);
    expect(store.entries.size).to.equal(0);
    expect(await box.waiting()).to.deep.equal([]);
  });

  it('notes the attempt before it is made, so that a crash cannot hide it', async () => {
    const store = memoryStore();
    let seen: boolean | undefined;
    const { box } = outbox([], { store });
    const referral = madeUp();
    await box.put(referral);
    await box.deliver(referral.id, {
      onAttempt: () => void queueMicrotask(() => (seen = store.entries.get(referral.id)?.tried)),
    });
    expect(seen).to.equal(false);
    const crashed = outbox([new Promise(() => {})], { store });
    await crashed.box.put(referral);
    void crashed.box.deliver(referral.id);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(store.entries.get(referral.id)).to.deep.include({ tried: true });
    // A new page, after the crash, knows only that something waits.
    const later = outbox([], { store });
    const waiting = await later.box.waiting();
    expect(waiting.map((each) => Object.keys(each))).to.deep.equal([['id', 'since']]);
    await later.box.deliver(waiting[0]!.id);
    expect(later.sent[0]).to.deep.equal(referral);
    expect(store.entries.size).to.equal(0);
  });

  it('sends what waits only where its person sent it', async () => {
    const store = memoryStore();
    const referral = madeUp();
    const mine = outbox([lost(), lost()], { store, destination: 'https://one.example/', attempts: 1 });
    await mine.box.put(referral);
    await failure(mine.box.deliver(referral.id));
    const other = outbox([], { store, destination: 'https://two.example/' });
    expect((await failure(other.box.deliver(referral.id))).kind).to.equal('not-found');
    expect(other.sent).to.have.length(0);
    const again = outbox([], { store, destination: 'https://one.example/' });
    await again.box.deliver(referral.id);
    expect(again.sent).to.deep.equal([referral]);
  });

  it('tries again with longer waits, and tells of each attempt', async () => {
    const { box, waits } = outbox([lost(), new AdapterError('unavailable', '503')]);
    const referral = madeUp();
    const attempts: unknown[] = [];
    await box.put(referral);
    await box.deliver(referral.id, { onAttempt: (attempt, last) => attempts.push([attempt, last?.kind]) });
    expect(attempts).to.deep.equal([
      [1, undefined],
      [2, 'offline'],
      [3, 'unavailable'],
    ]);
    expect(waits).to.deep.equal([1000, 2000]);
  });

  it('gives the word back after some attempts, and keeps the entry', async () => {
    const { box, sent } = outbox([lost(), lost(), lost(), lost()]);
    const referral = madeUp();
    await box.put(referral);
    expect((await failure(box.deliver(referral.id))).kind).to.equal('offline');
    expect(sent).to.have.length(4);
    expect(await box.waiting()).to.have.length(1);
    await box.deliver(referral.id);
    expect(sent).to.have.length(5);
  });

  it('heeds Retry-After: waits a short one out, leaves a long one to the person, and is never blocked by it', async () => {
    const busy = (retryAfter: number) => new AdapterError('unavailable', '429', { retryAfter });
    const { box, waits, sent } = outbox([busy(7), busy(3600)]);
    const referral = madeUp();
    await box.put(referral);
    expect((await failure(box.deliver(referral.id))).retryAfter).to.equal(3600);
    expect(waits).to.deep.equal([7000]);
    await box.deliver(referral.id);
    expect(sent).to.have.length(3);
  });

  it('does not try again what would be refused again', async () => {
    for (const kind of ['rejected', 'forbidden', 'not-found'] as const) {
      const { box, sent } = outbox([new AdapterError(kind, kind)]);
      const referral = madeUp();
      await box.put(referral);
      expect((await failure(box.deliver(referral.id))).kind).to.equal(kind);
      expect(sent).to.have.length(1);
    }
  });

  it('after a refusal, edited content goes under the same id', async () => {
    const { box, sent } = outbox([lost(), refused()]);
    const referral = madeUp('first');
    await box.put(referral);
    expect((await failure(box.deliver(referral.id))).kind).to.equal('rejected');
    await box.put({ ...referral, ownWords: 'mended' });
    await box.deliver(referral.id);
    expect(sent.map(({ id, ownWords }) => [id, ownWords])).to.deep.equal([
      [referral.id, 'first'],
      [referral.id, 'first'],
      [referral.id, 'mended'],
    ]);
  });

  it('after a lost reply only the same content goes; "not even asked" does not change that', async () => {
    const asked = new AdapterError('unavailable', '429', { retryAfter: 900 });
    const { box, sent } = outbox([lost(), asked]);
    const referral = madeUp('first');
    await box.put(referral);
    await failure(box.deliver(referral.id));
    const error = await failure(box.put({ ...referral, ownWords: 'edited' }));
    expect([error.kind, error.maybeDelivered]).to.deep.equal(['conflict', true]);
    // Made anew from the same answers a moment later, it is the same content.
    await box.put({ ...referral, createdAt: '2026-11-20T09:31:00.000Z', expectBy: '2026-11-30' });
    await box.deliver(referral.id);
    expect(
      sent.every(({ ownWords, createdAt }) => ownWords === 'first' && createdAt === referral.createdAt),
    ).to.equal(true);
  });

  it('two clicks are one delivery, also when the first has ended', async () => {
    const { box, sent } = outbox([]);
    const referral = madeUp();
    await Promise.all([box.put(referral), box.put(referral)]);
    const [one, other] = await Promise.all([box.deliver(referral.id), box.deliver(referral.id)]);
    expect(one).to.equal(other);
    await box.put(referral);
    await box.deliver(referral.id);
    expect(sent).to.have.length(1);
    expect((await failure(box.put({ ...referral, ownWords: 'edited' }))).kind).to.equal('conflict');
  });

  it('sends without a store, and says that it would not survive a reload', async () => {
    const { box, sent } = outbox([lost()], { store: noStore });
    const referral = madeUp();
    expect(await box.put(referral)).to.equal(false);
    expect(await box.waiting()).to.have.length(1);
    await box.deliver(referral.id);
    expect(sent).to.have.length(2);
    expect(await box.waiting()).to.deep.equal([]);
  });

  it('stops when told to, keeps the entry, and then holds the content fast', async () => {
    const { box } = outbox([new Promise(() => {})]);
    const referral = madeUp();
    await box.put(referral);
    const stop = new AbortController();
    const call = box.deliver(referral.id, { signal: stop.signal });
    setTimeout(() => stop.abort(), 10);
    const reason = await call.catch((error: unknown) => error);
    expect(reason).to.equal(stop.signal.reason);
    expect(await box.waiting()).to.have.length(1);
    expect((await failure(box.put({ ...referral, ownWords: 'edited' }))).kind).to.equal('conflict');
    await box.deliver(referral.id);
  });

  it('an adapter that hangs or breaks its word counts as perhaps delivered', async () => {
    const hanging = outbox([new Promise(() => {})], { attempts: 1, sleep: () => Promise.resolve() });
    const breaking = outbox([new RangeError('a mistake')], { attempts: 1 });
    for (const { box } of [hanging, breaking]) {
      const referral = madeUp();
      await box.put(referral);
      const error = await failure(box.deliver(referral.id));
      expect([error.kind, error.maybeDelivered]).to.deep.equal(['unavailable', true]);
    }
  });

  it('what is discarded is gone', async () => {
    const store = memoryStore();
    const { box, sent } = outbox([], { store });
    const referral = madeUp();
    await box.put(referral);
    await box.discard(referral.id);
    expect(store.entries.size).to.equal(0);
    expect((await failure(box.deliver(referral.id))).kind).to.equal('not-found');
    expect(sent).to.have.length(0);
  });

  it('what another tab has dealt with goes again only where the id decides', async () => {
    for (const guarantee of ['exactly-once', 'at-least-once'] as const) {
      const store = memoryStore();
      const { box, sent } = outbox([], { store, guarantee });
      const referral = madeUp();
      await box.put(referral);
      store.entries.clear();
      const kind = await box.deliver(referral.id).then(
        () => 'sent',
        (error: AdapterError) => error.kind,
      );
      expect([kind, sent.length]).to.deep.equal(guarantee === 'exactly-once' ? ['sent', 1] : ['conflict', 0]);
      expect(store.entries.size).to.equal(0);
    }
  });

  it('a store that fails to read does not hold a referral back', async () => {
    const store = memoryStore();
    const { box, sent } = outbox([], { store, guarantee: 'at-least-once' });
    const referral = madeUp();
    await box.put(referral);
    store.get = () => Promise.reject(new Error('the browser closed the database'));
    await box.deliver(referral.id);
    expect(sent).to.have.length(1);
    expect(store.entries.size).to.equal(0);
  });

  it('lets nothing leave without consent to share', async () => {
    const { box } = outbox([]);
    const referral = madeUp();
    const consents = referral.consents.map((each) => ({ ...each, given: false }));
    expect((await failure(box.put({ ...referral, consents }))).kind).to.equal('rejected');
  });
});
