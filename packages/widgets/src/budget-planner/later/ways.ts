import { html, nothing, type TemplateResult } from 'lit';
import { byManager } from '@sixways/core/rules/budget/spent.js';
import { formatPence } from '@sixways/core/rules/format-pence.js';
import { heading } from '../../partials/heading.js';
import type { BudgetContext } from '../pages/budget-context.js';

const WAYS = ['notional', 'third-party', 'direct-payment'] as const;

/** The three ways to manage the money, in the same detail each, and what each carries in this budget. A mix is fine. */
export function ways({ budget, t, level }: BudgetContext): TemplateResult {
  const carried = byManager(budget.lines);
  const open = carried.get(undefined);
  return html`<p>${t('ways.intro')}</p>
    <div class="ways-list">
      ${WAYS.map(
        (way) =>
          html`<div class="way">
            ${heading(level(2), t(`way.${way}`))}
            <dl>
              <dt>${t('ways.who')}</dt>
              <dd>${t(`ways.${way}.who`)}</dd>
              <dt>${t('ways.you')}</dt>
              <dd>${t(`ways.${way}.you`)}</dd>
              <dt>${t('ways.year')}</dt>
              <dd>${formatPence(carried.get(way) ?? 0n)}</dd>
            </dl>
          </div>`,
      )}
    </div>
    ${open ? html`<p>${t('ways.open', { amount: formatPence(open) })}</p>` : nothing}
    <p>${t('ways.mix')}</p>`;
}
