import { html, nothing, type TemplateResult } from 'lit';
import type { BudgetLine, ManagedBy, Period } from '@sixways/core/model/budget.js';
import { newId } from '@sixways/core/model/ids.js';
import { rulesTouched } from '@sixways/core/rules/budget/rules-touched.js';
import { readMoney } from '@sixways/core/rules/read-money.js';
import { box, chips } from '../../partials/boxes.js';
import { heading } from '../../partials/heading.js';
import type { BudgetContext } from '../pages/budget-context.js';
import { asTyped, periodOptions } from './amounts.js';
import { onSubmit, pick } from './pick.js';

const WAYS = ['notional', 'third-party', 'direct-payment'] as const;
/** More of one thing is likely a slip. */
const MOST = 1000;

/** One thing the money is for: what, for which goal, how much and how often, from whom, managed how. */
export function lineForm(ctx: BudgetContext): TemplateResult {
  const { t, level, goals, editing, faults, edit } = ctx;
  const line = editing?.kind === 'line' ? editing.line : undefined;
  const draft = editing?.kind === 'new' ? editing.draft : undefined;
  const fault = (id: string) => ({ error: faults.get(id), errorPrefix: t('errors.prefix') });
  return html`<form class="line-form no-print" novalidate @submit=${onSubmit((typed) => save(typed, ctx))}>
    ${heading(level(2), t(line ? 'form.change' : 'form.new'), 'heading form-title')}
    ${box({ id: 'what', label: t('form.what'), hint: t('form.whatHint'), value: line?.what ?? draft?.what, ...fault('what') })}
    ${
      goals.length
        ? pick({
            id: 'goal',
            label: t('form.goal'),
            chosen: line?.goal ?? draft?.goal,
            options: [
              { value: '', label: t('form.noGoal') },
              ...goals.map(({ id, text }) => ({ value: id, label: text })),
            ],
          })
        : html`<p class="hint">${t('form.goalsElsewhere')}</p>`
    }
    ${box({ id: 'price', label: t('form.price'), hint: t('form.priceHint'), value: asTyped(line?.price.pence), ...fault('price') })}
    ${pick({ id: 'per', label: t('form.per'), chosen: line?.price.period ?? 'week', options: periodOptions(t) })}
    ${box({ id: 'quantity', label: t('form.quantity'), value: String(line?.quantity ?? 1), ...fault('quantity') })}
    ${box({ id: 'supplier', label: t('form.supplier'), value: line?.supplier })}
    ${chips({
      name: 'managedBy',
      legend: t('form.managedBy'),
      hint: t('form.managedByHint'),
      chosen: line?.managedBy ?? '',
      options: [
        ...WAYS.map((value) => ({ value, label: t(`way.${value}`) })),
        { value: '', label: t('form.notSure') },
      ],
    })}
    <button class="button" type="submit">${t('form.save')}</button>
    <button class="button plain" type="button" @click=${() => edit(undefined)}>${t('form.cancel')}</button>
    ${
      line
        ? html`<button class="link" type="button" @click=${() => remove(line, ctx)}>
            ${t('form.remove')}
          </button>`
        : nothing
    }
  </form>`;
}

function save(typed: (name: string) => string, ctx: BudgetContext): void {
  const { t, budget, guide, editing, mend } = ctx;
  const before = editing?.kind === 'line' ? editing.line : undefined;
  const draft = editing?.kind === 'new' ? editing.draft : undefined;
  const what = typed('what');
  const price = readMoney(typed('price'));
  const quantity = Number(typed('quantity') || '1');
  const faults = new Map<string, string>();
  if (!what) faults.set('what', t('fault.what'));
  if ('fault' in price) faults.set('price', t(`money.${price.fault}`));
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST)
    faults.set('quantity', t('fault.quantity'));
  if (faults.size || 'fault' in price) return mend(faults);
  const goal = typed('goal');
  const supplier = typed('supplier');
  const managedBy = typed('managedBy') as ManagedBy | '';
  const action = before?.action ?? draft?.action;
  const line: BudgetLine = {
    id: before?.id ?? `line-${newId()}`,
    what,
    quantity,
    price: { pence: price.pence, period: typed('per') as Period },
    talkAbout: rulesTouched(what, guide.rules).map(({ id }) => id),
    ...(goal ? { goal } : {}),
    ...(action && goal === (before?.goal ?? draft?.goal) ? { action } : {}),
    ...(supplier ? { supplier } : {}),
    ...(managedBy ? { managedBy } : {}),
  };
  const lines = before
    ? budget.lines.map((each) => (each.id === before.id ? line : each))
    : [...budget.lines, line];
  ctx.edit(undefined);
  ctx.save({ lines }, t('said.line', { what }));
}

function remove(line: BudgetLine, { t, budget, edit, save: keep }: BudgetContext): void {
  edit(undefined);
  keep({ lines: budget.lines.filter(({ id }) => id !== line.id) }, t('said.removed', { what: line.what }));
}
