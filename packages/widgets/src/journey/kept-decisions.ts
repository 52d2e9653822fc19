import type { DecisionRecord } from '@sixways/core/model/decision-record.js';
import type { KeptDecisions, SharedRecords } from './context.js';

interface Kept {
  record: DecisionRecord;
  version: string;
}

/** One record an aid, the last, kept where the page's records are. */
export class Decisions implements KeptDecisions {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly records: () => SharedRecords) {}

  get all(): readonly DecisionRecord[] {
    return [...this.#kept.values()].map(({ record }) => record);
  }

  async keep(record: DecisionRecord): Promise<void> {
    const before = this.#kept.get(record.aid.id);
    const { version } = await this.records().save('decision', record, {
      after: before?.record.id === record.id ? before.version : undefined,
    });
    this.#kept.set(record.aid.id, { record, version });
  }

  async drop(aid: string): Promise<void> {
    const kept = this.#kept.get(aid);
    this.#kept.delete(aid);
    if (kept) await this.records().remove('decision', kept.record.id);
  }
}
