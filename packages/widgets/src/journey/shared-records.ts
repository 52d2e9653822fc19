import { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
import type { Adapter, RecordKind, RecordsPort } from '@sixways/core/ports.js';
import type { SharedRecords } from './context.js';

/**
 * The records of a page's widgets: an adapter's, or in memory where it keeps none. Whoever changes one tells the others.
 */
export function sharedRecords(adapter: Adapter | undefined): SharedRecords {
  const records: RecordsPort = adapter?.records ?? memoryRecords();
  const listeners = new Set<(kind: RecordKind) => void>();
  const tell = (kind: RecordKind) => listeners.forEach((listener) => listener(kind));
  return {
    kept: Boolean(adapter?.records),
    list: (kind, options) => records.list(kind, options),
    load: (kind, id, options) => records.load(kind, id, options),
    history: (kind, id, options) => records.history(kind, id, options),
    async save(kind, record, options) {
      const stored = await records.save(kind, record, options);
      tell(kind);
      return stored;
    },
    async remove(kind, id, options) {
      await records.remove(kind, id, options);
      tell(kind);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
