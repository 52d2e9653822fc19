import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome, ScoreOutcome } from '@sixways/core/model/decision-aid.js';
import { figureText, type PeopleFigure, type ScoreFigure } from '../figure-text.js';
import type { Phrases } from '../phrases.js';
import type { GridRow } from '../rows.js';
import { peoplePicture } from './people-picture.js';

/** All figures of a row for one option: said first, then drawn where that helps. */
export function figures(row: GridRow, option: string, phrases: Phrases): unknown {
  return row.outcomes.map((outcome) => {
    const { count, rest, range } = figureText(outcome, option, phrases);
    return html`<p class="figure">
        ${count ? html`<strong>${count}</strong>` : nothing}${rest}${range ? html` <span class="range">${range}</span>` : nothing}
      </p>
      ${picture(row, outcome, option)}`;
  });
}

function picture(row: GridRow, outcome: Outcome, option: string): TemplateResult | typeof nothing {
  const figure = outcome.figures[option];
  if (!figure || 'unknown' in figure) return nothing;
  if (outcome.measure === 'score')
    return outcome.change ? nothing : bar(outcome, (figure as ScoreFigure).value);
  const { n, atLeast } = figure as PeopleFigure;
  return outcome.measure === 'people' && row.drawn && !atLeast ? peoplePicture(n) : nothing;
}

/** A score on its whole scale: never a part of the scale, which would make differences look bigger than they are. */
function bar({ scale: { min, max } }: ScoreOutcome, value: number): TemplateResult {
  const length = Math.max(0, Math.min(100, ((value - min) / (max - min)) * 100));
  return html`<svg
    class="bar"
    viewBox="0 0 100 6"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="whole" width="100" height="6"></rect>
    <rect class="value" width=${length} height="6"></rect>
  </svg>`;
}
