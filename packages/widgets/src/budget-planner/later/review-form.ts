import { html, nothing, type TemplateResult } from 'lit';
import { addDays } from '@sixways/core/rules/dates.js';
import type { BudgetContext } from '../pages/budget-context.js';
import { dayBoxes, dayTyped } from './dates.js';
import { onSubmit } from './pick.js';

/** Three months, as the longest three are. */
const THREE_MONTHS = 92;

/** The first time to look at the budget together. */
export function reviewForm(ctx: BudgetContext): TemplateResult {
  const { budget, t, day, today, faults } = ctx;
  const late = budget.firstReview && budget.firstReview > addDays(today, THREE_MONTHS);
  return html`<p>${t('review.when')}</p>
    ${budget.firstReview ? html`<p><strong>${t('review.set', { day: day(budget.firstReview) })}</strong></p>` : nothing}
    ${late ? html`<p class="notice">${t('review.late')}</p>` : nothing}
    <form novalidate @submit=${onSubmit((typed) => save(typed, ctx))}>
      ${dayBoxes({
        id: 'first-review',
        legend: t('review.day'),
        hint: t('date.hint'),
        value: budget.firstReview,
        error: faults.get('first-review'),
        t,
      })}
      <button class="button" type="submit">${t('form.save')}</button>
    </form>
    <p class="hint">${t('review.source')}</p>`;
}

function save(typed: (name: string) => string, { t, mend, save: keep }: BudgetContext): void {
  const day = dayTyped('first-review', typed);
  if (typeof day === 'object') return mend(new Map([['first-review', t('fault.day')]]));
  keep({ firstReview: day }, t('said.review'));
}
