import { html, nothing, type TemplateResult } from 'lit';
import type { PlanSection } from '@sixways/core/model/plan.js';
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
  return html`${heading(level(), view.plan.title, 'heading title')} ${about(ctx)}
  ${ctx.later.plans() ?? nothing} ${printing ? (ctx.later.agreed() ?? nothing) : facts(ctx)} ${doings(ctx)}
  ${(printing ? urgentFirst(view.filled) : view.filled).filter(wanted).map((section) => part(section, ctx))}
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

/** On paper there is no button that leads there. */
function urgentFirst(parts: readonly PlanSection[]): PlanSection[] {
  const urgent = parts.filter((part) => part === 'contingency');
  return [...urgent, ...parts.filter((part) => part !== 'contingency')];
}

/** Shut, a part costs nothing but its name. */
function part(section: PlanSection, ctx: PlanContext): TemplateResult {
  const { view, t, level, printing, opened } = ctx;
  const open = view.isOpen(section);
  const count = view.counts.get(section) ?? 0;
  // A heading of its own: browsers leave a summary alone at the foot of a page.
  if (printing)
    return html`<section class="fold part ${section}">
      ${heading(level(1), t(`section.${section}`), 'heading name')}
      <div class="body">${inside(section, ctx)}</div>
    </section>`;
  return fold({
    className: `part ${section}`,
    level: level(1),
    title: t(`section.${section}`),
    count: count ? t('count', { count }) : t('count.none'),
    open,
    body: open
      ? html`${count ? nothing : html`<p>${t(`empty.${section}`)}</p>`} ${inside(section, ctx)}`
      : nothing,
    toggled: (now) => opened(section, now),
  });
}

function inside(section: PlanSection, ctx: PlanContext): TemplateResult {
  return html`${BODIES[section](ctx)} ${ctx.later.comments(section) ?? nothing}`;
}
