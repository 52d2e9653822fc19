import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../partials/heading.js';
import { longList } from '../pages/lists.js';
import type { PlanContext } from '../pages/plan-context.js';

/** What another system wrote and this page has no place for: shown as it came, never dropped in silence. */
export function notUnderstood(ctx: PlanContext): TemplateResult | typeof nothing {
  const { view, t, level } = ctx;
  const parts = view.notUnderstood;
  if (!parts.length) return nothing;
  return html`<section class="notice unread">
    ${heading(level(1), t('unread.title'))}
    <p>${t('unread.text', { count: parts.length })}</p>
    ${longList(ctx, 'unread', parts, ({ path, text }) => html`<code>${path}</code> ${text}`)}
  </section>`;
}
