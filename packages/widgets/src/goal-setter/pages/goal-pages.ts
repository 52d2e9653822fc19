import { html, type TemplateResult } from 'lit';
import type { Goal } from '@sixways/core/model/goal.js';
import { newId } from '@sixways/core/model/ids.js';
import { calendarFile } from '@sixways/core/rules/calendar.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import { day } from '../../i18n/day.js';
import { TakeAlong } from '../../partials/take-along.js';
import type { Fault } from '../../partials/question.js';
import { edited } from '../goal-edits.js';
import type { GoalContext, GoalView, Step } from './goal-context.js';
import { goalLines } from './goal-lines.js';
import { oneGoalPage } from './one-goal.js';
import { questionPage } from './question.js';

export { goalLines } from './goal-lines.js';

/** The questions that follow one another for a new goal, or a new action. */
const FLOW: readonly Step[] = ['goal', 'why', 'action', 'if-then', 'barriers', 'confidence', 'dates'];
/** Questions about an action: without one they are left out. */
const OF_ACTION: ReadonlySet<Step> = new Set(['if-then', 'barriers', 'confidence']);

type StepView = GoalView & { name: 'step' };

/** A goal's own pages: its questions, all that was said, and all goals on paper. Loaded when one is asked for. */
export class GoalPages {
  #faults: readonly Fault[] = [];
  /** What was chosen on the page that is shown. */
  #chosen = new Map<string, string>();
  /** The id that a new goal will have: the same however often its first page is sent. */
  #newGoal = newId();
  readonly #take: TakeAlong;

  constructor(private readonly context: () => GoalContext) {
    const { t, level, root, redraw } = context();
    this.#take = new TakeAlong({ t, level, root: () => root, redraw });
  }

  /** Another page came up. */
  leave(): void {
    this.#faults = [];
    this.#chosen = new Map();
    this.#take.leave();
  }

  render(view: GoalView): TemplateResult {
    const ctx = this.context();
    if (view.name === 'paper') return this.#paper(ctx);
    const goal = this.#goal(view, ctx);
    if (view.name === 'goal')
      return oneGoalPage(goal, { ...ctx, newId, toCalendar: (each) => toCalendar(each, ctx) });
    if (view.name === 'list') return html``;
    return questionPage({
      ...ctx,
      view,
      goal,
      action: goal.actions.find(({ id }) => id === view.action),
      faults: this.#faults,
      chosen: this.#chosen,
      onSubmit: (event) => this.#onSubmit(event, view),
      leaveTo: (to) => this.#leaveTo(to, view),
    });
  }

  #goal(view: GoalView, { records, lang, goals }: GoalContext): Goal {
    const id = view.name === 'step' || view.name === 'goal' ? view.id : undefined;
    const there = id && records.held.get('goal', id);
    if (there) return there;
    const origin = view.name === 'step' ? view.offer?.origin : undefined;
    const fresh: Goal = {
      id: this.#newGoal,
      lang,
      updatedAt: new Date().toISOString(),
      author: 'self',
      text: '',
      actions: [],
      stageGoals: [],
      outcomes: [],
      lifecycle: 'proposed',
      rank: Math.max(0, ...goals.map(({ rank = 0 }) => rank)) + 1,
    };
    return origin ? { ...fresh, origin } : fresh;
  }

  #onSubmit(event: SubmitEvent, view: StepView): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement, event.submitter);
    const ctx = this.context();
    const faults = this.#save(form, view);
    if (faults.length) return this.#show(faults, ctx);
    if (form.has('more')) return this.#more(form, ctx);
    const id = view.id ?? this.#newGoal;
    if (!view.id) this.#newGoal = newId();
    ctx.goTo(this.#next(view, id, ctx));
  }

  /** @returns what to mend first: then nothing was saved */
  #save(form: FormData, view: StepView): readonly Fault[] {
    const ctx = this.context();
    const goal = this.#goal(view, ctx);
    const result = edited(view.step, form, goal, view.action ?? '', londonDay(new Date()));
    if ('faults' in result) return result.faults;
    if (JSON.stringify(result.goal) !== JSON.stringify(goal)) {
      ctx.records.held.save('goal', result.goal);
      ctx.tell('care-goal-saved', { goals: ctx.records.held.all('goal').length });
    }
    return [];
  }

  #next(view: StepView, id: string, { records }: GoalContext): GoalView {
    if (!view.goesOn) return { name: 'goal', id };
    const goal = records.held.get('goal', id);
    // The first action's id is known before it is asked for, so that going back finds it.
    const action = view.action ?? goal?.actions[0]?.id ?? `a${newId()}`;
    const hasAction = goal?.actions.some((each) => each.id === action);
    const isFirst = (goal?.actions.length ?? 0) <= 1;
    const step = FLOW.slice(FLOW.indexOf(view.step) + 1).find(
      (each) => (hasAction || !OF_ACTION.has(each)) && (isFirst || each !== 'dates'),
    );
    return step ? { name: 'step', step, id, action, goesOn: true } : { name: 'goal', id };
  }

  /** Another empty line, with the focus in it. */
  #more(form: FormData, ctx: GoalContext): void {
    const id = `s${newId()}`;
    const before = [...form.keys()].filter((name) => name.startsWith('stage-')).map((name) => name.slice(6));
    this.#chosen.set('stages', [...before, id].join(' '));
    ctx.redraw();
    void ctx.drawn().then(() => ctx.root.querySelector<HTMLElement>(`#stage-${id}`)?.focus());
  }

  /** To another page; what is typed is taken along where it can be. */
  #leaveTo(to: GoalView, view: StepView): void {
    const ctx = this.context();
    const form = ctx.root.querySelector('form.question') as HTMLFormElement;
    const faults = this.#save(new FormData(form), view);
    // A new goal without words is none; anything else that was typed is not thrown away.
    if (faults.length && view.id) return this.#show(faults, ctx);
    ctx.goTo(to);
  }

  #show(faults: readonly Fault[], ctx: GoalContext): void {
    this.#faults = faults;
    ctx.redraw();
    void ctx.drawn().then(() => ctx.root.querySelector<HTMLElement>('.error-summary')?.focus());
  }

  #paper(ctx: GoalContext): TemplateResult {
    const { t, goals, goTo } = ctx;
    return html`<button class="link back no-print" type="button" @click=${() => goTo({ name: 'list' })}>
        ${t('back.list')}
      </button>
      ${this.#take.render({
        title: t('paper.title'),
        lead: t('paper.lead', { day: day(londonDay(new Date())) }),
        sections: goals.map((goal) => ({ title: goal.text, lines: goalLines(goal, t).slice(1) })),
      })}`;
  }
}

/** A file that the person's own calendar opens. It does not say what the goal is: others may see the calendar. */
function toCalendar(goal: Goal, { t }: GoalContext): void {
  const text = calendarFile(
    [{ uid: goal.id, day: goal.reviewDue!, title: t('calendar.title') }],
    new Date().toISOString(),
  );
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: 'look-at-my-goal.ics' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
