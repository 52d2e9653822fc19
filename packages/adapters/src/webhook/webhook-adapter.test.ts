import { expect } from '@open-wc/testing';
import type { AdapterError } from '@sixways/core/errors.js';
import { sampleReferral } from '../conformance/sample-referral.js';
import { webhookAdapter } from './webhook-adapter.js';

const referral = sampleReferral(1);

function host(status: number, body: unknown) {
  const requests: RequestInit[] = [];
  const fetch = (async (_url: string, init: RequestInit) => {
    requests.push(init);
    return Response.json(body, { status });
  }) as typeof globalThis.fetch;
  return { adapter: webhookAdapter({ url: 'https://hook.example/', fetch }), requests };
}

describe('webhookAdapter', () => {
  it('posts the referral as it is, under its id as the key', async () => {
    const { adapter, requests } = host(202, { id: referral.id });
    const { reference } = await adapter.referrals!.send(referral);
    expect(reference).to.equal(referral.reference);
    expect((requests[0]!.headers as Headers).get('idempotency-key')).to.equal(referral.id);
    expect(JSON.parse(requests[0]!.body as string)).to.deep.equal(referral);
  });

  it('promises "exactly once" only after the host has said that it honours the key', async () => {
    const { adapter } = host(200, { id: referral.id, idempotent: true });
    expect(adapter.guarantee).to.equal('at-least-once');
    await adapter.referrals!.send(referral);
    expect(adapter.guarantee).to.equal('exactly-once');
  });

  it('takes a 409 that names a duplicate for success', async () => {
    const { adapter } = host(409, { duplicate: true });
    expect(await adapter.referrals!.send(referral)).to.include({ referralId: referral.id });
  });

  it('trusts no 2xx without the referral’s id, and passes on only issues that are words', async () => {
    const failure = async (status: number, body: unknown) =>
      (await host(status, body)
        .adapter.referrals!.send(referral)
        .catch((error: unknown) => error)) as AdapterError;
    expect(await failure(200, { id: 'another' })).to.include({ kind: 'unavailable', maybeDelivered: true });
    expect(await failure(200, null)).to.include({ kind: 'unavailable', maybeDelivered: true });
    const { issues } = await failure(422, {
      issues: [{ text: 'Too long', path: 'ownWords' }, { text: 5 }, null],
    });
    expect(issues).to.deep.equal([{ text: 'Too long', path: 'ownWords' }]);
  });
});
