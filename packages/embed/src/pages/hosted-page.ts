import { html, type Html, inertJson, trusted } from './html.js';
import type { HostedFiles } from './hosted-widget.js';
import { page, style } from './layout.js';
import { PAGE_DATA_ID } from './page-data.js';
import { PLAIN_CSS } from './plain.css.js';

/** The parts of a hosted page. */
export interface HostedParts {
  title: string;
  /** Whom the page is for: a practice's or an area's name. */
  place?: string | undefined;
  /** What people read without JavaScript, beside what the server rendered. */
  withoutScript: Html;
  /** What people read where the script is long in coming, or never comes. The script takes it away. */
  late?: Html;
  /** The widget, rendered. */
  widget: string;
  /** For the page's script. */
  data: unknown;
  files: HostedFiles;
  /** Beside `hosted`. */
  className?: string;
  /** On top of the plain look. */
  css?: string;
}

/** A widget as a page of its own. */
export function hostedPage(parts: HostedParts): string {
  const { title, place, withoutScript, late, widget, data, files, className, css } = parts;
  return page({
    lang: 'en',
    className: className ? `hosted ${className}` : 'hosted',
    title,
    head: html`${style(css ? `${PLAIN_CSS}\n${css}` : PLAIN_CSS)}
      ${files.imports.map((file) => html`<link rel="modulepreload" href="${file}" />`)}
      <script type="module" src="${files.script}"></script>`,
    body: html`${place ? html`<div class="top">${place}</div>` : undefined}
      <main>
        <noscript> ${withoutScript} </noscript>
        ${trusted(widget)} ${late && html`<div class="late" role="alert">${late}</div>`}
      </main>
      ${inertJson(PAGE_DATA_ID, data)}`,
  });
}
