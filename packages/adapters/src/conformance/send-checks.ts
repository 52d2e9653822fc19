import { AdapterError } from '@sixways/core/errors.js';
import type { Receipt, Referral } from '@sixways/core/model/referral.js';
import type { ConformanceSubject } from './adapter-conformance.js';
import { aborts, ok, within, type Check } from './check.js';
import { faultyFetch, type FaultyFetch } from './faulty-fetch.js';
import { sampleReferral } from './sample-referral.js';

/** An adapter under test: sends, and the faults in its way. Undefined where it takes no referrals. */
export async function sender(subject: ConformanceSubject, timeout = 10_000) {
  const net: FaultyFetch = faultyFetch(subject.fetch ?? fetch, subject.answerFor);
  const adapter = await subject.create({ fetch: net.fetch, timeout });
  const { referrals } = adapter;
  ok(referrals !== undefined, 'the referrals port');
  return {
    net,
    adapter,
    send: (referral: Referral, signal?: AbortSignal) => referrals.send(referral, { signal }),
  };
}

/** The receipt is for this referral, and the backend holds it: once, where that is promised. */
export async function holds(
  subject: ConformanceSubject,
  guarantee: string,
  referral: Referral,
  receipt: Receipt,
): Promise<void> {
  ok(receipt.referralId === referral.id, `a receipt for ${referral.id}, not ${receipt.referralId}`);
  ok(
    receipt.reference === referral.reference,
    `the reference ${referral.reference}, not ${receipt.reference}`,
  );
  ok(!Number.isNaN(Date.parse(receipt.receivedAt)), `an instant, not ${receipt.receivedAt}`);
  if (!subject.count) return;
  const count = await subject.count(referral.id);
  ok(guarantee === 'exactly-once' ? count === 1 : count >= 1, `one referral in the backend, not ${count}`);
}

/** Sending when all goes well. */
export function sendChecks(subject: ConformanceSubject): Check[] {
  const seeds = Array.from({ length: 8 }, (_, seed) => seed + 1);
  return [
    {
      name: 'sends referrals of every shape and answers with their references',
      async run() {
        const { adapter, send } = await sender(subject);
        for (const referral of seeds.map((seed) => sampleReferral(seed)))
          await holds(subject, adapter.guarantee, referral, await send(referral));
      },
    },
    {
      name: 'a referral sent again, one after the other, stays one',
      async run() {
        const { adapter, send } = await sender(subject);
        const referral = sampleReferral(11);
        for (let time = 0; time < 3; time++)
          await holds(subject, adapter.guarantee, referral, await send(referral));
      },
    },
    {
      name: 'a referral sent eight times at once stays one',
      async run() {
        const { adapter, send } = await sender(subject);
        const referral = sampleReferral(12);
        const results = await Promise.allSettled(seeds.map(() => send(structuredClone(referral))));
        // A server may refuse while the first is under way, as long as trying again succeeds.
        for (const result of results)
          if (result.status === 'rejected')
            ok(
              result.reason instanceof AdapterError &&
                (result.reason.canRetry || result.reason.kind === 'conflict'),
              `success, or an AdapterError that trying again can mend, not ${result.reason}`,
            );
        await holds(subject, adapter.guarantee, referral, await send(referral));
      },
    },
    {
      name: 'sends nothing once aborted',
      async run() {
        const { net, send } = await sender(subject);
        const referral = sampleReferral(13);
        await aborts(send(referral, AbortSignal.abort()), undefined);
        ok(net.requests === 0, 'no request');
        if (subject.count) ok((await subject.count(referral.id)) === 0, 'nothing in the backend');
      },
    },
    ...(subject.isLocal ? [] : underWayChecks(subject)),
  ];
}

function underWayChecks(subject: ConformanceSubject): Check[] {
  return [
    {
      name: 'stops waiting when aborted under way',
      async run() {
        const { net, send } = await sender(subject);
        net.next('slow');
        const stop = new AbortController();
        const call = send(sampleReferral(14), stop.signal);
        setTimeout(() => stop.abort(), 30);
        await within(1000, aborts(call, stop.signal.reason));
      },
    },
    {
      name: 'never says "sent" before the backend has answered',
      async run() {
        const { net, adapter, send } = await sender(subject);
        const referral = sampleReferral(15);
        const release = net.hold();
        let isDone = false;
        const call = send(referral).finally(() => (isDone = true));
        await new Promise((resolve) => setTimeout(resolve, 150));
        const early = isDone;
        release();
        await holds(subject, adapter.guarantee, referral, await call);
        ok(!early, 'no receipt while the answer is on its way');
      },
    },
  ];
}
