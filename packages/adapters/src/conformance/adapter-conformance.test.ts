import { expect } from '@open-wc/testing';
import { AdapterError } from '@sixways/core/errors.js';
import type { Referral } from '@sixways/core/model/referral.js';
import type { Adapter, CallOptions } from '@sixways/core/ports.js';
import { webhookAdapter } from '../webhook/webhook-adapter.js';
import { adapterConformance, type ConformanceSubject } from './adapter-conformance.js';

/** A backend in memory behind a `fetch`. */
function backend() {
  const kept = new Map<string, number>();
  const fetch = (async (_url: string, init: RequestInit) => {
    const { id } = JSON.parse(init.body as string) as Referral;
    kept.set(id, 1);
    return Response.json({ id });
  }) as typeof globalThis.fetch;
  return { fetch, kept, count: async (id: string) => kept.get(id) ?? 0 };
}

type Send = (
  referral: Referral,
  options?: CallOptions,
) => ReturnType<NonNullable<Adapter['referrals']>['send']>;

/** The names of the checks that an adapter fails, when its `send` is changed so. */
async function failing(change: (send: Send, kept: Map<string, number>) => Send): Promise<string[]> {
  const { fetch, kept, count } = backend();
  const subject: ConformanceSubject = {
    fetch,
    count,
    create: (parts) => {
      const good = webhookAdapter({ url: '/hook', guarantee: 'exactly-once', ...parts });
      return { ...good, guarantee: 'exactly-once', referrals: { send: change(good.referrals!.send, kept) } };
    },
  };
  const names: string[] = [];
  for (const { name, run } of adapterConformance(subject))
    await run().catch((error: Error) => {
      expect(error.message).to.match(/^Expected /);
      names.push(name);
    });
  return names;
}

const receiptOf = ({ id, reference }: Referral) => ({
  referralId: id,
  reference,
  receivedAt: new Date().toISOString(),
});

describe('adapterConformance', () => {
  it('passes an adapter that keeps the rules', async () => {
    expect(await failing((send) => send)).to.deep.equal([]);
  });

  it('finds out who says "sent" too early', async () => {
    const names = await failing((send) => async (referral, options) => {
      void send(referral, options).catch(() => {});
      return receiptOf(referral);
    });
    expect(names).to.include('never says "sent" before the backend has answered');
  });

  it('finds out who makes a second referral', async () => {
    const names = await failing((send, kept) => async (referral, options) => {
      const before = kept.get(referral.id) ?? 0;
      const receipt = await send(referral, options);
      kept.set(referral.id, before + 1);
      return receipt;
    });
    expect(names).to.include('a referral sent again, one after the other, stays one');
    expect(names).to.include('a referral sent eight times at once stays one');
  });

  it('finds out who gives out other references', async () => {
    const names = await failing((send) => async (referral, options) => ({
      ...(await send(referral, options)),
      reference: 'SW-1',
    }));
    expect(names).to.include('sends referrals of every shape and answers with their references');
  });

  it('finds out who throws other errors, forgets what may have arrived, or ignores an abort', async () => {
    const plainError = await failing(
      (send) => (referral, options) =>
        send(referral, options).catch((error: Error) => Promise.reject(new Error(error.message))),
    );
    expect(plainError.length).to.be.greaterThan(15);
    const forgetful = await failing(
      (send) => (referral, options) =>
        send(referral, options).catch((error: AdapterError) =>
          Promise.reject(error instanceof AdapterError ? new AdapterError(error.kind, error.message) : error),
        ),
    );
    expect(forgetful).to.include('the reply is lost: offline, maybe delivered; sent again, it arrives once');
    const deaf = await failing((send) => (referral) => send(referral));
    expect(deaf).to.include('sends nothing once aborted');
    expect(deaf).to.include('stops waiting when aborted under way');
  });
});
