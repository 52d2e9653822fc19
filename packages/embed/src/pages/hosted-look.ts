import { themeFiles } from '@sixways/widgets/tokens/theme-css.js';

/** The looks a hosted page can be asked for with `?theme=`; `auto` is what the person asked their device for. */
export const LOOKS = ['light', 'dark', 'high-contrast', 'auto'] as const;

export type Look = (typeof LOOKS)[number];

export function isLook(text: string): text is Look {
  return (LOOKS as readonly string[]).includes(text);
}

const FILES = themeFiles();

/** The page around the widget follows. */
const AROUND = `@media screen {
  body { background: var(--care-color-background, #fff); color: var(--care-color-text, #1d2a2c); }
  a, .top { color: var(--care-color-link, #00575e); }
  footer { color: var(--care-color-muted, #44565a); }
}`;

/** A hosted page in another look: one more style element, at the end of its head. */
export function withLook(page: string, look: string | undefined): string {
  if (look === undefined || !isLook(look)) return page;
  return page.replace('</head>', `<style>${FILES[`${look}.css`]}${AROUND}</style>\n</head>`);
}
