import { AdapterError } from './errors.js';
import type { Receipt, Referral } from './model/referral.js';
import type { Adapter } from './ports.js';

/** What the outbox keeps of one referral until the backend has answered. */
export interface OutboxEntry {
  referral: Referral;
  /** When the person pressed Send (this device's clock, ISO instant). Shown, never reckoned with. */
  since: string;
  /** The destination that the person sent it to (`Adapter.destination`). */
  to?: string | undefined;
  /** The content may have reached the backend: from now on the very same content goes, or none. */
  tried: boolean;
}

/** Something waits to be sent. Never what. */
export interface Waiting {
  id: string;
  since: string;
}

/** Where sealed entries lie. Any call may reject: the outbox then goes on with what this page remembers. */
export interface OutboxStore {
  /** Seals and stores; replaces what is there under the same id. Resolves once it survives a crash of the page. */
  set(entry: OutboxEntry): Promise<void>;
  get(id: string): Promise<OutboxEntry | undefined>;
  /** Opens nothing, and writes nothing. */
  list(): Promise<Waiting[]>;
  /** Deletes the entry with its key. */
  delete(id: string): Promise<void>;
}

/** Runs work while nobody else, in any tab, runs work of the same name. Shape of `navigator.locks.request`. */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export interface OutboxParts {
  store: OutboxStore;
  adapter: Adapter;
  lock?: Lock;
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** 0 to 1, for jitter. */
  random?: () => number;
  now?: () => Date;
  /** Attempts before {@link Outbox.deliver} gives the word back to the person. */
  attempts?: number;
  /** The longest wait between two attempts, milliseconds. A server that asks for more gets it: the person sends again later. */
  patience?: number;
  /** After so many milliseconds an attempt counts as lost, whatever the adapter does. */
  attemptTimeout?: number;
}

export interface DeliverOptions {
  signal?: AbortSignal | undefined;
  /** Called before each attempt, counted from 1, with what ended the one before. */
  onAttempt?: ((attempt: number, last: AdapterError | undefined) => void) | undefined;
}

/**
 * Keeps a referral from "Send" until the backend's answer, so that none is lost and none is sent twice.
 *
 * An id belongs to one form in one page. A copy of the page may send the same content again under it,
 * but pages that edit apart need ids apart: the backend keeps what came first.
 *
 * Waits are measured, never compared with the time of day: a wrong clock cannot hold a referral back.
 */
export class Outbox {
  readonly #parts: Required<OutboxParts>;
  /** What this page put: it can be sent even where nothing can be stored. */
  readonly #put = new Map<string, OutboxEntry>();
  /** What this page stored. If it is gone, another tab has dealt with it. */
  readonly #stored = new Set<string>();
  /** Delivered by this page: the receipt, and a fingerprint of the content in place of the content. */
  readonly #done = new Map<string, { receipt: Receipt; print: number }>();
  readonly #underWay = new Map<string, Promise<Receipt>>();

  constructor(parts: OutboxParts) {
    this.#parts = {
      lock: pageLock(),
      sleep,
      random: Math.random,
      now: () => new Date(),
      attempts: 4,
      patience: 20_000,
      attemptTimeout: 60_000,
      ...parts,
    };
  }

  /**
   * Seals and stores a referral. Nothing has been sent when it resolves.
   * Putting it again (double click, another try) keeps what is there; edited content replaces it
   * unless the former content may have reached the backend.
   * @returns whether it would survive a reload; false where the browser stores nothing
   * @throws {AdapterError} `rejected` without consent to share; `conflict` for edited content that comes too late
   */
  async put(referral: Referral): Promise<boolean> {
    if (!referral.consents.some(({ scope, given }) => scope === 'share' && given))
      throw new AdapterError('rejected', 'Nothing leaves without consent to share', {
        issues: [{ path: 'consents', text: 'share' }],
      });
    return this.#locked(referral.id, async () => {
      const { entry: former, isGone } = await this.#find(referral.id);
      const done = this.#done.get(referral.id);
      const isSame = (done?.print ?? (former && fingerprint(former.referral))) === fingerprint(referral);
      if (!isSame && (former?.tried || done || isGone))
        throw new AdapterError('conflict', 'The referral may already have arrived as it was', {
          maybeDelivered: true,
        });
      if (done) return true;
      return this.#keep(
        isSame && former
          ? former
          : {
              referral,
              since: this.#parts.now().toISOString(),
              to: this.#parts.adapter.destination,
              tried: false,
            },
      );
    });
  }

  /**
   * Sends a referral that was put, here or before a crash, and tries again while that can help.
   * Entry and key are deleted once the backend has it. Called while under way, it joins the first call.
   * @throws {AdapterError} the last attempt's; the entry is kept. `not-found`: nothing waits under this id for this adapter's destination
   * @throws the signal's reason after an abort; the entry is kept
   */
  deliver(id: string, options: DeliverOptions = {}): Promise<Receipt> {
    const running = this.#underWay.get(id);
    if (running) return running;
    const delivery = this.#deliver(id, options).finally(() => this.#underWay.delete(id));
    this.#underWay.set(id, delivery);
    return delivery;
  }

  /** What waits on this device, oldest first. Tells ids and times, never content. */
  async waiting(): Promise<Waiting[]> {
    const stored = await this.#parts.store.list().catch(() => []);
    const known = new Set(stored.map(({ id }) => id));
    const unstored = [...this.#put]
      .filter(([id]) => !known.has(id))
      .map(([id, { since }]) => ({ id, since }));
    return [...stored, ...unstored]
      .filter(({ id }) => !this.#done.has(id))
      .sort((a, b) => (a.since < b.since ? -1 : 1));
  }

  /**
   * Deletes an entry and its key, unsent. What was already on its way cannot be called back.
   * Waits for an attempt under way: abort that first.
   */
  async discard(id: string): Promise<void> {
    await this.#locked(id, () => this.#forget(id));
  }

  async #deliver(id: string, { signal, onAttempt }: DeliverOptions): Promise<Receipt> {
    const { attempts, patience, random, sleep } = this.#parts;
    let last: AdapterError | undefined;
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted();
      onAttempt?.(attempt, last);
      try {
        return await orAbort(this.#attempt(id, signal), signal);
      } catch (error) {
        if (!(error instanceof AdapterError)) throw error;
        last = error;
      }
      const wait = Math.max((last.retryAfter ?? 0) * 1000, 500 * 2 ** attempt) * (1 + random() / 2);
      if (!canHelp(last) || attempt >= attempts || (last.retryAfter ?? 0) * 1000 > patience) throw last;
      await sleep(wait, signal);
    }
  }

  /** Resolves as soon as the backend has answered; the lock is kept until entry and key are gone as well. */
  #attempt(id: string, signal: AbortSignal | undefined): Promise<Receipt> {
    return new Promise((resolve, reject) => {
      this.#locked(id, async () => {
        const receipt = await this.#attemptAlone(id, signal);
        // First the word to the person: dying in between, the page would leave them in the dark.
        resolve(receipt);
        await this.#forget(id);
      }).catch(reject);
    });
  }

  async #attemptAlone(id: string, signal: AbortSignal | undefined): Promise<Receipt> {
    const done = this.#done.get(id);
    if (done) return done.receipt;
    const { entry, isGone } = await this.#find(id);
    if (!entry || entry.to !== this.#parts.adapter.destination)
      throw new AdapterError('not-found', 'Nothing waits here under this id');
    signal?.throwIfAborted();
    const note = async (tried: boolean) => !isGone && (await this.#keep({ ...entry, tried }));
    if (!entry.tried) await note(true);
    try {
      const receipt = await this.#send(entry.referral, signal);
      this.#done.set(id, { receipt, print: fingerprint(entry.referral) });
      return receipt;
    } catch (error) {
      const untouched = error instanceof AdapterError && !error.maybeDelivered;
      // A refusal of this content settles earlier doubts; "not even asked" (offline, 429) leaves them as they were.
      if (untouched && (!entry.tried || error.kind === 'rejected')) await note(false);
      throw error;
    }
  }

  /** One call of the adapter, bounded in time, failing with an {@link AdapterError} or the abort's reason only. */
  async #send(referral: Referral, signal: AbortSignal | undefined): Promise<Receipt> {
    const { adapter, attemptTimeout, sleep } = this.#parts;
    const { referrals } = adapter;
    if (!referrals) throw new AdapterError('not-found', `The adapter "${adapter.name}" takes no referrals`);
    const stop = new AbortController();
    const onAbort = () => stop.abort(signal?.reason);
    signal?.addEventListener('abort', onAbort);
    const sending = Promise.resolve().then(() => referrals.send(referral, { signal: stop.signal }));
    const tooLong = sleep(attemptTimeout, stop.signal).then(() => {
      throw new AdapterError('unavailable', 'No answer in time', { maybeDelivered: true });
    });
    try {
      return await orAbort(Promise.race([sending, tooLong]), signal);
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      if (cause instanceof AdapterError) throw cause;
      throw new AdapterError('unavailable', 'The adapter failed', { maybeDelivered: true, cause });
    } finally {
      signal?.removeEventListener('abort', onAbort);
      stop.abort();
    }
  }

  /** `isGone`: stored once and not there now, so another tab has sent or deleted it, and nothing is stored again. */
  async #find(id: string): Promise<{ entry: OutboxEntry | undefined; isGone: boolean }> {
    const mine = this.#put.get(id);
    // A store that cannot be read tells nothing about what is there.
    const stored = await this.#parts.store.get(id).catch(() => mine);
    const isGone = !stored && this.#stored.has(id);
    // Sending what another tab may have sent is safe only where the id decides.
    if (mine && isGone && this.#parts.adapter.guarantee === 'at-least-once')
      throw new AdapterError('conflict', 'Another tab has dealt with it');
    return { entry: stored ?? mine, isGone };
  }

  async #keep(entry: OutboxEntry): Promise<boolean> {
    const { id } = entry.referral;
    this.#put.set(id, entry);
    const kept = await this.#parts.store.set(entry).then(
      () => true,
      () => false,
    );
    if (kept) this.#stored.add(id);
    return kept;
  }

  async #forget(id: string): Promise<void> {
    this.#put.delete(id);
    this.#stored.delete(id);
    await this.#parts.store.delete(id).catch(() => {});
  }

  #locked<T>(id: string, work: () => Promise<T>): Promise<T> {
    return this.#parts.lock(`sixways-outbox-${id}`, work);
  }
}

function canHelp(error: AdapterError): boolean {
  // A conflict that may have arrived is most often our own former request, still under way.
  return error.canRetry || (error.kind === 'conflict' && error.maybeDelivered);
}

/** A number for the content, but for what the clock alone decides: two clicks on Send are the same content. */
function fingerprint(referral: Referral): number {
  const text = JSON.stringify({ ...referral, createdAt: '', expectBy: '' });
  let print = text.length;
  for (let i = 0; i < text.length; i++) print = (Math.imul(print, 31) + text.charCodeAt(i)) | 0;
  return print;
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}

function orAbort<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** One after the other within this page, for browsers without Web Locks and for pages over plain http. */
function pageLock(): Lock {
  const tails = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(work, work);
    tails.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  };
}
