import type { Adapter, RecordKind, RecordsPort } from '@sixways/core/ports.js';
import type { RecordsListener, RecordsPlace, SharedRecords } from './context.js';

const KINDS: readonly RecordKind[] = ['about-me', 'goal', 'plan', 'budget', 'check-in', 'decision'];

/**
 * The records of a page's widgets: an adapter's, or in memory where it keeps none, until the person asks to keep them on
 * this device. Whoever changes one tells the others.
 * @param asked the adapter, where it is not known yet: until then every call waits, so that nothing is written elsewhere
 */
export function sharedRecords(
  adapter: Adapter | undefined,
  asked?: Promise<Adapter | undefined>,
): SharedRecords {
  let records: RecordsPort = adapter?.records ?? inMemory();
  let place = placeOf(adapter);
  const listeners = new Set<RecordsListener>();
  const tell = (kind: RecordKind, by?: RecordsListener) =>
    listeners.forEach((listener) => listener !== by && listener(kind));
  const useNow = (port: RecordsPort, at: RecordsPlace) => {
    [records, place] = [port, at];
    KINDS.forEach((kind) => tell(kind));
  };
  let waiting = asked?.then((found) => {
    waiting = undefined;
    if (found?.records) useNow(found.records, placeOf(found));
  });
  /** Where records are, once that is known. */
  const known = async () => {
    await waiting;
    return records;
  };
  return {
    get place() {
      return place;
    },
    get kept() {
      return place !== 'memory';
    },
    list: async (kind, options) => (await known()).list(kind, options),
    load: async (kind, id, options) => (await known()).load(kind, id, options),
    history: async (kind, id, options) => (await known()).history(kind, id, options),
    async save(kind, record, { by, ...options } = {}) {
      const stored = await (await known()).save(kind, record, options);
      tell(kind, by);
      return stored;
    },
    async remove(kind, id, { by, ...options } = {}) {
      await (await known()).remove(kind, id, options);
      tell(kind, by);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async moveTo(to, at) {
      await copyAll(await known(), to);
      useNow(to, at);
    },
    wipe() {
      if (place !== 'service') useNow(inMemory(), 'memory');
    },
  };
}

function placeOf(adapter: Adapter | undefined): RecordsPlace {
  if (!adapter?.records) return 'memory';
  return adapter.reach === 'this-device' ? 'device' : 'service';
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
