import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../partials/heading.js';
import type { GridRow } from '../rows.js';
import type { CompareView } from './compare.js';
import { answer, rowFoot } from './row-parts.js';

/**
 * Options as columns, questions as rows. A real table, in a place that scrolls where the table is wider; narrow widgets
 * draw cards instead, since a table whose display is changed is no table any more to many screen readers. Groups have
 * headings, which people find their way by; header cells over a whole row of columns say little to most screen readers.
 */
export function table(view: CompareView): TemplateResult {
  const { t, aid, decision, level, scrolls } = view;
  const { compared } = decision;
  return html`<div
    class=${scrolls ? 'place scrolls' : 'place'}
    role=${scrolls ? 'region' : nothing}
    aria-labelledby=${scrolls ? 'caption' : nothing}
    tabindex=${scrolls ? 0 : nothing}
  >
    <table part="table">
      <caption id="caption">
        ${aid.decision}
      </caption>
      <thead>
        <tr>
          <td>${t('table.question')}</td>
          ${compared.map(
            ({ name, unavailable }) =>
              html`<th scope="col">
                ${name}
                ${unavailable ? html`<small>${t(`unavailable.${unavailable.kind}`)}</small>` : nothing}
              </th>`,
          )}
        </tr>
      </thead>
      ${decision.groups.map(
        ({ name, rows }) =>
          html`<tbody>
            ${
              name
                ? html`<tr class="group-head">
                    <td colspan=${compared.length + 1}>${heading(level(2), t(`group.${name}`))}</td>
                  </tr>`
                : nothing
            }
            ${rows.map((row) =>
              keyed(
                row.id,
                guard([row, compared, t, name], () => tableRow(row, view, !name)),
              ),
            )}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function tableRow(row: GridRow, view: CompareView, alone: boolean): TemplateResult {
  const { compared } = view.decision;
  return html`<tr class="answers">
      <th scope="row">
        ${row.question} ${alone ? html`<small>${view.t(`group.${row.group}`)}</small>` : nothing}
      </th>
      ${
        row.group === 'own'
          ? html`<td colspan=${compared.length}>${view.t('own.ask')}</td>`
          : compared.map(({ id }) => html`<td>${answer(row, id, view)}</td>`)
      }
    </tr>
    <tr class="foot">
      <td colspan=${compared.length + 1}>${rowFoot(row, view)}</td>
    </tr>`;
}
