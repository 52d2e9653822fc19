import { html, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from './heading.js';

/** One line of the summary: what to mend and the control it leads to. */
export interface SummaryLine {
  text: string;
  target: string;
}

/**
 * What to mend, above the page, focused when it comes up (NHS service manual, "Error summary").
 * The links move the focus by script: a fragment would not reach into a shadow root, and would change the page's address.
 */
export function errorSummary(
  level: HeadingLevel,
  title: string,
  lines: readonly SummaryLine[],
): TemplateResult {
  return html`<div class="error-summary" role="alert" tabindex="-1" part="errors">
    ${heading(level, title)}
    <ul>
      ${lines.map(({ text, target }) => html`<li><a href="#${target}" @click=${(event: Event) => follow(event, target)}>${text}</a></li>`)}
    </ul>
  </div>`;
}

function follow(event: Event, target: string): void {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  root.getElementById(target)?.focus();
}
