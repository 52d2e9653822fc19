import { crisisHelp } from './crisis-help.js';
import { html, type Html } from './html.js';
import { page, style } from './layout.js';
import { PLAIN_CSS } from './plain.css.js';

/** A page that says no, and where to go instead. */
export function messagePage(title: string, body: Html): string {
  return page({
    lang: 'en',
    title,
    head: style(PLAIN_CSS),
    body: html`<main>
      <h1>${title}</h1>
      ${body}
      <h2>Other ways to get help</h2>
      <ul>
        <li>Call your GP practice and ask for the social prescriber, also called link worker.</li>
        <li>
          Not registered with a GP practice?
          <a href="https://www.nhs.uk/service-search/find-a-gp">Find one near you</a>.
        </li>
      </ul>
      ${crisisHelp()}
    </main>`,
  });
}
