import { css, html, nothing, type TemplateResult } from 'lit';
import { pictures } from '@sixways/content/pictures.js';
import { adoptLater } from '../base/adopt-later.js';
import { picture } from '../partials/picture.js';

/** Picture left, question right; above it where there is hardly room for words beside it. */
const styles = css`
  .beside {
    inline-size: min(6em, 28%);
    margin-block-end: 0.75em;
    color: var(--care-color-picture, var(--_link));
  }
  .beside svg {
    display: block;
    inline-size: 100%;
  }
  @media (min-width: 30em) {
    form:has(> .beside) {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      column-gap: 1.25em;
    }
    form:has(> .beside) > * {
      grid-column: 2;
    }
    form > .beside {
      grid-column: 1;
      grid-row: 1 / span 20;
      inline-size: auto;
    }
    form:has(> .beside) > .button {
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    .beside {
      color: CanvasText;
    }
  }
`;

/** Draws a picture by its name. */
export type DrawPicture = (name: string) => TemplateResult | typeof nothing;

/**
 * The pictures that ship, for the questions in Easy Read. They only repeat the words beside them.
 * @throws {AdapterError} when they could not be fetched
 */
export async function easyPictures(root: ShadowRoot): Promise<DrawPicture> {
  const all = await pictures();
  adoptLater(root, styles);
  return (name) => {
    const drawing = Object.hasOwn(all, name) ? all[name] : undefined;
    return drawing ? html`<div class="beside no-print">${picture(drawing)}</div>` : nothing;
  };
}
