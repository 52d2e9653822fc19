import type { Seat } from '@sixways/core/model/decision-record.js';
import { Lazy } from '../base/lazy.js';
import type { GridContext } from './pages/grid-context.js';
import type { LaterSteps } from './pages/later-steps.js';
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
  atFoot = false;
  readonly #steps: Lazy<LaterSteps>;

  constructor(private readonly host: LaterHost) {
    this.#steps = new Lazy(
      async () => {
        const [{ LaterSteps }] = await Promise.all([import('./pages/later-steps.js'), host.need('next')]);
        return new LaterSteps(host, this);
      },
      () => host.requestUpdate(),
    );
  }

  /** Says what a press did, and draws. */
  say(status: string, atFoot = false): void {
    this.status = status;
    this.atFoot = atFoot;
    this.host.requestUpdate();
  }

  /** Another step: what was said about the last press is over. */
  leave(): void {
    this.status = '';
    this.sideBySide = this.#steps.failed = false;
    this.#steps.part?.leave();
  }

  /** The person leaves, or there is other content. */
  wipe(): void {
    this.leave();
    this.#steps.part?.wipe();
  }

  /** Whose turn it is, where there are two. */
  bar(ctx: GridContext, narrow: boolean): unknown {
    return this.#steps.part?.bar(ctx, narrow) ?? '';
  }

  both(ctx: GridContext, narrow: boolean): unknown {
    return this.#steps.part?.both(ctx, narrow);
  }

  /** Where it did not come, the next press of the step tries again. */
  next(ctx: GridContext, narrow: boolean): unknown {
    const { part, failed } = this.#steps;
    if (part) return part.next(ctx, narrow);
    if (failed) return ctx.t('errors.load');
    void this.#steps.load();
    return ctx.t('loading');
  }

  /** A second person answers apart from the first. */
  async sitDown(who: Seat['who'], ctx: GridContext): Promise<void> {
    await this.#steps.load();
    if (this.#steps.part) this.#steps.part.sitDown(who, ctx);
    else this.say(ctx.t('errors.load'));
  }
}
