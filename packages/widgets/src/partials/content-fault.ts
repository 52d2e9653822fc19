import { html, type TemplateResult } from 'lit';
import type { ContentError } from '@sixways/core/errors.js';

/** For the page's author: which part of the content does not fit, by path. People who use the page get the slot's fallback below. */
export function contentFault(tag: string, error: ContentError): TemplateResult {
  return html`<div class="fault" role="alert">
      <p><strong>&lt;${tag}&gt; cannot show this content.</strong></p>
      <ul>
        ${error.faults.map(({ path, text }) => html`<li><code>${path || 'content'}</code>: ${text}</li>`)}
      </ul>
    </div>
    <slot></slot>`;
}
