import { html, nothing, type TemplateResult } from 'lit';
import type { Door } from '@sixways/core/model/area.js';

/** People and numbers to turn to. No "no" ends without them. */
export function doorList(doors: readonly Door[]): TemplateResult {
  return html`<ul class="doors">
    ${doors.map(
      ({ name, how, phone, href }) =>
        html`<li>
          <strong>${href ? html`<a href=${href} rel="noopener">${name}</a>` : name}</strong>
          ${phone ? html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>` : nothing}
          ${how ? html`<p>${how}</p>` : nothing}
        </li>`,
    )}
  </ul>`;
}
