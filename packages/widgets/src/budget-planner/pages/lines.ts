import { html, nothing, type TemplateResult } from 'lit';
import type { BudgetLine } from '@sixways/core/model/budget.js';
import { linesByGoal } from '@sixways/core/rules/budget/budget-lines.js';
import { formatPence } from '@sixways/core/rules/format-pence.js';
import {
  costsOf,
  firstYear,
  inFirstYear,
  perPeriod,
  SHOWN_PERIODS,
  type Costs,
} from '@sixways/core/rules/money.js';
import { heading } from '../../partials/heading.js';
import type { BudgetContext } from './budget-context.js';
import { arriving } from './whole.js';

/** What the money is for, line by line, for the period that the person looks at; what it comes to; and a new line. */
export function lines(ctx: BudgetContext): TemplateResult {
  const { budget, t, level, editing, edit } = ctx;
  return html`<section class="lines-part">
    ${heading(level(1), t('lines.title'), 'heading lines-title')}
    ${budget.lines.length ? html`${periods(ctx)} ${table(ctx)} ${ctx.talkAbout() ?? nothing}` : html`<p>${t('lines.none')}</p>`}
    ${
      editing
        ? (ctx.lineForm() ?? arriving(ctx))
        : html`<button
            class="button new-line"
            type="button"
            @click=${() => edit({ kind: 'new', draft: { what: '' } })}
          >
            ${t('lines.add')}
          </button>`
    }
    ${editing ? nothing : (ctx.offers() ?? nothing)}
  </section>`;
}

function periods({ t, period, show }: BudgetContext): TemplateResult {
  return html`<fieldset class="group periods no-print">
    <legend class="label">${t('period.show')}</legend>
    <div class="chips">
      ${SHOWN_PERIODS.map(
        (each) =>
          html`<label class="chip"
            ><input
              type="radio"
              name="period"
              value=${each}
              autocomplete="off"
              .checked=${each === period}
              @change=${() => show(each)}
            />${t(`period.${each}`)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

function table(ctx: BudgetContext): TemplateResult {
  const { budget, goals, t, period } = ctx;
  const costs = costsOf(budget.lines, period);
  const names = new Map(goals.map(({ id, text }) => [id, text]));
  const groups = linesByGoal(budget.lines, [...names.keys()]);
  return html`<table>
      <caption>
        ${t('table.caption', { period: t(`period.${period}`) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('table.what')}</th>
          <th scope="col" class="amount">${t('table.amount')}</th>
        </tr>
      </thead>
      ${groups.map(
        ({ goal, lines: own }) =>
          html`<tbody>
            <tr>
              <td colspan="2" class="goal">
                ${goal ? t('table.goal', { text: names.get(goal) ?? '' }) : t('table.noGoal')}
              </td>
            </tr>
            ${own.map(({ line, index }) => row(line, costs.lines[index], ctx))}
          </tbody>`,
      )}
      <tfoot>
        ${totals(costs, ctx)}
      </tfoot>
    </table>
    <p class="hint">${t('table.rounding')}</p>`;
}

function row(
  line: BudgetLine,
  shown: bigint | undefined,
  { t, edit, period }: BudgetContext,
): TemplateResult {
  const { what, supplier, quantity, price, managedBy } = line;
  const one = `${formatPence(price.pence)} ${t(`period.${price.period}`)}`;
  const facts = [
    // The amount as it was written, where another period is shown or there are several.
    (price.period !== period && price.period !== 'once') || quantity > 1
      ? quantity > 1
        ? t('line.several', { count: quantity, amount: one })
        : one
      : '',
    supplier && t('line.from', { text: supplier }),
    managedBy && t(`way.${managedBy}`),
  ].filter(Boolean);
  return html`<tr>
    <th scope="row">
      ${what} ${facts.length ? html`<span class="about">${facts.join(' · ')}</span>` : nothing}
      <button class="link no-print" type="button" @click=${() => edit({ kind: 'line', line })}>
        ${t('line.change')}<span class="hidden">: ${what}</span>
      </button>
    </th>
    <td class="amount">
      ${shown === undefined ? t('amount.once', { amount: formatPence(price.pence * quantity) }) : formatPence(shown)}
    </td>
  </tr>`;
}

/** The sums, and how they stand beside the money there is: a fact, and whom to talk to. */
function totals({ regular, once }: Costs, ctx: BudgetContext): TemplateResult {
  const { budget, t, period } = ctx;
  const money = budget.agreed ?? budget.indicative;
  const kind = budget.agreed ? 'agreed' : 'indicative';
  const there = money && perPeriod(money, period);
  const year = firstYear(budget.lines);
  return html`${total(t('total.regular', { period: t(`period.${period}`) }), formatPence(regular))}
  ${once ? total(t('total.once'), formatPence(once)) : nothing}
  ${once || period !== 'year' ? total(t('total.firstYear'), formatPence(year)) : nothing}
  ${there === undefined ? nothing : total(t(`total.${kind}`, { period: t(`period.${period}`) }), formatPence(there))}
  ${money ? difference(inFirstYear(money) - year, ctx) : nothing}`;
}

function total(name: string, amount: string): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="amount">${amount}</td>
  </tr>`;
}

/** Over the first year, where all that comes once is counted too. More than there is, is something to talk about. */
function difference(left: bigint, { t }: BudgetContext): TemplateResult {
  if (left >= 0n) return total(t('total.left'), formatPence(left));
  return html`${total(t('total.over'), formatPence(-left))}
    <tr>
      <td colspan="2">${t('total.overTalk')}</td>
    </tr>`;
}
