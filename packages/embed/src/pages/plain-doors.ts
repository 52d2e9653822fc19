import type { Door } from '@sixways/core/model/area.js';
import { heading, html, type Html } from './html.js';

/** Whom to ask, as a list of links and phone numbers. @param level of its heading */
export function plainDoors(title: string, doors: readonly Door[], level = 2): Html {
  return html`${heading(level, title)}
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
