import { crisisHelp } from './crisis-help.js';
import { html, inertJson, trusted } from './html.js';
import { page, style } from './layout.js';
import { PAGE_DATA_ID, type PageData } from './page-data.js';
import { PLAIN_CSS } from './plain.css.js';

/** The parts of a hosted page. */
export interface HostedParts {
  /** The widget, rendered. */
  widget: string;
  data: PageData;
  /** Whom the form is for: a practice's or an area's name. */
  place: string | undefined;
  /** Somebody to call where the form cannot work. */
  phone: string | undefined;
  /** Addresses of the page's script, and of everything it will import. */
  script: string;
  imports: readonly string[];
}

/** The widget as a page of its own. */
export function hostedPage({ widget, data, place, phone, script, imports }: HostedParts): string {
  return page({
    lang: 'en',
    className: 'hosted',
    title: `Refer yourself to social prescribing${place ? `: ${place}` : ''}`,
    head: html`${style(PLAIN_CSS)} ${imports.map((file) => html`<link rel="modulepreload" href="${file}" />`)}
      <script type="module" src="${script}"></script>`,
    body: html`${place ? html`<div class="top">${place}</div>` : undefined}
      <main>
        <noscript>
          <p>
            <strong>This form needs JavaScript.</strong> Your browser has it turned off. You can get the same
            help by phone:
          </p>
          <ul>
            ${phone ? html`<li>Call ${place} on <a href="tel:${phone.replace(/\s/g, '')}">${phone}</a>.</li>` : undefined}
            <li>Call your GP practice and ask for the social prescriber, also called link worker.</li>
          </ul>
          ${crisisHelp()}
        </noscript>
        ${trusted(widget)}
      </main>
      ${inertJson(PAGE_DATA_ID, data)}`,
  });
}
