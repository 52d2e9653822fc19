import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '@sixways/core/model/decision-aid.js';
import type { GridRow } from '../rows.js';
import type { GridContext } from './grid-context.js';

/** Who was counted and how sure that is, in sight; where it was read and when, one press away. */
export function evidence(row: GridRow, ctx: GridContext): TemplateResult | typeof nothing {
  if (!row.outcomes.length && !row.citations.length) return nothing;
  const told = alike(row.outcomes);
  return html`<div class="evidence">
    ${told.map((outcome) => counted(outcome, ctx, told.length > 1))}
    ${row.citations.length ? sources(row, ctx) : nothing}
  </div>`;
}

/** @param named whether it is said what was counted, and when: the row has others */
function counted(
  { happened, period, population, certainty, measure }: Outcome,
  { t, phrases }: GridContext,
  named: boolean,
): TemplateResult {
  return html`<p>
    ${named ? html`<strong>${happened} ${period}:</strong> ` : nothing}
    ${phrases(measure === 'score' ? 'evidence.asked' : 'evidence.counted', { population: ended(population) })}
    <strong>${t(`certainty.${certainty.level}`)}</strong> ${certainty.why}
  </p>`;
}

function sources({ citations, outcomes }: GridRow, { aid, t, phrases, day }: GridContext): TemplateResult {
  const cited = aid.citations.filter(({ id }) => citations.includes(id));
  const notes = new Set(outcomes.flatMap(({ note }) => note ?? []));
  return html`<details>
    <summary>${t('evidence.sources')}</summary>
    ${[...notes].map((note) => html`<p>${note}</p>`)}
    <ul>
      ${cited.map(
        ({ text, href, read, seen }) =>
          html`<li>
            ${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}. ${t(`read.${read}`)}
            ${phrases('evidence.seen', { day: day(seen) })}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** One of each that were counted among the same people and are as sure: the same sentence is not said twice. */
function alike(outcomes: readonly Outcome[]): Outcome[] {
  const key = ({ population, certainty, measure }: Outcome) =>
    [measure === 'score', population, certainty.level, certainty.why].join('\n');
  return [...new Map(outcomes.map((outcome) => [key(outcome), outcome])).values()];
}

/** Populations are phrases or sentences. */
function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
