import { AdapterError } from '@sixways/core/errors.js';
import type { Referral } from '@sixways/core/model/referral.js';
import type { OutboxStore, Waiting } from '@sixways/core/outbox.js';
import type { Adapter } from '@sixways/core/ports.js';
import { sealedStore } from './sealed-store.js';
import { StorageError } from './storage-error.js';

/** An adapter whose backend is this browser, and the way to what it keeps. */
export interface BrowserAdapter extends Adapter {
  /** What is kept, newest last. Tells ids and times. */
  kept(): Promise<Waiting[]>;
  open(id: string): Promise<Referral | undefined>;
  forget(id: string): Promise<void>;
}

/**
 * Keeps referrals on this device and sends them nowhere: for trying the kit out, and for pages whose visitors
 * print what they wrote. Widgets never say "sent" with it (`reach: 'this-device'`).
 * Whoever uses this browser can read what it keeps, until it is forgotten.
 */
export function browserAdapter(store: OutboxStore = sealedStore('sixways-kept')): BrowserAdapter {
  return {
    name: 'browser',
    guarantee: 'exactly-once',
    reach: 'this-device',
    referrals: {
      async send(referral, { signal } = {}) {
        signal?.throwIfAborted();
        const receivedAt = new Date().toISOString();
        await onDevice(async () => {
          if (!(await store.get(referral.id))) await store.set({ referral, since: receivedAt, tried: true });
        });
        signal?.throwIfAborted();
        return { referralId: referral.id, reference: referral.reference, receivedAt };
      },
    },
    kept: () => onDevice(() => store.list()),
    open: (id) => onDevice(async () => (await store.get(id))?.referral),
    forget: (id) => onDevice(() => store.delete(id)),
  };
}

async function onDevice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const kind = cause instanceof StorageError ? cause.kind : 'failed';
    throw new AdapterError('unavailable', `This browser could not keep it: ${kind}`, { cause });
  }
}
