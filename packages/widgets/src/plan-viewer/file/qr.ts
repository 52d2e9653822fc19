import { html, type TemplateResult } from 'lit';
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Light squares around the code, without which cameras do not find it. */
const QUIET = 4;

/** A QR code: black on white whatever the page's colours are. @throws {Error} when the text is too long */
export function qr(text: string, label: string): TemplateResult {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="${-QUIET} ${-QUIET} ${side} ${side}">
    <rect x=${-QUIET} y=${-QUIET} width=${side} height=${side} fill="#fff"></rect>
    <path d=${toSvgPath(code)} fill="#000" fill-rule="evenodd" shape-rendering="crispEdges"></path>
  </svg>`;
}
