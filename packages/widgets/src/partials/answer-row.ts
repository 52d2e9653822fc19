import { html, type TemplateResult } from 'lit';
import type { Translate } from '../i18n/translator.js';

/**
 * What was said, or that nothing was, and the way to change it. Needs the keys `nothing`, `change`, `write`.
 * @param said line by line; what is empty is left out
 * @param change goes to the question
 */
export function answerRow(
  t: Translate,
  label: string,
  said: readonly (unknown | undefined | false | '')[],
  change: () => void,
): TemplateResult {
  const lines = said.filter(Boolean);
  return html`<div class="answer">
    <dt>${label}</dt>
    <dd class="answer-text">
      ${lines.length ? lines.map((line) => html`<p>${line}</p>`) : html`<p class="hint">${t('nothing')}</p>`}
    </dd>
    <dd class="no-print">
      <button class="link" type="button" @click=${change}>
        ${t(lines.length ? 'change' : 'write')}<span class="hidden">: ${label}</span>
      </button>
    </dd>
  </div>`;
}
