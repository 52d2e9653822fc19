import { html, type TemplateResult } from 'lit';
import type { Budget } from '@sixways/core/model/budget.js';
import { chips } from '../../partials/boxes.js';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import type { BudgetContext } from '../pages/budget-context.js';

/**
 * Who has a right to have a personal health budget in England: NHS England's guidance on the legal rights (2019), and people who have
 * a wheelchair from the NHS. Others may be offered one where they live.
 */
const GROUPS = ['chc', 'child', 'after-care', 'wheelchair'] as const;
const BASES = ['right', 'offer', 'ask'] as const;

/** A right, an offer or a question: never a verdict, and always somebody to ask. */
export function whoCan({ budget, guide, t, level, save }: BudgetContext): TemplateResult {
  const choose = (basis: string) => save({ basis: basis as Budget['basis'] }, t('said.basis'));
  return html`<p>${t('whoCan.right')}</p>
    <ul>
      ${GROUPS.map((group) => html`<li>${t(`whoCan.${group}`)}</li>`)}
    </ul>
    <p>${t('whoCan.offer')}</p>
    <p>${t('whoCan.ask')}</p>
    ${chips({
      name: 'basis',
      legend: t('whoCan.which'),
      chosen: budget.basis,
      options: BASES.map((value) => ({ value, label: t(`basis.${value}`) })),
      onChange: choose,
    })}
    ${budget.basis ? html`<p>${t(`whoCan.${budget.basis}Next`)}</p>` : ''}
    ${heading(level(2), t('whoCan.doors'))} ${doorList(guide.doors)}
    <p class="hint">${t('whoCan.source')}</p>`;
}
