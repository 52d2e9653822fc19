import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BoroughMap } from '@sixways/content/borough-map.js';
import type { FinderContext } from '../pages/finder-context.js';

/**
 * Our own map of the boroughs, from path data: no tiles, nothing fetched from others. Only for those who like maps: the
 * buttons beside it, numbered as the map is, and the list in the form say and do the same.
 */
export function boroughs({ viewBox, credit, boroughs: all }: BoroughMap, ctx: FinderContext): TemplateResult {
  const offered = all.filter(({ gss }) => ctx.boroughs.some((each) => each.gss === gss));
  return html`<div class="map-pair">
    <svg viewBox=${viewBox} class="boroughs" part="map" aria-hidden="true" focusable="false">
      ${offered.map(
        ({ gss, path }) =>
          svg`<path class=${gss === ctx.choices.borough ? 'chosen' : 'borough'} d=${path} @click=${() => choose(gss, ctx)}></path>`,
      )}
      ${offered.map(
        ({ gss, label }, i) =>
          svg`<text class=${gss === ctx.choices.borough ? 'chosen-number' : 'number'} x=${label.x} y=${label.y}>${i + 1}</text>`,
      )}
    </svg>
    <ol class="borough-list">
      ${offered.map(
        ({ gss, name }) =>
          html`<li>
            <button
              class="link"
              type="button"
              aria-pressed=${gss === ctx.choices.borough}
              @click=${() => choose(gss, ctx)}
            >
              ${name}
            </button>
          </li>`,
      )}
    </ol>
    ${credit ? html`<p class="hint">${credit}</p>` : nothing}
  </div>`;
}

/** Pressed again, it is not chosen any more. */
function choose(gss: string, { choices, choose }: FinderContext): void {
  choose({ borough: choices.borough === gss ? '' : gss });
}
