import { html, nothing, type TemplateResult } from 'lit';
import type { Action, Goal } from '@sixways/core/model/goal.js';
import { heading } from '../../partials/heading.js';
import { lines } from './lists.js';
import type { PlanContext } from './plan-context.js';

/** The plan's goals with their actions, and the goals that are not in it yet. */
export function goals(ctx: PlanContext): TemplateResult {
  const { view, t } = ctx;
  const missing = view.plan.goals.length - view.goals.length;
  return html`${lines(ctx, 'goals', view.goals, (each) => goal(each, ctx))}
  ${missing > 0 ? html`<p class="notice">${t('goals.missing', { count: missing })}</p>` : nothing}
  ${ctx.later.otherGoals() ?? nothing}`;
}

function goal(each: Goal, ctx: PlanContext): TemplateResult {
  const { t, day, level } = ctx;
  const facts = [
    each.why && t('goal.why', { text: each.why }),
    each.due && t('goal.due', { day: day(each.due) }),
    t(`lifecycle.${each.lifecycle}`),
    each.achievement && t(`achievement.${each.achievement}`),
  ];
  return html`<div class="card">
    ${heading(level(3), each.text)} ${facts.filter(Boolean).map((fact) => html`<p>${fact}</p>`)}
    ${
      each.actions.length
        ? html`<p class="label">${t('goal.actions')}</p>
            <ul>
              ${each.actions.map((one) => html`<li>${action(one, each, ctx)}</li>`)}
            </ul>`
        : html`<p class="hint">${t('goal.noActions')}</p>`
    }
  </div>`;
}

function action(one: Action, of: Goal, ctx: PlanContext): TemplateResult {
  const { t, day, later } = ctx;
  const { what, who, when, where, ifThen, status, reviewDate } = one;
  const facts = [
    who && t('action.who', { text: who }),
    when && t('action.when', { text: when }),
    where && t('action.where', { text: where }),
    ifThen && t('action.ifThen', { cue: ifThen.cue, action: ifThen.action }),
    t(`actionStatus.${status}`),
    reviewDate && t('action.review', { day: day(reviewDate) }),
    one.referralId && t('action.referred'),
  ].filter(Boolean);
  return html`${what}
    <span class="about">${facts.join(' ')}</span>
    ${later.become(of, one) ?? nothing}`;
}
