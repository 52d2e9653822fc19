import { html, nothing, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from './heading.js';

/** A part of a page that opens and shuts, with a heading that names it. */
export interface Fold {
  className: string;
  level: HeadingLevel;
  title: unknown;
  /** Beside the title: how much is inside. */
  count?: unknown;
  /** Set by script; absent: as the person left it. */
  open?: boolean;
  /** Nothing while it is shut costs nothing. */
  body: unknown;
  toggled?: (open: boolean) => void;
}

/** Native `details`, so that a press, a key and a search in the page open it. Its styles are `fold.styles`. */
export function fold({ className, level, title, count, open, body, toggled }: Fold): TemplateResult {
  const onToggle = (event: Event) => toggled?.((event.target as HTMLDetailsElement).open);
  const inside = html`<summary>
      ${heading(level, title, 'heading name')} ${count ? html`<span class="count">${count}</span>` : nothing}
    </summary>
    ${body === nothing ? nothing : html`<div class="body">${body}</div>`}`;
  return open === undefined
    ? html`<details class="fold ${className}" @toggle=${onToggle}>${inside}</details>`
    : html`<details class="fold ${className}" .open=${open} @toggle=${onToggle}>${inside}</details>`;
}
