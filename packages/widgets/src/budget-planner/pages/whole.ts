import { html, nothing, type TemplateResult } from 'lit';
import { stillMissing } from '@sixways/core/rules/budget/budget-lines.js';
import { fold } from '../../partials/fold.js';
import { heading } from '../../partials/heading.js';
import { PARTS_OF_PLANNER, type BudgetContext, type PlannerPart } from './budget-context.js';
import { lines } from './lines.js';

/** The planner: the lines and what they come to, what is still missing, and everything else folded. */
export function whole(ctx: BudgetContext): TemplateResult {
  const { t, level } = ctx;
  return html`${heading(level(), t('title'), 'heading title')}
    <p>${t('intro')}</p>
    ${part('whoCan', ctx)} ${part('money', ctx)} ${lines(ctx)} ${ready(ctx)}
    ${PARTS_OF_PLANNER.slice(2).map((each) => part(each, ctx))}`;
}

function part(name: PlannerPart, ctx: BudgetContext): TemplateResult {
  const { t, level, body } = ctx;
  return fold({
    className: name,
    level: level(1),
    title: t(`part.${name}`),
    count: beside(name, ctx),
    body: body(name) ?? arriving(ctx),
  });
}

/** What is known already, beside the name of the part. */
function beside(name: PlannerPart, { budget, t, day }: BudgetContext): string | undefined {
  if (name === 'whoCan' && budget.basis) return t(`basis.${budget.basis}`);
  if (name === 'review' && budget.firstReview) return day(budget.firstReview);
  return undefined;
}

export function arriving({ t, failed, retry }: BudgetContext): TemplateResult {
  if (!failed) return html`<p role="status">${t('wait')}</p>`;
  return html`<p role="status">${t('errors.load')}</p>
    <button class="button plain" type="button" @click=${retry}>${t('retry')}</button>`;
}

/** What is worth having before the conversation. It keeps nobody from anything. */
function ready({ budget, t, level }: BudgetContext): TemplateResult {
  const missing = stillMissing(budget);
  return html`<section class="ready">
    ${heading(level(1), t('ready.title'))}
    ${
      missing.length
        ? html`<p>${t('ready.text')}</p>
            <ul>
              ${missing.map((each) => html`<li>${t(`ready.${each}`)}</li>`)}
            </ul>`
        : html`<p>${t('ready.all')}</p>`
    }
    ${budget.basis ? nothing : html`<p>${t('ready.basis')}</p>`}
  </section>`;
}
