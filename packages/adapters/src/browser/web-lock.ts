import type { Lock } from '@sixways/core/outbox.js';

/** One sender at a time across tabs, by Web Locks. Undefined where the browser has none (plain http): then per page only. */
export function webLock(): Lock | undefined {
  const locks = globalThis.navigator?.locks;
  return locks && ((name, work) => locks.request(name, work) as ReturnType<typeof work>);
}
