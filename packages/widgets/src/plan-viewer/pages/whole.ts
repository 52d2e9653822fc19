import { html, nothing, type TemplateResult } from 'lit';
import type { Plan, PlanSection } from '@sixways/core/model/plan.js';
import { fold } from '../../partials/fold.js';
import { heading } from '../../partials/heading.js';
import { doings } from './doings.js';
import { facts } from './facts.js';
import type { PlanContext } from './plan-context.js';
import { BODIES } from './sections.js';

/** The plan: what it is, five facts, its nine parts. What is filled comes first. */
export function whole(ctx: PlanContext): TemplateResult {
  const { view, t, level, printing, onPaper } = ctx;
  const wanted = (section: PlanSection) =>
    !printing || !onPaper || section === 'contingency' || onPaper.has(section);
  return html`${heading(level(), view.plan.title, 'heading title')} ${about(ctx)} ${plans(ctx)} ${facts(ctx)}
  ${doings(ctx)} ${view.filled.filter(wanted).map((section) => part(section, ctx))}
  ${ctx.later.notUnderstood() ?? nothing}
  ${
    view.empty.length && !printing
      ? html`${heading(level(1), t('empty.title'))}
          <p>${t('empty.text')}</p>
          ${view.empty.map((section) => part(section, ctx))}`
      : nothing
  }`;
}

function about({ view, t, day }: PlanContext): TemplateResult {
  const { status, updatedAt, author, source, review } = view.plan;
  const due = review?.due;
  return html`<p class="lead">${t(`status.${status}`)}</p>
    <p>
      ${t(`updated.${author}`, { day: day(updatedAt.slice(0, 10)) })}
      ${source ? t('source', { text: source }) : nothing}
      ${due ? t('review.due', { day: day(due) }) : t('review.notSet')}
    </p>`;
}

/** Where there are several: which there are, the newest first, and choosing one. */
function plans({
  plans: all,
  view,
  t,
  day,
  level,
  choose,
  printing,
}: PlanContext): TemplateResult | typeof nothing {
  if (all.length < 2 || printing) return nothing;
  const newestFirst = [...all].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const one = ({ id, title, status, updatedAt, author }: Plan) =>
    html`<li>
      <button
        class="link"
        type="button"
        aria-current=${id === view.plan.id ? 'true' : nothing}
        @click=${() => choose(id)}
      >
        ${title}
      </button>
      <span class="about">
        ${id === view.plan.id ? t('plans.shown') : nothing} ${t(`status.${status}`)}
        ${t(`updated.${author}`, { day: day(updatedAt.slice(0, 10)) })}
      </span>
    </li>`;
  return fold({
    className: 'plans no-print',
    level: level(1),
    title: t('plans.title', { count: all.length }),
    body: html`<ul class="lines">
      ${newestFirst.map(one)}
    </ul>`,
  });
}

/** Shut, a part costs nothing but its name. */
function part(section: PlanSection, ctx: PlanContext): TemplateResult {
  const { view, t, level, printing, opened } = ctx;
  const open = printing || view.isOpen(section);
  const count = view.counts.get(section) ?? 0;
  return fold({
    className: `part ${section}`,
    level: level(1),
    title: t(`section.${section}`),
    count: count ? t('count', { count }) : t('count.none'),
    open,
    body: open
      ? html`${count ? nothing : html`<p>${t(`empty.${section}`)}</p>`} ${BODIES[section](ctx)}
        ${ctx.later.comments(section) ?? nothing}`
      : nothing,
    toggled: (now) => opened(section, now),
  });
}
