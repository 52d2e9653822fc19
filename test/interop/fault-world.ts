import { AdapterError } from '@sixways/core/errors.js';
import type { Referral } from '@sixways/core/model/referral.js';
import { Outbox, type OutboxEntry, type OutboxStore } from '@sixways/core/outbox.js';
import type { Adapter } from '@sixways/core/ports.js';

interface Timer {
  at: number;
  run: () => void;
}

/** Time that only moves when everybody waits. Milliseconds. */
export class VirtualTime {
  now = 0;
  #timers: Timer[] = [];

  after(ms: number, run: () => void): void {
    this.#timers.push({ at: this.now + ms, run });
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const timer = { at: this.now + ms, run: resolve };
      this.#timers.push(timer);
      signal?.addEventListener('abort', () => {
        this.#timers = this.#timers.filter((each) => each !== timer);
        resolve();
      });
    });
  }

  /** Runs until nobody waits for anything. */
  async runOut(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const next = this.#timers.reduce<Timer | undefined>(
        (first, timer) => (first && first.at <= timer.at ? first : timer),
        undefined,
      );
      if (!next) return;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
  }
}

/** The service's side: one row for each id, content checked, nothing ever removed. */
export class Ledger {
  readonly rows: Referral[] = [];

  /** @throws {AdapterError} for content that the service refuses, each time it comes */
  post(referral: Referral): void {
    if (referral.ownWords?.startsWith('bad')) throw new AdapterError('rejected', 'The server answered 422');
    if (!this.find(referral.id)) this.rows.push(referral);
  }

  find(id: string): Referral | undefined {
    return this.rows.find((row) => row.id === id);
  }
}

/** What befalls one request. `acted`: the server took it in before it went wrong. */
export type NetFault =
  | { is: 'request-lost' }
  | { is: 'reply-lost' }
  /** The client has given up long before the request arrives. */
  | { is: 'late'; by: number }
  | { is: 'hang'; acted: boolean }
  | { is: 'crash'; acted: boolean }
  | { is: 'status'; status: 408 | 409 | 500 | 503; acted: boolean }
  | { is: '429'; retryAfter: number };

/** One browser on one device: its disk and locks outlive its pages. */
export class Device {
  readonly disk = new Map<string, string>();
  readonly tails = new Map<string, Promise<unknown>>();
  clockOffset = 0;
  /** By id, the content that an outbox last took. "Sent" must be true of it. */
  readonly agreed = new Map<string, string | undefined>();

  constructor(
    readonly time: VirtualTime,
    readonly ledger: Ledger,
    readonly faults: NetFault[],
    readonly random: () => number,
  ) {}
}

/** What a page sees of the world. After its death every answer stays away, so that nothing of it runs on. */
export class PagePorts {
  isDead = false;
  #onDeath: (() => void)[] = [];

  constructor(readonly device: Device) {}

  die(): void {
    this.isDead = true;
    for (const release of this.#onDeath) release();
  }

  outbox(
    change: { adapter?: (adapter: Adapter) => Adapter; store?: (store: OutboxStore) => OutboxStore } = {},
  ): Outbox {
    const { time, random } = this.device;
    const { adapter = (same) => same, store = (same) => same } = change;
    return new Outbox({
      store: store(this.#store()),
      adapter: adapter(this.#adapter()),
      lock: (name, work) => this.#lock(name, work),
      sleep: (ms, signal) => this.#alive(time.sleep(ms, signal)),
      random,
      now: () => new Date(Date.UTC(2026, 10, 22) + time.now + this.device.clockOffset),
    });
  }

  #alive<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      work.then(
        (value) => this.isDead || resolve(value),
        (error) => this.isDead || reject(error),
      );
    });
  }

  #store(): OutboxStore {
    const { disk } = this.device;
    const read = (id: string) => (disk.has(id) ? (JSON.parse(disk.get(id)!) as OutboxEntry) : undefined);
    return {
      set: (entry) => this.#onDisk(() => void disk.set(entry.referral.id, JSON.stringify(entry))),
      get: (id) => this.#onDisk(() => read(id)),
      list: () => this.#onDisk(() => [...disk.keys()].map((id) => ({ id, since: read(id)!.since }))),
      delete: (id) => this.#onDisk(() => void disk.delete(id)),
    };
  }

  async #onDisk<T>(work: () => T): Promise<T> {
    await this.#alive(this.device.time.sleep(1 + this.device.random() * 5));
    const result = work();
    await this.#alive(this.device.time.sleep(1));
    return result;
  }

  /** As Web Locks: a page's death frees what it held. */
  async #lock<T>(name: string, work: () => Promise<T>): Promise<T> {
    const { tails } = this.device;
    const before = tails.get(name);
    let free = () => {};
    tails.set(name, Promise.all([before, new Promise<void>((resolve) => (free = resolve))]));
    this.#onDeath.push(free);
    await this.#alive(Promise.resolve(before));
    return work().finally(free);
  }

  #adapter(): Adapter {
    const send = async (referral: Referral) => {
      await this.#alive(this.#meet(structuredClone(referral)));
      return { referralId: referral.id, reference: referral.reference, receivedAt: 'now' };
    };
    return { name: 'simulated', guarantee: 'exactly-once', reach: 'service', referrals: { send } };
  }

  async #meet(referral: Referral): Promise<void> {
    const { time, ledger, faults, random } = this.device;
    const fault = faults.shift();
    const act = (acted: boolean) => acted && ledger.post(referral);
    await time.sleep(20 + random() * 400);
    switch (fault?.is) {
      case undefined:
        act(true);
        return time.sleep(20 + random() * 400);
      case 'request-lost':
        throw offline();
      case 'reply-lost':
        act(true);
        throw offline();
      case 'late':
        time.after(fault.by, () => {
          try {
            ledger.post(referral);
          } catch {
            // Refused, and nobody is there to hear it.
          }
        });
        throw new AdapterError('unavailable', 'No answer in time', { maybeDelivered: true });
      case 'hang':
        act(fault.acted);
        return new Promise(() => {});
      case 'crash':
        act(fault.acted);
        throw new TypeError('A mistake in the adapter');
      case 'status':
        act(fault.acted);
        throw new AdapterError(
          fault.status === 409 ? 'conflict' : 'unavailable',
          `The server answered ${fault.status}`,
          {
            maybeDelivered: true,
          },
        );
      case '429':
        throw new AdapterError('unavailable', 'The server answered 429', { retryAfter: fault.retryAfter });
    }
  }
}

function offline(): AdapterError {
  return new AdapterError('offline', 'The server could not be reached', { maybeDelivered: true });
}
