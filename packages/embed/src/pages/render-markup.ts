import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';

LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

/**
 * Lit's server writes `.checked=${false}` as `checked="false"`, which HTML reads as checked: a choice nobody made.
 * In text, Lit escapes quotes, so that this only ever meets attributes.
 */
const FALSE_ATTRIBUTES = / (checked|disabled|hidden|multiple|open|readonly|required|selected)="false"/g;

/** Renders a template on the server, elements into declarative shadow DOM. Escaped by Lit. */
export function renderMarkup(template: TemplateResult): string {
  return collectResultSync(render(template)).replace(FALSE_ATTRIBUTES, '');
}
