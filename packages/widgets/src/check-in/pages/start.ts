import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../i18n/day.js';
import { heading } from '../../partials/heading.js';
import type { CheckContext } from './check-context.js';

/** What a check-in is, and one button. */
export function startPage({ t, level, last, goals, contingency, goTo }: CheckContext): TemplateResult {
  const first = contingency.some(({ earlySigns }) => earlySigns.length) ? 'signs' : 'feel';
  return html`${heading(level(0), t('title'), 'heading page-title')}
    <p class="page">${t('intro')}</p>
    <p class="page">${t(goals.length ? 'goals.some' : 'goals.none')}</p>
    ${last ? html`<p class="hint">${t('last', { day: day(last.updatedAt.slice(0, 10)) })}</p>` : nothing}
    <button class="button" type="button" @click=${() => goTo({ name: 'step', step: first })}>
      ${t('go')}
    </button>`;
}
