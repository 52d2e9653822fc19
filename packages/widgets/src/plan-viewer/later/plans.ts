import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '@sixways/core/model/plan.js';
import { fold } from '../../partials/fold.js';
import type { PlanContext } from '../pages/plan-context.js';

/** Where there are several: which there are, the newest first, and choosing one. */
export function plans({
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
  const one = ({ id, title, status, updatedAt, author }: Plan) => {
    const about = [
      id === view.plan.id && t('plans.shown'),
      t(`status.${status}`),
      t(`updated.${author}`, { day: day(updatedAt.slice(0, 10)) }),
    ];
    return html`<li>
      <button
        class="link"
        type="button"
        aria-current=${id === view.plan.id ? 'true' : nothing}
        @click=${() => choose(id)}
      >
        ${title}
      </button>
      <span class="about">${about.filter(Boolean).join(' ')}</span>
    </li>`;
  };
  return fold({
    className: 'plans no-print',
    level: level(1),
    title: t('plans.title', { count: all.length }),
    body: html`<ul class="lines">
      ${newestFirst.map(one)}
    </ul>`,
  });
}
