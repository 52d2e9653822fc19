import type { Door } from '@sixways/core/model/area.js';
import { html, type Html } from './html.js';

/** Whom to ask, as a list of links and phone numbers. */
export function plainDoors(title: string, doors: readonly Door[]): Html {
  return html`<h2>${title}</h2>
    <ul>
      ${doors.map(
        ({ name, how, phone, href }) =>
          html`<li>
            ${href ? html`<a href="${href}">${name}</a>` : name}${how ? html`: ${how}` : undefined}${
              phone ? html` <a href="tel:${phone.replace(/\s/g, '')}">${phone}</a>` : undefined
            }
          </li>`,
      )}
    </ul>`;
}
