import type { DecisionRecord } from '@sixways/core/model/decision-record.js';
import { printAlone } from '../../base/print-alone.js';
import { recordOf } from './decision-record.js';
import type { GridContext } from './grid-context.js';

/** What the actions need of the widget. */
export interface ActionsHost {
  /** The element that is printed. */
  summary(): Element | null;
  /** The person keeps what they said. @returns whether it outlives the page @throws {AdapterError} */
  keep(record: DecisionRecord): Promise<boolean>;
  /** All that was said is deleted. */
  forget(): void;
  /** Where the focus goes once the widget has drawn: a selector. */
  focus(selector: string): void;
}

/** Where people read what a press did. */
interface Notices {
  /** Says what a press did, and draws. */
  say(status: string, atFoot?: boolean): void;
  /** What was said about the last press is over. */
  leave(): void;
}

/** What people do with their notes. */
export class NextActions {
  /** The notes stand in a box to copy by hand: the browser did not let us. */
  byHand = false;

  constructor(
    private readonly host: ActionsHost,
    private readonly notices: Notices,
  ) {}

  /** Where the browser refuses, the words stand in a box, selected. */
  async copy(text: string, { t }: GridContext): Promise<void> {
    this.byHand = false;
    try {
      await navigator.clipboard.writeText(text);
      this.notices.say(t('copy.done'), true);
    } catch {
      this.byHand = true;
      this.host.focus('#by-hand');
      this.notices.say(t('copy.select'), true);
    }
  }

  print(): void {
    const summary = this.host.summary();
    if (summary) printAlone(summary);
  }

  async keep({ decision, t }: GridContext): Promise<void> {
    const record = recordOf(decision, new Date().toISOString());
    try {
      this.notices.say(t((await this.host.keep(record)) ? 'keep.stored' : 'keep.done'), true);
    } catch {
      this.notices.say(t('keep.failed'), true);
    }
  }

  clear({ decision, t }: GridContext): void {
    decision.clear();
    this.host.forget();
    this.notices.leave();
    this.host.focus('.stage-title');
    this.notices.say(t('clear.done'));
  }
}
