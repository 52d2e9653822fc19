import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../partials/heading.js';
import type { GridRow } from '../rows.js';
import type { CompareView } from './compare.js';
import { answer, rowFoot } from './row-parts.js';

/** The same as the table where there is no room for one: a card a question, each option's answer under its name. */
export function cards(view: CompareView): TemplateResult {
  const { t, decision, level } = view;
  return html`<div class="cards" part="cards">
    ${decision.groups.map(
      ({ name, rows }) =>
        html`${name ? heading(level(2), t(`group.${name}`), 'heading group-title') : nothing}
        ${rows.map((row) =>
          keyed(
            row.id,
            guard([row, decision.compared, t, name, level(0)], () => card(row, view, !name)),
          ),
        )}`,
    )}
  </div>`;
}

function card(row: GridRow, view: CompareView, alone: boolean): TemplateResult {
  const { t, decision, level } = view;
  return html`<div class="card">
    ${heading(level(3), row.question)}
    ${alone ? html`<p class="hint">${t(`group.${row.group}`)}</p>` : nothing}
    ${
      row.group === 'own'
        ? html`<p>${t('own.ask')}</p>`
        : html`<dl>
            ${decision.compared.map(
              ({ id, name }) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${answer(row, id, view)}</dd>
                </div>`,
            )}
          </dl>`
    }
    ${rowFoot(row, view)}
  </div>`;
}
