import type { DecisionRecord } from '@sixways/core/model/decision-record.js';
import type { KeptDecisions, SharedRecords } from './context.js';

/** One record an aid, the last, kept where the page's records are. */
export class Decisions implements KeptDecisions {
  readonly #kept = new Map<string, DecisionRecord>();

  constructor(private readonly records: () => SharedRecords) {}

  get all(): readonly DecisionRecord[] {
    return [...this.#kept.values()];
  }

  async keep(record: DecisionRecord): Promise<void> {
    const records = this.records();
    // Asked for each time: the records may have gone to another place since, where versions are others.
    const there = (await records.list('decision')).find((each) => each.record.id === record.id);
    await records.save('decision', record, { after: there?.version });
    this.#kept.set(record.aid.id, record);
  }

  async drop(aid: string): Promise<void> {
    const kept = this.#kept.get(aid);
    this.#kept.delete(aid);
    if (kept) await this.records().remove('decision', kept.id);
  }
}
