import { html, nothing, type TemplateResult } from 'lit';
import type { Action, Goal } from '@sixways/core/model/goal.js';
import { day } from '../../i18n/day.js';
import type { Handed } from '../../journey/context.js';
import { heading } from '../../partials/heading.js';
import { answerRow } from '../../partials/answer-row.js';
import { without } from '../goal-edits.js';
import { RUNGS } from '../rungs.js';
import type { GoalContext, Step } from './goal-context.js';
import { outOf } from './goal-lines.js';

/** What the page of one goal may ask for beside. */
export interface OneGoalContext extends GoalContext {
  /** An id for something new. */
  newId(): string;
  /** Puts the day of the next look into a file for a calendar. */
  toCalendar(goal: Goal): void;
}

/** All that was said of a goal, with a way to change each part, and to what it can become next. */
export function oneGoalPage(goal: Goal, ctx: OneGoalContext): TemplateResult {
  const { t, level, goTo, newId } = ctx;
  const { why, importance, actions, ladder, stageGoals, reviewDue, due } = goal;
  const newAction = () =>
    goTo({ name: 'step', step: 'action', id: goal.id, action: `a${newId()}`, goesOn: true });
  return html`<button class="link back no-print" type="button" @click=${() => goTo({ name: 'list' })}>
      ${t('back.list')}
    </button>
    ${heading(level(0), goal.text, 'page-title')}
    <dl class="answers">
      ${row(ctx, goal, 'goal', t('line.goal'), goal.text)}
      ${row(ctx, goal, 'why', t('line.why'), [why, importance && `${t('line.importance')}: ${outOf(importance, t)}`])}
    </dl>
    ${heading(level(1), t('actions.title'))} ${actions.map((action, i) => actionPart(action, i, goal, ctx))}
    <button class="button plain" type="button" @click=${newAction}>
      ${t(actions.length ? 'actions.another' : 'actions.first')}
    </button>
    ${heading(level(1), t('along.title'))}
    <dl class="answers">
      ${row(ctx, goal, 'dates', t('line.review'), [reviewDue && day(reviewDue), due && `${t('line.due')}: ${day(due)}`])}
      ${row(
        ctx,
        goal,
        'stages',
        t('line.stages'),
        stageGoals.map(({ text, done }) => (done ? t('line.done', { text }) : text)),
      )}
      ${row(
        ctx,
        goal,
        'ladder',
        t('line.ladder'),
        (ladder ?? []).map((text, i) => `${t(`rung.${RUNGS[i]!}`)}: ${text}`),
      )}
      ${row(ctx, goal, 'state', t('line.state'), t(STATES.has(goal.lifecycle) ? `state.${goal.lifecycle}` : 'state.active'))}
    </dl>
    ${
      reviewDue
        ? html`<p>
            <button class="link" type="button" @click=${() => ctx.toCalendar(goal)}>${t('calendar')}</button>
            <span class="hint">${t('calendar.hint')}</span>
          </p>`
        : nothing
    }
    ${goal.notUnderstood ? html`<p class="hint">${t('notUnderstood')}</p>` : nothing}`;
}

const STATES: ReadonlySet<Goal['lifecycle']> = new Set(['on-hold', 'completed', 'cancelled']);

function actionPart(action: Action, i: number, goal: Goal, ctx: OneGoalContext): TemplateResult {
  const { t, level, records } = ctx;
  const { what, who, when, where, ifThen, barriers, strategies, confidence } = action;
  const remove = () => {
    records.held.save('goal', without(goal, action.id));
    void ctx.drawn().then(() => ctx.root.querySelector<HTMLElement>('.page-title')?.focus());
  };
  const named = { number: i + 1 };
  return html`<section class="action">
    ${heading(level(2), t('line.action', named))}
    <dl class="answers">
      ${row(ctx, goal, 'action', t('line.what'), [what, who, when, where], action)}
      ${row(ctx, goal, 'if-then', t('line.ifThen'), ifThen && t('line.ifThen.text', { ...ifThen }), action)}
      ${row(ctx, goal, 'barriers', t('line.barriers'), [...barriers, ...strategies.map((each) => t('line.strategy', { text: each }))], action)}
      ${row(ctx, goal, 'confidence', t('line.confidence'), confidence && outOf(confidence, t), action)}
    </dl>
    ${onward(action, goal, ctx)}
    <button class="link" type="button" @click=${remove}>${t('actions.remove', named)}</button>
  </section>`;
}

/** Where an action can go next, on a page that has such a part: the person presses, and it waits for them there. */
function onward(
  action: Action,
  goal: Goal,
  { t, journey, records }: OneGoalContext,
): TemplateResult | typeof nothing {
  const { hand } = journey;
  if (!hand) return nothing;
  const from = { goal: goal.id, action: action.id };
  const ways: Handed[] = [
    { to: 'service-finder', words: action.what },
    ...(action.referralId ? [] : [{ to: 'self-referral', ownWords: action.what, ...from } as const]),
    { to: 'budget-planner', what: action.what, ...from },
  ];
  const here = ways.filter(({ to }) => hand.receives(to));
  if (!here.length) return nothing;
  return html`<ul class="onward">
    ${here.map(
      (way) =>
        html`<li>
          <button
            class="link"
            type="button"
            @click=${() => {
              hand.give(way);
              records.say(t('onward.given'));
            }}
          >
            ${t(`onward.${way.to}`)}<span class="hidden">: ${action.what}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function row(
  { t, goTo }: OneGoalContext,
  goal: Goal,
  step: Step,
  label: string,
  said: string | undefined | readonly (string | undefined | false)[],
  action?: Action,
): TemplateResult {
  const lines = typeof said === 'object' ? said : [said];
  return answerRow(t, label, lines, () =>
    goTo({ name: 'step', step, id: goal.id, action: action?.id, goesOn: false }),
  );
}
