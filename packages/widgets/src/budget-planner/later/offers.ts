import { html, nothing, type TemplateResult } from 'lit';
import { actionOffers } from '@sixways/core/rules/action-offers.js';
import type { BudgetContext } from '../pages/budget-context.js';

/** Things to do that the person planned with their goals. */
export function offers({ goals, budgets, t, edit }: BudgetContext): TemplateResult | typeof nothing {
  const all = actionOffers({ goals, budgets });
  if (!all.length) return nothing;
  return html`<p class="label">${t('offers.title')}</p>
    <ul class="from-goals">
      ${all.map(
        ({ goal, action }) =>
          html`<li>
            ${action.what}
            <button
              class="link"
              type="button"
              @click=${() =>
                edit({ kind: 'new', draft: { what: action.what, goal: goal.id, action: action.id } })}
            >
              ${t('offers.add')}<span class="hidden">: ${action.what}</span>
            </button>
          </li>`,
      )}
    </ul>`;
}
