import { html, type TemplateResult } from 'lit';
import { doorList } from '../../partials/doors.js';
import type { BudgetContext } from '../pages/budget-context.js';

/** When the answer was no, or less: they must look again when asked, and give reasons (SI 2013/1617 as amended by SI 2013/2354). */
export function lookAgain({ guide, t }: BudgetContext): TemplateResult {
  return html`<p>${t('again.when')}</p>
    <ul>
      ${(['refused', 'service', 'less'] as const).map((each) => html`<li>${t(`again.${each}`)}</li>`)}
    </ul>
    <p>${t('again.must')}</p>
    <p>${t('again.how')}</p>
    <ul>
      ${(['why', 'write', 'help'] as const).map((each) => html`<li>${t(`again.${each}`)}</li>`)}
    </ul>
    ${doorList(guide.doors)}
    <p class="hint">${t('again.source')}</p>`;
}
