import { html, type TemplateResult } from 'lit';
import type { Contact } from '@sixways/core/model/record.js';
import { box } from '../../partials/boxes.js';
import type { BudgetContext } from '../pages/budget-context.js';
import { onSubmit } from './pick.js';

const PEOPLE = ['coordinator', 'monitor', 'holder'] as const;

/** Who helps: who sees to it that the plan happens, who watches the money, who holds it; risks, and notice. */
export function peopleForm(ctx: BudgetContext): TemplateResult {
  const { budget, t } = ctx;
  return html`<p>${t('people.intro')}</p>
    <form novalidate @submit=${onSubmit((typed) => save(typed, ctx))}>
      ${PEOPLE.map(
        (each) =>
          html`${box({ id: each, label: t(`people.${each}`), hint: t(`people.${each}Hint`), value: budget[each]?.name })}
          ${box({ id: `${each}-phone`, label: t(`people.${each}Phone`), value: budget[each]?.phone })}`,
      )}
      ${box({ id: 'risks', label: t('people.risks'), hint: t('people.risksHint'), rows: 4, value: budget.risks })}
      ${box({ id: 'notice', label: t('people.notice'), hint: t('people.noticeHint'), value: budget.noticePeriod })}
      <button class="button" type="submit">${t('form.save')}</button>
    </form>
    <p>${t('people.family')}</p>`;
}

function save(typed: (name: string) => string, { t, budget, save: keep }: BudgetContext): void {
  const person = (each: (typeof PEOPLE)[number]): Contact | undefined => {
    const name = typed(each);
    const phone = typed(`${each}-phone`);
    // What else is known of them stays.
    return name ? { ...budget[each], name, phone: phone || undefined } : undefined;
  };
  keep(
    {
      coordinator: person('coordinator'),
      monitor: person('monitor'),
      holder: person('holder'),
      risks: typed('risks') || undefined,
      noticePeriod: typed('notice') || undefined,
    },
    t('said.people'),
  );
}
