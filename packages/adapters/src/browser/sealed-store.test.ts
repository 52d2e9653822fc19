import { expect } from '@open-wc/testing';
import { Outbox } from '@sixways/core/outbox.js';
import type { Adapter } from '@sixways/core/ports.js';
import { entries, type UseStore } from 'idb-keyval';
import { sampleReferral } from '../conformance/sample-referral.js';
import { database } from './database.js';
import { sealedStore } from './sealed-store.js';
import { StorageError } from './storage-error.js';
import { webLock } from './web-lock.js';

const CANARY = 'canary-7f3a made up';

let count = 0;
const fresh = () => `test-sealed-${Date.now()}-${count++}`;
const rows = (use: UseStore) => entries<string, Record<string, unknown>>(use);
const madeUp = () => ({ ...sampleReferral(4), ownWords: CANARY });
const entryOf = (referral = madeUp()) => ({ referral, since: '2026-11-20T09:30:00.000Z', tried: false });

describe('sealedStore', () => {
  it('gives back what it was given, and forgets it with its key', async () => {
    const store = sealedStore(fresh());
    const entry = entryOf();
    await store.set(entry);
    expect(await store.get(entry.referral.id)).to.deep.equal(entry);
    expect(await store.list()).to.deep.equal([{ id: entry.referral.id, since: entry.since }]);
    await store.delete(entry.referral.id);
    expect(await store.get(entry.referral.id)).to.equal(undefined);
    expect(await store.list()).to.deep.equal([]);
  });

  it('keeps nothing readable, and a key that cannot be taken out', async () => {
    const name = fresh();
    const entry = entryOf();
    await sealedStore(name).set(entry);
    const [[id, row]] = (await rows(database(name).use)) as [[string, Record<string, unknown>]];
    expect(id).to.equal(entry.referral.id);
    expect(Object.keys(row).sort()).to.deep.equal(['data', 'id', 'iv', 'key', 'since']);
    expect(new TextDecoder('latin1').decode(row['data'] as ArrayBuffer)).not.to.include('canary');
    const key = row['key'] as CryptoKey;
    expect(key.extractable).to.equal(false);
    const taken = await crypto.subtle.exportKey('raw', key).catch((error: DOMException) => error.name);
    expect(taken).to.equal('InvalidAccessError');
  });

  it('outlives its page: another store of the same name finds it', async () => {
    const name = fresh();
    const entry = entryOf();
    await sealedStore(name).set(entry);
    expect(await sealedStore(name).get(entry.referral.id)).to.deep.equal(entry);
  });

  it('makes no database by looking', async () => {
    const name = fresh();
    const store = sealedStore(name);
    expect(await store.list()).to.deep.equal([]);
    expect(await store.get('any')).to.equal(undefined);
    await store.delete('any');
    expect((await indexedDB.databases()).map((each) => each.name)).not.to.include(name);
  });

  it('says what is missing where the browser keeps nothing', async () => {
    const original = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    try {
      const error = await sealedStore(fresh())
        .list()
        .catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(StorageError);
      expect((error as StorageError).kind).to.equal('no-storage');
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', original);
    }
  });

  it('two outboxes with Web Locks on one store send one after the other, and leave nothing', async () => {
    const name = fresh();
    let atOnce = 0;
    let most = 0;
    const send: NonNullable<Adapter['referrals']>['send'] = async ({ id, reference }) => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, 30));
      atOnce--;
      return { referralId: id, reference, receivedAt: new Date().toISOString() };
    };
    const adapter: Adapter = {
      name: 'test',
      guarantee: 'exactly-once',
      reach: 'service',
      referrals: { send },
    };
    const lock = webLock();
    expect(lock).not.to.equal(undefined);
    const tabs = [1, 2].map(() => new Outbox({ store: sealedStore(name), adapter, lock: lock! }));
    const referral = madeUp();
    await Promise.all(tabs.map((tab) => tab.put(referral)));
    const receipts = await Promise.all(tabs.map((tab) => tab.deliver(referral.id)));
    expect(receipts.map(({ reference }) => reference)).to.deep.equal([
      referral.reference,
      referral.reference,
    ]);
    expect(most).to.equal(1);
    // The lock is free once entry and key are gone.
    await lock!(`sixways-outbox-${referral.id}`, async () => {});
    expect(await sealedStore(name).list()).to.deep.equal([]);
  });
});
