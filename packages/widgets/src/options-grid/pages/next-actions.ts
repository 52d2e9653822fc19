import type { DecisionRecord } from '@sixways/core/model/decision-record.js';
import type { SharedRecords } from '../../journey/context.js';
import { printAlone } from '../../base/print-alone.js';
import { recordOf } from './decision-record.js';
import type { KeptHere } from '../kept-here.js';
import type { GridContext } from './grid-context.js';

/** What the actions need of the widget. */
export interface ActionsHost {
  /** The element that is printed. */
  summary(): Element | null;
  /** The person keeps what they said. @throws {AdapterError} */
  keep(record: DecisionRecord): Promise<void>;
  /** Where what was kept is: those of the journey around the widget. */
  records(): SharedRecords | undefined;
  root(): ShadowRoot;
  /** Loads a part of the words. */
  need(part: string): Promise<void>;
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
  /** Where what was kept is, once something was. */
  keptHere: KeptHere | undefined;

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

  async keep(ctx: GridContext): Promise<void> {
    const record = recordOf(ctx.decision, new Date().toISOString());
    try {
      await this.host.keep(record);
    } catch {
      return this.notices.say(ctx.t('keep.failed'), true);
    }
    this.#sayKept(ctx);
    const shared = this.host.records();
    // Where this does not come, the notes are kept all the same.
    if (shared && shared.place !== 'service') await this.#showPlace(ctx, shared).catch(() => {});
  }

  #sayKept({ t }: GridContext): void {
    this.notices.say(t(this.host.records()?.kept ? 'keep.stored' : 'keep.done'), true);
  }

  async #showPlace(ctx: GridContext, shared: SharedRecords): Promise<void> {
    const [{ KeptHere }] = await Promise.all([import('../kept-here.js'), this.host.need('records')]);
    const setUp = { t: ctx.t, level: (below: number) => ctx.level(2 + below) };
    this.keptHere ??= new KeptHere(setUp, shared, () => this.#sayKept(ctx), this.host.root());
    await this.keptHere.look();
    this.keptHere.redraw();
  }

  clear({ decision, t }: GridContext): void {
    decision.clear();
    this.host.forget();
    this.keptHere = undefined;
    this.notices.leave();
    this.host.focus('.stage-title');
    this.notices.say(t('clear.done'));
  }
}
