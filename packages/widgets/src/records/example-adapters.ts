import { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
import { AdapterError, type AdapterErrorKind } from '@sixways/core/errors.js';
import type { Adapter, RecordKind, RecordKinds, RecordsPort } from '@sixways/core/ports.js';

/** Records by kind, as an example begins with them. */
export type Seed = { [Kind in RecordKind]?: readonly RecordKinds[Kind][] };

/** An adapter that keeps records for as long as the example stands, as a service would. */
export async function keeping(
  seed: Seed = {},
  change: (records: RecordsPort) => Partial<RecordsPort> = () => ({}),
): Promise<Adapter> {
  const records = memoryRecords();
  for (const kind of Object.keys(seed) as RecordKind[])
    for (const record of seed[kind] ?? []) await records.save(kind, record as RecordKinds[typeof kind]);
  return {
    name: 'example',
    guarantee: 'exactly-once',
    reach: 'service',
    records: { ...records, ...change(records) },
  };
}

/** One that has records, and takes no changes. */
export function refusing(kind: AdapterErrorKind, seed: Seed): Promise<Adapter> {
  return keeping(seed, () => ({ save: () => Promise.reject(new AdapterError(kind, 'An example refuses')) }));
}

/** One that does not give its records away. */
export function silent(kind: AdapterErrorKind): Promise<Adapter> {
  return keeping({}, () => ({
    list: () => Promise.reject(new AdapterError(kind, 'An example says nothing')),
  }));
}

/** One in which somebody else changes a record just before it is saved, once. */
export function changedElsewhere(
  seed: Seed,
  elsewhere: <Kind extends RecordKind>(record: RecordKinds[Kind]) => RecordKinds[Kind],
): Promise<Adapter> {
  let isChanged = false;
  return keeping(seed, (records) => ({
    async save(kind, record, options) {
      if (!isChanged && options?.after) {
        isChanged = true;
        const { record: theirs, version } = await records.load(kind, record.id);
        await records.save(kind, elsewhere(theirs), { after: version });
      }
      return records.save(kind, record, options);
    },
  }));
}
