import { html, type TemplateResult } from 'lit';
import { newId } from '@sixways/core/model/ids.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import { question } from '../../partials/question.js';
import { TakeAlong } from '../../partials/take-along.js';
import type { CheckContext, CheckView } from './check-context.js';

import { Draft } from './draft.js';
import { endPage, type Asked } from './end.js';
import { stepBody } from './steps.js';

export { checkLines } from './check-lines.js';

/** The check-in's steps and its end. Loaded when the person begins. */
export class CheckPages {
  readonly #draft: Draft;
  #chosen = new Map<string, string>();
  /** What became of the request to the team. */
  #asked: Asked = { kind: 'not-wanted' };
  /** One id for all tries: a resend is no second request. */
  readonly #requestId = newId();
  /** The person's answer to a change of a goal, by the goal's id. */
  readonly #answers = new Map<string, boolean>();
  /** Changes as they were asked: a goal that was changed no longer asks. */
  #changes: ReturnType<Draft['changes']> = [];
  readonly #take: TakeAlong;

  constructor(private readonly context: () => CheckContext) {
    const { t, level, root, redraw, lang, plan } = context();
    this.#draft = new Draft(lang, plan);
    this.#take = new TakeAlong({ t, level, root: () => root, redraw });
  }

  /** Another page came up. */
  leave(): void {
    this.#chosen = new Map();
    this.#take.leave();
  }

  render(view: CheckView): TemplateResult {
    const ctx = this.context();
    if (view.name === 'step') return this.#step(view.step, ctx);
    if (view.name === 'start') return html``;
    return endPage({
      ...ctx,
      draft: this.#draft,
      chosen: this.#chosen,
      changes: this.#changes,
      answers: this.#answers,
      asked: this.#asked,
      answer: (goal, yes) => this.#answer(goal, yes),
      askAgain: () => void this.#ask(),
      take: this.#take,
      today: londonDay(new Date()),
    });
  }

  #step(step: string, ctx: CheckContext): TemplateResult {
    const steps = this.#draft.steps(ctx);
    const before = steps[steps.indexOf(step) - 1];
    return question({
      key: step,
      t: ctx.t,
      level: ctx.level,
      back: ctx.t('back'),
      faults: [],
      body: stepBody(step, { ...ctx, draft: this.#draft, chosen: this.#chosen }),
      goesOn: true,
      onBack: () => {
        this.#draft.take(step, new FormData(ctx.root.querySelector('form.question') as HTMLFormElement), ctx);
        ctx.goTo(before ? { name: 'step', step: before } : { name: 'start' });
      },
      onSubmit: (event) => {
        event.preventDefault();
        this.#draft.take(step, new FormData(event.target as HTMLFormElement), ctx);
        this.#goOn(step, ctx);
      },
    });
  }

  #goOn(step: string, ctx: CheckContext): void {
    const steps = this.#draft.steps(ctx);
    const next = steps[steps.indexOf(step) + 1];
    if (next) return ctx.goTo({ name: 'step', step: next });
    this.#finish(ctx);
  }

  /** Kept where the person's records are; the team hears of it only where the person wants to be called. */
  #finish(ctx: CheckContext): void {
    const { records, tell } = ctx;
    records.held.save('check-in', this.#draft.record);
    this.#changes = this.#draft.changes(ctx);
    tell('care-check-in-finished', { goals: this.#draft.record.goals.length });
    if (this.#draft.record.wantsContact) void this.#ask();
    ctx.goTo({ name: 'end' });
  }

  async #ask(): Promise<void> {
    const { requests, redraw, tell } = this.context();
    const { id, contactAbout } = this.#draft.record;
    this.#asked = { kind: 'asking' };
    redraw();
    try {
      await requests?.ask({
        id: this.#requestId,
        about: 'contact',
        record: { kind: 'check-in', id },
        ...(contactAbout && { text: contactAbout }),
        at: new Date().toISOString(),
      });
      this.#asked = { kind: 'asked' };
      tell('care-contact-asked');
    } catch {
      this.#asked = { kind: 'failed' };
    }
    this.context().redraw();
  }

  #answer(id: string, yes: boolean): void {
    const ctx = this.context();
    const change = this.#changes.find(({ goal }) => goal.id === id);
    this.#answers.set(id, yes);
    if (yes && change) ctx.records.held.save('goal', change.changed);
    ctx.redraw();
    void ctx.drawn().then(() => ctx.root.querySelector<HTMLElement>(`[data-change="${id}"]`)?.focus());
  }
}
