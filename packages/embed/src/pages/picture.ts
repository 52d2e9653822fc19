import type { Picture } from '@sixways/core/model/easy-read.js';
import { html, type Html } from './html.js';

/** A shipped drawing in the colour of the text around it. It repeats what the words beside it say: hidden from screen readers. */
export function picture({ viewBox, paths }: Picture): Html {
  return html`<svg
    viewBox="${viewBox}"
    fill="currentColor"
    fill-rule="evenodd"
    aria-hidden="true"
    focusable="false"
  >
    ${paths.map((path) => html`<path d="${path}"></path>`)}
  </svg>`;
}
