import type { Adapter, RecordKind, RecordsPort } from '@sixways/core/ports.js';
import type { RecordsListener, RecordsPlace, SharedRecords } from './context.js';

const KINDS: readonly RecordKind[] = ['about-me', 'goal', 'plan', 'budget', 'check-in', 'decision'];

/**
 * The records of a page's widgets: an adapter's, or in memory where it keeps none, until the person asks to keep them on
 * this device. Whoever changes one tells the others.
 */
export function sharedRecords(adapter: Adapter | undefined): SharedRecords {
  let records: RecordsPort = adapter?.records ?? inMemory();
  let place: RecordsPlace = !adapter?.records
    ? 'memory'
    : adapter.reach === 'this-device'
      ? 'device'
      : 'service';
  const listeners = new Set<RecordsListener>();
  const tell = (kind: RecordKind, by?: RecordsListener) =>
    listeners.forEach((listener) => listener !== by && listener(kind));
  const useNow = (port: RecordsPort, at: RecordsPlace) => {
    [records, place] = [port, at];
    KINDS.forEach((kind) => tell(kind));
  };
  return {
    get place() {
      return place;
    },
    get kept() {
      return place !== 'memory';
    },
    list: (kind, options) => records.list(kind, options),
    load: (kind, id, options) => records.load(kind, id, options),
    history: (kind, id, options) => records.history(kind, id, options),
    async save(kind, record, { by, ...options } = {}) {
      const stored = await records.save(kind, record, options);
      tell(kind, by);
      return stored;
    },
    async remove(kind, id, { by, ...options } = {}) {
      await records.remove(kind, id, options);
      tell(kind, by);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async moveTo(to, at) {
      await copyAll(records, to);
      useNow(to, at);
    },
    wipe() {
      if (place !== 'service') useNow(inMemory(), 'memory');
    },
  };
}

/** What the person wrote on this page goes with them to where it is kept from now on. */
async function copyAll(from: RecordsPort, to: RecordsPort): Promise<void> {
  for (const kind of KINDS) for (const { record } of await from.list(kind)) await to.save(kind, record);
}

/** For as long as the page stands. Nothing is there until something is written, and only then is the code for it. */
function inMemory(): RecordsPort {
  let made: RecordsPort | undefined;
  const memory = async () => {
    const { memoryRecords } = await import('../records/later.js');
    return (made ??= memoryRecords());
  };
  return {
    list: async (...given) => made?.list(...given) ?? [],
    load: async (...given) => (await memory()).load(...given),
    save: async (...given) => (await memory()).save(...given),
    history: async (...given) => (await memory()).history(...given),
    remove: async (...given) => (await memory()).remove(...given),
  };
}
