import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Picture } from '@sixways/core/model/easy-read.js';

/**
 * A drawing in the colour of the text around it, from path data: nothing is fetched, no markup comes from data, and it
 * holds in forced colours and print.
 * @param alt what it shows, for people who do not see it. Absent: it only repeats the words beside it
 */
export function picture({ viewBox, paths }: Picture, alt?: string): TemplateResult {
  return html`<svg
    class="picture"
    part="picture"
    viewBox=${viewBox}
    fill="currentColor"
    fill-rule="evenodd"
    focusable="false"
    role=${alt ? 'img' : nothing}
    aria-label=${alt ?? nothing}
    aria-hidden=${alt ? nothing : 'true'}
  >
    ${paths.map((path) => svg`<path d=${path}></path>`)}
  </svg>`;
}
