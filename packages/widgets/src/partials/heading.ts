import { html, type TemplateResult } from 'lit';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A heading of that level. It can take the focus from script, so that a new page is announced. */
export function heading(level: HeadingLevel, text: unknown, className = 'heading'): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${className} tabindex="-1">${text}</h1>`;
    case 2:
      return html`<h2 class=${className} tabindex="-1">${text}</h2>`;
    case 3:
      return html`<h3 class=${className} tabindex="-1">${text}</h3>`;
    case 4:
      return html`<h4 class=${className} tabindex="-1">${text}</h4>`;
    case 5:
      return html`<h5 class=${className} tabindex="-1">${text}</h5>`;
    case 6:
      return html`<h6 class=${className} tabindex="-1">${text}</h6>`;
  }
}

/** Paragraphs of a text whose paragraphs are parted by an empty line. */
export function paragraphs(text: string): TemplateResult[] {
  return text.split('\n\n').map((part) => html`<p>${part}</p>`);
}
