import type { Seat } from '@sixways/core/model/decision-record.js';
import { adoptLater } from '../../base/adopt-later.js';
import type { LaterController } from '../later-controller.js';
import { laterStyles } from '../later.styles.js';
import type { GridContext } from './grid-context.js';
import { NextActions, type ActionsHost } from './next-actions.js';
import { nextPage } from './next-step.js';
import { notYours, seatBar, sideBySide, type SeatView } from './two-seats.js';

/** The last step, and two people who answer apart: what they draw, and what their presses do. */
export class LaterSteps {
  #actions: NextActions | undefined;

  constructor(
    private readonly host: ActionsHost,
    private readonly later: LaterController,
  ) {
    adoptLater(host.root(), laterStyles);
  }

  leave(): void {
    if (this.#actions) this.#actions.byHand = false;
  }

  wipe(): void {
    this.#actions = undefined;
  }

  bar(ctx: GridContext, narrow: boolean): unknown {
    return ctx.decision.seats.length > 1 ? seatBar(this.#seatView(ctx, narrow)) : '';
  }

  both(ctx: GridContext, narrow: boolean): unknown {
    return sideBySide(this.#seatView(ctx, narrow));
  }

  next(ctx: GridContext, narrow: boolean): unknown {
    if (ctx.decision.seat.who === 'supporter') return notYours(this.#seatView(ctx, narrow));
    const { later } = this;
    const { status, atFoot } = later;
    const actions = (this.#actions ??= new NextActions(this.host, later));
    return nextPage({
      ...ctx,
      status,
      done: atFoot ? status : '',
      say: (text) => later.say(text),
      byHand: actions.byHand,
      copy: (text) => actions.copy(text, ctx),
      print: () => actions.print(),
      keep: () => void actions.keep(ctx),
      keptHere: () => actions.keptHere?.draw(),
      clear: () => actions.clear(ctx),
    });
  }

  sitDown(who: Seat['who'], ctx: GridContext): void {
    ctx.decision.sitDown(who);
    this.later.leave();
    this.host.focus('.seats [tabindex]');
    ctx.redraw();
  }

  #seatView(ctx: GridContext, narrow: boolean): SeatView {
    return {
      ...ctx,
      narrow,
      sideBySide: this.later.sideBySide,
      showSideBySide: (shown) => {
        this.later.sideBySide = shown;
        this.host.focus('.stage-title');
        ctx.redraw();
      },
      sitDown: (who) => this.sitDown(who, ctx),
    };
  }
}
