import type { CSSResult } from 'lit';

/** Gives a widget the styles of a part that came later, once. */
export function adoptLater(root: ShadowRoot, { styleSheet }: CSSResult): void {
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
