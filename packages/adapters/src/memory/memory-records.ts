import { AdapterError } from '@sixways/core/errors.js';
import type {
  CallOptions,
  RecordKind,
  RecordKinds,
  RecordsPort,
  SaveOptions,
  Stored,
} from '@sixways/core/ports.js';

/** Any kind's stored record: the map below keeps them side by side. */
type AnyStored = Stored<RecordKind>;

/**
 * A person's records for as long as the page stands: what widgets on a page share where nothing else keeps records.
 * Nothing is written anywhere.
 */
export function memoryRecords(): RecordsPort {
  /** Every state of each record, newest first. */
  const kept = new Map<string, AnyStored[]>();
  let versions = 0;

  const key = (kind: RecordKind, id: string) => `${kind}/${id}`;
  const states = (kind: RecordKind, id: string) => {
    const found = kept.get(key(kind, id));
    if (!found) throw new AdapterError('not-found', `No ${kind} ${id}`);
    return found;
  };

  return {
    async list<Kind extends RecordKind>(kind: Kind, options?: CallOptions) {
      options?.signal?.throwIfAborted();
      const all = [...kept].filter(([each]) => each.startsWith(`${kind}/`));
      return all.map(([, [newest]]) => copy(newest as Stored<Kind>));
    },
    async load<Kind extends RecordKind>(kind: Kind, id: string, options?: CallOptions) {
      options?.signal?.throwIfAborted();
      return copy(states(kind, id)[0] as Stored<Kind>);
    },
    async save<Kind extends RecordKind>(kind: Kind, record: RecordKinds[Kind], options?: SaveOptions) {
      options?.signal?.throwIfAborted();
      const before = kept.get(key(kind, record.id)) ?? [];
      const [newest, older] = before;
      if (newest && older?.version === options?.after && isSame(newest.record, record))
        return copy(newest as Stored<Kind>);
      if (newest?.version !== options?.after)
        throw new AdapterError('conflict', `${kind} ${record.id} was changed meanwhile`);
      const stored = copy<Stored<Kind>>({ record, version: String(++versions) });
      kept.set(key(kind, record.id), [stored as AnyStored, ...before]);
      return copy(stored);
    },
    async history<Kind extends RecordKind>(kind: Kind, id: string, options?: CallOptions) {
      options?.signal?.throwIfAborted();
      return states(kind, id).map((each) => copy(each as Stored<Kind>));
    },
    async remove(kind, id, options) {
      options?.signal?.throwIfAborted();
      kept.delete(key(kind, id));
    },
  };
}

/** Nobody changes what is kept by changing what they were given. */
function copy<T>(value: T): T {
  return structuredClone(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
