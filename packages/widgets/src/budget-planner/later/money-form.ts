import { html, type TemplateResult } from 'lit';
import type { Amount, Period } from '@sixways/core/model/budget.js';
import { readMoney } from '@sixways/core/rules/read-money.js';
import { box } from '../../partials/boxes.js';
import type { BudgetContext } from '../pages/budget-context.js';
import { asTyped, periodOptions } from './amounts.js';
import { onSubmit, pick } from './pick.js';

const AMOUNTS = ['indicative', 'agreed'] as const;

/** How much there is: about how much at first, and what was agreed. */
export function moneyForm(ctx: BudgetContext): TemplateResult {
  const { budget, t, faults } = ctx;
  return html`<p>${t('money.intro')}</p>
    <form novalidate @submit=${onSubmit((typed) => save(typed, ctx))}>
      ${AMOUNTS.map(
        (name) =>
          html`${box({
            id: name,
            label: t(`money.${name}`),
            hint: t(`money.${name}Hint`),
            value: asTyped(budget[name]?.pence),
            error: faults.get(name),
            errorPrefix: t('errors.prefix'),
          })}
          ${pick({ id: `${name}-per`, label: t('form.per'), chosen: budget[name]?.period ?? 'year', options: periodOptions(t) })}`,
      )}
      <button class="button" type="submit">${t('form.save')}</button>
    </form>`;
}

function save(typed: (name: string) => string, { t, mend, save: keep }: BudgetContext): void {
  const faults = new Map<string, string>();
  const amounts = AMOUNTS.map((name): Amount | undefined => {
    const read = readMoney(typed(name));
    if ('pence' in read) return { pence: read.pence, period: typed(`${name}-per`) as Period };
    // An empty box is an amount that nobody knows yet.
    if (read.fault !== 'empty') faults.set(name, t(`money.${read.fault}`));
    return undefined;
  });
  if (faults.size) return mend(faults);
  keep({ indicative: amounts[0], agreed: amounts[1] }, t('said.money'));
}
