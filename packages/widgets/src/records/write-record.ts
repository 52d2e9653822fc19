import type { RecordKind, RecordKinds, Stored } from '@sixways/core/ports.js';
import type { RecordsListener, SharedRecords } from '../journey/context.js';
import { failureOf, type Failure } from './held-records.js';

/** A record in one widget: as the person left it, and how far the store has heard of it. */
export interface Entry {
  readonly kind: RecordKind;
  readonly id: string;
  /** As the person left it. Absent: removed. */
  record: RecordKinds[RecordKind] | undefined;
  /** The stored version that it was made from. */
  version: string | undefined;
  /** Whether the store has yet to hear of it. */
  unsaved: boolean;
  /** What may have arrived although no answer came. */
  attempted: RecordKinds[RecordKind] | undefined;
  writing: boolean;
  /** When it was last written, by the count of writes: a list that was asked for before is older. */
  written: number;
  failure: Failure | undefined;
  conflict: { theirs: Stored<RecordKind> | undefined } | undefined;
}

/** Writes a record once, as it is now. @param by hears of every change but this one @returns whether the store has it */
export async function writeOnce(entry: Entry, shared: SharedRecords, by: RecordsListener): Promise<boolean> {
  const { kind, id, record } = entry;
  entry.unsaved = false;
  try {
    if (record) {
      entry.version = (await shared.save(kind, record, { after: entry.version, by })).version;
    } else {
      await shared.remove(kind, id, { by });
      entry.version = undefined;
    }
    entry.attempted = undefined;
    return true;
  } catch (error) {
    entry.unsaved = true;
    const failure = failureOf(error);
    if (record && (failure.kind === 'conflict' || failure.kind === 'not-found'))
      await meet(entry, record, shared);
    else entry.failure = failure;
    entry.attempted = record;
    return false;
  }
}

/** Somebody saved another version; or it was our own, whose answer was lost. */
async function meet(entry: Entry, record: RecordKinds[RecordKind], shared: SharedRecords): Promise<void> {
  try {
    const theirs = await shared.load(entry.kind, entry.id);
    const isThere = isSame(theirs.record, record);
    if (!isThere && !isSame(theirs.record, entry.attempted)) entry.conflict = { theirs };
    // A store that refuses the version it names itself would be asked for ever.
    else if (!isThere && theirs.version === entry.version)
      entry.failure = { kind: 'unavailable', message: 'The store contradicts itself' };
    else entry.version = theirs.version;
    if (isThere && entry.record === record) entry.unsaved = false;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'not-found') entry.conflict = { theirs: undefined };
    else entry.failure = failure;
  }
}

/** Whatever the order of their fields: a server may give them back in its own. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const field = (of: object, key: string) => (of as Record<string, unknown>)[key];
  return [...keys].every((key) => isSame(field(one, key), field(other, key)));
}
