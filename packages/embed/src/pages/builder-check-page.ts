import type { Finding } from '../builder/check/findings.js';
import { BUILDER_CSS } from './builder.css.js';
import { html, type Html } from './html.js';
import { page, style } from './layout.js';
import { PLAIN_CSS } from './plain.css.js';

/** Asks for a page's address. @param url what was asked before */
export function checkForm(url = ''): Html {
  return html`<form action="/builder/check" id="check">
    <h2>Check your page</h2>
    <p id="check-hint">
      Is the widget on your page, and something is wrong? We look at the page as any visitor gets it, and for
      what goes wrong most often. We keep neither the address nor the page.
    </p>
    <p>
      <label for="url">Address of your page</label>
      <input
        type="url"
        id="url"
        name="url"
        required
        autocomplete="off"
        spellcheck="false"
        aria-describedby="check-hint"
        value="${url}"
      />
    </p>
    <p><button>Check it</button></p>
  </form>`;
}

/** What was found on a page. */
export function checkPage(url: string, findings: readonly Finding[]): string {
  const faults = findings.filter(({ kind }) => kind === 'fault').length;
  const title =
    faults === 0 ? 'We found no fault' : faults === 1 ? 'We found one fault' : `We found ${faults} faults`;
  return page({
    lang: 'en-GB',
    title: `${title}: Sixways`,
    head: style(`${PLAIN_CSS}\n${BUILDER_CSS}`),
    body: html`<main>
      <p><a href="/builder/">Put a widget on your website</a></p>
      <h1>${title}</h1>
      ${url ? html`<p>On ${url}</p>` : undefined}
      ${findings.map(
        ({ kind, title, advice }) =>
          html`<section class="${kind}">
            <h3>${title}</h3>
            <p>${advice}</p>
          </section>`,
      )}
      ${checkForm(url)}
    </main>`,
  });
}
