import { html, nothing, type TemplateResult } from 'lit';
import type { Spending } from '@sixways/core/model/budget.js';
import { newId } from '@sixways/core/model/ids.js';
import { spentSoFar, type SpentOn } from '@sixways/core/rules/budget/spent.js';
import { formatPence } from '@sixways/core/rules/format-pence.js';
import { sum } from '@sixways/core/rules/money.js';
import { readMoney } from '@sixways/core/rules/read-money.js';
import { box } from '../../partials/boxes.js';
import type { BudgetContext } from '../pages/budget-context.js';
import { dayBoxes, dayTyped } from './dates.js';
import { onSubmit, pick } from './pick.js';

/** What was spent so far, beside what is planned for the first year: a picture, the same in a table, and writing down more. */
export function spending(ctx: BudgetContext): TemplateResult {
  const { budget, t } = ctx;
  const all = spentSoFar(budget);
  return html`<p>${t('spending.intro')}</p>
    ${budget.spending.length ? html`${picture(all, ctx)} ${twin(all, ctx)} ${list(ctx)}` : html`<p>${t('spending.none')}</p>`}
    ${form(ctx)}`;
}

/**
 * Two bars a line: what is planned is an outline, what was spent is striped, so that nothing rests on colour. The table below
 * says the same in words and numbers, so that those who do not see it miss nothing.
 */
function picture(all: readonly SpentOn[], { t }: BudgetContext): TemplateResult {
  const most = all.flatMap(({ planned, spent }) => [planned, spent]).reduce((a, b) => (a > b ? a : b), 1n);
  const wide = (pence: bigint) => `${Number((pence * 990n) / most) / 10}%`;
  return html`<div class="bars" role="img" aria-label=${t('spending.picture')}>
      <svg class="hidden" focusable="false">
        <pattern
          id="stripes"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" class="stripe"></rect>
        </pattern>
      </svg>
      ${all.map(
        ({ line, planned, spent }) =>
          html`<p>${line?.what ?? t('spending.other')}</p>
            <svg class="bar" focusable="false">
              <rect x="2" y="2" width=${wide(planned)} height="20" class="planned"></rect>
              <rect x="2" y="6" width=${wide(spent)} height="12" class="spent" fill="url(#stripes)"></rect>
            </svg>`,
      )}
    </div>
    <p class="hint">${t('spending.legend')}</p>`;
}

/** The picture in words. */
function twin(all: readonly SpentOn[], { t }: BudgetContext): TemplateResult {
  const said = (what: string, planned: bigint, spent: bigint) =>
    t('spending.line', { what, planned: formatPence(planned), spent: formatPence(spent) });
  const sums = [sum(all.map(({ planned }) => planned)), sum(all.map(({ spent }) => spent))] as const;
  return html`<ul class="twin">
      ${all.map(({ line, planned, spent }) => html`<li>${said(line?.what ?? t('spending.other'), planned, spent)}</li>`)}
    </ul>
    <p>
      <strong>${said(t('spending.total'), ...sums)}</strong>
    </p>`;
}

/** Newest first, so many that a page stays short. */
const SHOWN = 10;

function list({ budget, t, day, save }: BudgetContext): TemplateResult {
  const newest = [...budget.spending].sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, SHOWN);
  const remove = (gone: Spending) =>
    save({ spending: budget.spending.filter(({ id }) => id !== gone.id) }, t('said.spentRemoved'));
  return html`<p class="label">${t('spending.last')}</p>
    <ul>
      ${newest.map(
        (each) =>
          html`<li>
            ${day(each.date)}: ${formatPence(each.pence)} ${each.note ?? ''}
            <button class="link no-print" type="button" @click=${() => remove(each)}>
              ${t('spending.remove')}<span class="hidden"
                >: ${day(each.date)}, ${formatPence(each.pence)}</span
              >
            </button>
          </li>`,
      )}
    </ul>`;
}

function form(ctx: BudgetContext): TemplateResult {
  const { budget, t, today, faults } = ctx;
  return html`<form class="no-print" novalidate @submit=${onSubmit((typed, form) => add(typed, form, ctx))}>
    ${box({ id: 'spent', label: t('spending.amount'), hint: t('form.priceHint'), error: faults.get('spent'), errorPrefix: t('errors.prefix') })}
    ${
      budget.lines.length
        ? pick({
            id: 'spent-line',
            label: t('spending.on'),
            options: [
              ...budget.lines.map(({ id, what }) => ({ value: id, label: what })),
              { value: '', label: t('spending.other') },
            ],
          })
        : nothing
    }
    ${dayBoxes({ id: 'spent-day', legend: t('spending.day'), value: today, error: faults.get('spent-day'), t })}
    ${box({ id: 'spent-note', label: t('spending.note') })}
    <button class="button" type="submit">${t('spending.add')}</button>
  </form>`;
}

function add(
  typed: (name: string) => string,
  form: HTMLFormElement,
  { budget, t, today, mend, save }: BudgetContext,
): void {
  const read = readMoney(typed('spent'));
  const day = dayTyped('spent-day', typed) ?? today;
  const faults = new Map<string, string>();
  if ('fault' in read) faults.set('spent', t(`money.${read.fault}`));
  if (typeof day === 'object') faults.set('spent-day', t('fault.day'));
  if ('fault' in read || typeof day === 'object') return mend(faults);
  const line = typed('spent-line');
  const note = typed('spent-note');
  const one: Spending = {
    id: `spent-${newId()}`,
    date: day,
    pence: read.pence,
    ...(line ? { line } : {}),
    ...(note ? { note } : {}),
  };
  form.reset();
  save({ spending: [...budget.spending, one] }, t('said.spent', { amount: formatPence(read.pence) }));
}
