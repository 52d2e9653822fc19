import type { Receipt, Referral } from '@sixways/core/model/referral.js';
import { Outbox, type Waiting } from '@sixways/core/outbox.js';
import type { Adapter } from '@sixways/core/ports.js';
import { sealedStore } from '@sixways/adapters/browser/sealed-store.js';
import { webLock } from '@sixways/adapters/browser/web-lock.js';

/** Puts a referral into the outbox and sends it. @throws {AdapterError} */
export async function deliver(
  referral: Referral,
  adapter: Adapter,
  { signal, onAgain }: { signal: AbortSignal; onAgain: () => void },
): Promise<Receipt> {
  const outbox = outboxFor(adapter);
  await outbox.put(referral);
  return outbox.deliver(referral.id, { signal, onAttempt: (attempt) => attempt > 1 && onAgain() });
}

/** What an earlier visit left unsent on its way to the adapter's destination. Tells when, never what. */
export async function waitingReferrals({ destination }: Adapter): Promise<Waiting[]> {
  const store = sealedStore();
  const all = await store.list().catch(() => []);
  const entries = await Promise.all(all.map(({ id }) => store.get(id).catch(() => undefined)));
  return all.filter((_, i) => entries[i] && entries[i].to === destination);
}

/** What a receipt needs of a referral that waits: never shown before it is sent. */
export async function keptReferral(id: string): Promise<Pick<Referral, 'service' | 'expectBy'> | undefined> {
  const entry = await sealedStore().get(id);
  return entry && { service: entry.referral.service, expectBy: entry.referral.expectBy };
}

/** Sends what an earlier visit left. @throws {AdapterError} */
export async function deliverWaiting(id: string, adapter: Adapter): Promise<Receipt> {
  return outboxFor(adapter).deliver(id);
}

/** Deletes everything that waits on this device, and what this page remembers of it. */
export async function discardWaiting(): Promise<void> {
  const store = sealedStore();
  for (const { id } of await store.list().catch(() => [])) {
    await store.delete(id).catch(() => {});
    await Promise.all([...outboxes.values()].map((outbox) => outbox.discard(id)));
  }
}

/** One outbox an adapter and page: it remembers what it sent. */
const outboxes = new Map<Adapter, Outbox>();

function outboxFor(adapter: Adapter): Outbox {
  const lock = webLock();
  let outbox = outboxes.get(adapter);
  if (!outbox)
    outboxes.set(adapter, (outbox = new Outbox({ store: sealedStore(), adapter, ...(lock && { lock }) })));
  return outbox;
}
