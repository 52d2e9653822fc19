import type { Seat } from '@sixways/core/model/decision-record.js';
import { adoptLater } from '../base/adopt-later.js';
import { Lazy } from '../base/lazy.js';
import type { GridContext } from './pages/grid-context.js';
import type * as LaterPages from './pages/later-pages.js';
import type { ActionsHost } from './pages/next-actions.js';

/** What the controller needs of the widget. */
export interface LaterHost extends ActionsHost {
  requestUpdate(): void;
}

/** What comes when it is asked for: the last step with its summary, and two people who answer apart. */
export class LaterController {
  /** What the last press did. */
  status = '';
  /** Two people's answers are shown side by side. */
  sideBySide = false;
  /** Whether `status` is about what was pressed at the foot of the last step. */
  #atFoot = false;
  #actions: LaterPages.NextActions | undefined;
  readonly #pages: Lazy<typeof LaterPages>;

  constructor(private readonly host: LaterHost) {
    this.#pages = new Lazy(
      async () => {
        const [pages] = await Promise.all([import('./pages/later-pages.js'), host.need('next')]);
        adoptLater(host.root(), pages.laterStyles);
        return pages;
      },
      () => host.requestUpdate(),
    );
  }

  /** Says what a press did, and draws. */
  say(status: string, atFoot = false): void {
    this.status = status;
    this.#atFoot = atFoot;
    this.host.requestUpdate();
  }

  /** Another step: what was said about the last press is over. */
  leave(): void {
    this.status = '';
    if (this.#actions) this.#actions.byHand = false;
    this.sideBySide = false;
    this.#pages.failed = false;
  }

  /** The person leaves, or there is other content. */
  wipe(): void {
    this.leave();
    this.#actions = undefined;
  }

  /** Whose turn it is, where there are two. */
  bar(ctx: GridContext, narrow: boolean): unknown {
    const { part } = this.#pages;
    return part && ctx.decision.seats.length > 1 ? part.seatBar(this.#seatView(ctx, narrow)) : '';
  }

  both(ctx: GridContext, narrow: boolean): unknown {
    return this.#pages.part?.sideBySide(this.#seatView(ctx, narrow));
  }

  next(ctx: GridContext, narrow: boolean): unknown {
    const { part } = this.#pages;
    if (!part) return arriving(this.#pages, ctx);
    if (ctx.decision.seat.who === 'supporter') return part.notYours(this.#seatView(ctx, narrow));
    const { status } = this;
    const actions = (this.#actions ??= new part.NextActions(this.host, this));
    return part.nextPage({
      ...ctx,
      status,
      done: this.#atFoot ? status : '',
      say: (text) => this.say(text),
      byHand: actions.byHand,
      copy: (text) => actions.copy(text, ctx),
      print: () => actions.print(),
      keep: () => void actions.keep(ctx),
      keptHere: () => actions.keptHere?.draw(),
      clear: () => actions.clear(ctx),
    });
  }

  /** A second person answers apart from the first. */
  async sitDown(who: Seat['who'], ctx: GridContext): Promise<void> {
    await this.#pages.load();
    if (!this.#pages.part) return this.say(ctx.t('errors.load'));
    ctx.decision.sitDown(who);
    this.leave();
    this.host.focus('.seats [tabindex]');
    ctx.redraw();
  }

  #seatView(ctx: GridContext, narrow: boolean) {
    return {
      ...ctx,
      narrow,
      sideBySide: this.sideBySide,
      showSideBySide: (shown: boolean) => {
        this.sideBySide = shown;
        this.host.focus('.stage-title');
        ctx.redraw();
      },
      sitDown: (who: Seat['who']) => void this.sitDown(who, ctx),
    };
  }
}

/** What stands where a part will be. Where it did not come, the next press tries again. */
export function arriving(lazy: Lazy<unknown>, { t }: GridContext): string {
  if (lazy.failed) return t('errors.load');
  void lazy.load();
  return t('loading');
}
