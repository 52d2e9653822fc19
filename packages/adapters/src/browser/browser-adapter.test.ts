import { expect } from '@open-wc/testing';
import { AdapterError } from '@sixways/core/errors.js';
import { adapterConformance } from '../conformance/adapter-conformance.js';
import { sampleReferral } from '../conformance/sample-referral.js';
import { browserAdapter } from './browser-adapter.js';
import { sealedStore } from './sealed-store.js';
import { StorageError } from './storage-error.js';

const name = `test-kept-${Date.now()}`;
const kept = () => browserAdapter(sealedStore(name));

describe('browserAdapter', () => {
  const subject = {
    create: kept,
    count: async (id: string) => (await kept().kept()).filter((each) => each.id === id).length,
    isLocal: true,
  };
  for (const { name: check, run } of adapterConformance(subject)) it(check, run);

  it('never claims to reach a service, and gives back and forgets what it keeps', async () => {
    const adapter = kept();
    expect(adapter.reach).to.equal('this-device');
    const referral = sampleReferral(6);
    await adapter.referrals!.send(referral);
    expect(await kept().open(referral.id)).to.deep.equal(referral);
    await adapter.forget(referral.id);
    expect(await kept().open(referral.id)).to.equal(undefined);
  });

  it('says so when the browser keeps nothing', async () => {
    const refuse = () => Promise.reject(new StorageError('no-storage'));
    const adapter = browserAdapter({ set: refuse, get: refuse, list: refuse, delete: refuse });
    const error = await adapter.referrals!.send(sampleReferral(7)).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(AdapterError);
    expect((error as AdapterError).message).to.include('no-storage');
  });
});
