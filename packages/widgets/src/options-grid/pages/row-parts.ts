import { html, nothing, type TemplateResult } from 'lit';
import type { GridRow } from '../rows.js';
import type { CompareView } from './compare.js';
import { evidence } from './evidence.js';
import { figures } from './figures.js';
import { weigh } from './weigh.js';

/** What one option has to say to a question: the words, then the figures. */
export function answer(row: GridRow, option: string, { phrases }: CompareView): TemplateResult {
  return html`<p>${row.answers[option]}</p>
    ${figures(row, option, phrases)}`;
}

/** Below the answers: where they come from, and what they mean to the person. */
export function rowFoot(row: GridRow, view: CompareView): TemplateResult {
  return html`<div class="row-foot">
    ${evidence(row, view)} ${weigh(row, view)} ${row.group === 'own' ? remove(row, view) : nothing}
  </div>`;
}

function remove(row: GridRow, { t, decision, say }: CompareView): TemplateResult {
  return html`<button
    class="link no-print"
    type="button"
    @click=${() => {
      decision.removeRow(row.id);
      say(t('own.removed'));
    }}
  >
    ${t('own.remove')}<span class="hidden">: ${row.question}</span>
  </button>`;
}
