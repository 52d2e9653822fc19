import { html, nothing, type TemplateResult } from 'lit';
import type { BudgetContext } from '../pages/budget-context.js';

/** What the area's rules say: to talk about, never a no. */
export function talkAbout({ budget, guide, t }: BudgetContext): TemplateResult | typeof nothing {
  const touched = budget.lines.flatMap((line) =>
    line.talkAbout.flatMap((id) => {
      const rule = guide.rules.find((each) => each.id === id);
      return rule ? [{ line, rule }] : [];
    }),
  );
  if (!touched.length) return nothing;
  return html`<div class="notice talk">
    <p class="label">${t('talk.title')}</p>
    <ul>
      ${touched.map(
        ({ line, rule }) =>
          html`<li>
            <strong>${line.what}:</strong> ${rule.text}
            ${rule.source ? html`<span class="about">${t('talk.source', { text: rule.source })}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}
