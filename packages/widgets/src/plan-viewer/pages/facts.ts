import { html, type TemplateResult } from 'lit';
import { heading } from '../../partials/heading.js';
import type { PlanContext } from './plan-context.js';

const TICK = 'M4 12l6 6 10-12';
const RING = 'M12 5a7 7 0 1 0 0.01 0';

/** Five things that make a plan a personal one, as facts: what it says of each, and whom to ask where it says nothing. No score. */
export function facts({ view, t, level }: PlanContext): TemplateResult {
  return html`<section class="facts">
    ${heading(level(1), t('facts.title'))}
    <ul>
      ${view.facts.map(
        ({ fact, there, count }) =>
          html`<li class=${there ? 'there' : 'open'}>
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="mark">
              <path d=${there ? TICK : RING} fill="none" stroke="currentColor" stroke-width="3"></path>
            </svg>
            <span>${t(there ? `fact.${fact}` : `fact.${fact}.none`, { count })}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
