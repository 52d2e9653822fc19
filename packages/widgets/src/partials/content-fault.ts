import { html, type TemplateResult } from 'lit';
import type { ContentError } from '@sixways/core/errors.js';

/**
 * For people who use the page: that this part does not work, and the slot's fallback below. For the page's author: which
 * part of the content does not fit, by path. In English, and easy: no words need be there for it.
 */
export function contentFault(tag: string, error: ContentError): TemplateResult {
  return html`<div class="fault" role="alert">
      <p><strong>This part of the page does not work now.</strong> You did nothing wrong.</p>
      <p>For those who made the page: &lt;${tag}&gt; cannot show this content.</p>
      <ul>
        ${error.faults.map(({ path, text }) => html`<li><code>${path || 'content'}</code>: ${text}</li>`)}
      </ul>
    </div>
    <slot></slot>`;
}
