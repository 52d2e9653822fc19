import type { Picture } from '@sixways/core/model/easy-read.js';
import { html, type Html } from './html.js';

/**
 * A shipped drawing in the colour of the text around it. It repeats what the words beside it say: hidden from screen readers.
 * @param size in CSS pixels, where no style sheet says it
 */
export function picture({ viewBox, paths }: Picture, size?: number): Html {
  return html`<svg
    viewBox="${viewBox}"
    ${size && html`width="${size}" height="${size}"`}
    fill="currentColor"
    fill-rule="evenodd"
    aria-hidden="true"
    focusable="false"
  >
    ${paths.map((path) => html`<path d="${path}"></path>`)}
  </svg>`;
}
