import type { AdapterErrorKind } from '@sixways/core/errors.js';
import type { RecordKind, RecordKinds, Stored } from '@sixways/core/ports.js';
import type { SharedRecords } from '../journey/context.js';
import type * as Later from './later.js';
import type { Entry } from './write-record.js';

/** Why something could not be read or saved: an `AdapterError`, or what looks like one. */
export interface Failure {
  kind: AdapterErrorKind;
  message: string;
}

/** Whether the records of a kind are there. */
export type HeldState = { kind: 'loading' } | { kind: 'ready' } | { kind: 'failed'; failure: Failure };

/** What became of the person's changes, all together. */
export type HeldStatus =
  | { kind: 'idle' | 'saving' | 'saved' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'conflict'; conflict: Conflict };

/** Two versions of a record: what was written here, and what somebody else saved meanwhile. Absent: removed. */
export interface Conflict {
  kind: RecordKind;
  id: string;
  mine: RecordKinds[RecordKind] | undefined;
  theirs: RecordKinds[RecordKind] | undefined;
}

/** What the person did last, as far as it can be undone. */
export interface LastChange {
  kind: RecordKind;
  id: string;
  what: 'added' | 'changed' | 'removed';
  before: RecordKinds[RecordKind] | undefined;
}

/** What is not needed before there is something to show: writing, and a look at what the device keeps. One for all widgets of the page. */
let later: typeof Later | undefined;

/** Rejects where it did not come. Asking again tries again. */
export async function recordsLater(): Promise<typeof Later> {
  return (later ??= await import('./later.js'));
}

/**
 * A person's records in one widget: held at once, saved in order, and held until they are saved. Nothing that was
 * written is lost to a failed save, and nobody's version is written over another's unseen.
 */
export class HeldRecords {
  /** What the person did last. */
  lastChange: LastChange | undefined;
  readonly #entries = new Map<string, Entry>();
  readonly #states = new Map<RecordKind, HeldState>();
  #stop: (() => void) | undefined;
  #savedSome = false;
  #writes = 0;

  constructor(
    readonly shared: SharedRecords,
    private readonly changed: () => void,
  ) {}

  /** Hears what other widgets change. */
  listen(): void {
    this.#stop ??= this.shared.onChange(this.#onOthers);
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Loads the records of a kind, once. What could not be loaded is tried again by the next call. */
  async open(kind: RecordKind): Promise<void> {
    const state = this.#states.get(kind);
    if (state && state.kind !== 'failed') return;
    this.#states.set(kind, { kind: 'loading' });
    if (state) this.changed();
    // What writes is there before the person writes. Where it does not come, the first change asks again.
    await Promise.all([this.#load(kind), recordsLater().catch(() => {})]);
  }

  state(kind: RecordKind): HeldState {
    return this.#states.get(kind) ?? { kind: 'loading' };
  }

  /** All records of a kind, as the person left them. */
  all<Kind extends RecordKind>(kind: Kind): RecordKinds[Kind][] {
    return this.#of(kind).flatMap(({ record }) => (record ? [record as RecordKinds[Kind]] : []));
  }

  get<Kind extends RecordKind>(kind: Kind, id: string): RecordKinds[Kind] | undefined {
    return this.#entries.get(keyOf(kind, id))?.record as RecordKinds[Kind] | undefined;
  }

  get status(): HeldStatus {
    const entries = [...this.#entries.values()];
    const both = entries.find(({ conflict }) => conflict);
    if (both) return { kind: 'conflict', conflict: conflictOf(both) };
    const failure = entries.find((entry) => entry.failure)?.failure;
    if (failure) return { kind: 'failed', failure };
    if (entries.some(({ unsaved, writing }) => unsaved || writing)) return { kind: 'saving' };
    return { kind: this.#savedSome ? 'saved' : 'idle' };
  }

  /** Whether something the person wrote would go with the page. */
  get unkept(): boolean {
    return [...this.#entries.values()].some(
      // What is on its way is not there yet: the page's end would break it off.
      ({ unsaved, writing, record }) => unsaved || writing || (record && !this.shared.kept),
    );
  }

  /** Holds a record as it is now, and saves it. */
  save<Kind extends RecordKind>(kind: Kind, record: RecordKinds[Kind]): void {
    const before = this.get(kind, record.id);
    this.lastChange = { kind, id: record.id, what: before ? 'changed' : 'added', before };
    this.#put(kind, record.id, stamped(record));
  }

  /** Several records as one change of the person's, such as a new order. It cannot be undone in one. */
  saveAll<Kind extends RecordKind>(kind: Kind, records: readonly RecordKinds[Kind][]): void {
    this.takeIn(kind, records.map(stamped));
  }

  /** Several records as they come, such as from a file: they were changed when they say. */
  takeIn<Kind extends RecordKind>(kind: Kind, records: readonly RecordKinds[Kind][]): void {
    this.lastChange = undefined;
    for (const record of records) this.#put(kind, record.id, record);
  }

  remove(kind: RecordKind, id: string): void {
    const before = this.get(kind, id);
    if (!before) return;
    this.lastChange = { kind, id, what: 'removed', before };
    this.#put(kind, id, undefined);
  }

  /** Takes back what the person did last. */
  undo(): void {
    const last = this.lastChange;
    if (!last) return;
    this.lastChange = undefined;
    this.#put(last.kind, last.id, last.before && stamped(last.before));
  }

  /** Tries all again that failed. */
  retry(): void {
    for (const [kind, state] of this.#states) if (state.kind === 'failed') void this.open(kind);
    for (const entry of this.#entries.values())
      if (entry.failure) {
        entry.failure = undefined;
        void this.#write(entry);
      }
    this.changed();
  }

  /** Settles a conflict as the person chose. The other version stays in the history, where there is one. */
  choose(kind: RecordKind, id: string, which: 'mine' | 'theirs'): void {
    const entry = this.#entries.get(keyOf(kind, id));
    if (!entry?.conflict) return;
    const { theirs } = entry.conflict;
    entry.conflict = undefined;
    entry.version = theirs?.version;
    if (which === 'theirs') {
      this.lastChange = { kind, id, what: 'changed', before: entry.record };
      entry.record = theirs?.record;
      entry.unsaved = false;
      this.#savedSome = true;
    }
    void this.#write(entry);
    this.changed();
  }

  /** What was written here is written there, and goes from here. */
  goOnIn(other: HeldRecords): void {
    for (const { kind, id, record } of this.#entries.values()) if (record) other.#put(kind, id, record);
    other.lastChange = this.lastChange;
    this.wipe();
    this.shared.wipe();
  }

  /** Lets go of everything. Nothing is removed from where it is kept. */
  wipe(): void {
    this.#entries.clear();
    this.lastChange = undefined;
    this.#savedSome = false;
  }

  #put(kind: RecordKind, id: string, record: RecordKinds[RecordKind] | undefined): void {
    const key = keyOf(kind, id);
    const entry = this.#entries.get(key) ?? newEntry(kind, id);
    this.#entries.set(key, entry);
    Object.assign(entry, { record, unsaved: true, failure: undefined });
    void this.#write(entry);
    this.changed();
  }

  /** One write of a record at a time: each is made from the version that the one before gave. */
  async #write(entry: Entry): Promise<void> {
    if (entry.writing) return;
    entry.writing = true;
    while (entry.unsaved && !entry.conflict && !entry.failure) await this.#writeOnce(entry);
    entry.writing = false;
    this.changed();
  }

  async #writeOnce(entry: Entry): Promise<void> {
    try {
      const { writeOnce } = later ?? (await recordsLater());
      if (this.#isGone(entry)) entry.unsaved = false;
      else if (await writeOnce(entry, this.shared, this.#onOthers)) {
        entry.written = ++this.#writes;
        this.#savedSome = true;
      }
    } catch (error) {
      entry.failure = failureOf(error);
    }
  }

  /** The person left before it could be written: what lasts as long as the page does not come back. */
  #isGone(entry: Entry): boolean {
    return this.shared.place !== 'service' && this.#entries.get(keyOf(entry.kind, entry.id)) !== entry;
  }

  #onOthers = (kind: RecordKind): void => {
    if (this.#states.has(kind)) void this.#load(kind);
  };

  async #load(kind: RecordKind): Promise<void> {
    const writes = this.#writes;
    try {
      this.#take(kind, await this.shared.list(kind), writes);
      this.#states.set(kind, { kind: 'ready' });
    } catch (error) {
      this.#states.set(kind, { kind: 'failed', failure: failureOf(error) });
    }
    this.changed();
  }

  /** What the person changed here and is not saved yet stays as they left it: saving it will show whether it fits. */
  #take(kind: RecordKind, stored: readonly Stored<RecordKind>[], writes: number): void {
    const isOlder = (entry: Entry) => entry.unsaved || entry.writing || entry.written > writes;
    const there = new Set(stored.map(({ record }) => record.id));
    for (const entry of this.#of(kind))
      if (!isOlder(entry) && !there.has(entry.id)) this.#entries.delete(keyOf(kind, entry.id));
    for (const { record, version } of stored) {
      const entry = this.#entries.get(keyOf(kind, record.id)) ?? newEntry(kind, record.id);
      if (isOlder(entry)) continue;
      this.#entries.set(keyOf(kind, record.id), Object.assign(entry, { record, version }));
    }
  }

  #of(kind: RecordKind): Entry[] {
    return [...this.#entries.values()].filter((entry) => entry.kind === kind);
  }
}

function newEntry(kind: RecordKind, id: string): Entry {
  const none = undefined;
  return {
    kind,
    id,
    record: none,
    version: none,
    unsaved: false,
    attempted: none,
    writing: false,
    written: 0,
    failure: none,
    conflict: none,
  };
}

function keyOf(kind: RecordKind, id: string): string {
  return `${kind}/${id}`;
}

function conflictOf({ kind, id, record, conflict }: Entry): Conflict {
  return { kind, id, mine: record, theirs: conflict?.theirs?.record };
}

/** Not by class: its module is more than what is needed of it here. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && error.name === 'AdapterError') return error as unknown as Failure;
  return { kind: 'unavailable', message: String(error) };
}

/** Changed now. A decision's record has a time of its own. */
function stamped<R extends RecordKinds[RecordKind]>(record: R): R {
  return 'updatedAt' in record ? { ...record, updatedAt: new Date().toISOString() } : record;
}
