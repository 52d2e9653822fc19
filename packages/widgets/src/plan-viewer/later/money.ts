import { html, nothing, type TemplateResult } from 'lit';
import { formatPence } from '@sixways/core/rules/format-pence.js';
import { heading } from '../../partials/heading.js';
import type { PlanContext } from '../pages/plan-context.js';

/** Where the money comes from, and how much it is. */
export function money({ view, t, level }: PlanContext): TemplateResult | typeof nothing {
  const { plan, budget } = view;
  const amount = budget?.agreed ?? budget?.indicative;
  if (!plan.fundingSource && !amount) return nothing;
  return html`${heading(level(2), t('list.money'))}
  ${plan.fundingSource ? html`<p>${plan.fundingSource}</p>` : nothing}
  ${
    amount
      ? html`<p>
          ${t(budget?.agreed ? 'money.agreed' : 'money.indicative', {
            amount: formatPence(amount.pence),
            period: t(`period.${amount.period}`),
          })}
        </p>`
      : nothing
  }`;
}
