import { html, nothing, type TemplateResult } from 'lit';
import type { LaterContext } from './later-context.js';

/** The person's goals that are not in the plan yet, and the way to put them there. */
export function otherGoals({ view, t, addGoals }: LaterContext): TemplateResult | typeof nothing {
  const count = view.otherGoals.length;
  if (!count) return nothing;
  return html`<div class="notice no-print">
    <p>${t('goals.others', { count })}</p>
    <button class="button plain" type="button" @click=${addGoals}>${t('goals.add')}</button>
  </div>`;
}
