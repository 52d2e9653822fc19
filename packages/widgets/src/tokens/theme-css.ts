import { COLOR_NAMES, type ThemeColors, type ThemeName, themes } from './themes.js';

/** Where a theme holds: the whole page. */
const PAGE = ':root';

/** A theme's custom properties, one a line. */
export function declarations(theme: ThemeColors): string {
  return COLOR_NAMES.map((name) => `--care-color-${name}: ${theme[name]};`).join('\n    ');
}

/**
 * A style sheet for a website: nothing but custom properties, so that it changes the widgets and nothing else.
 * On paper widgets keep dark words on white.
 */
export function themeCss(theme: ThemeColors, selector = PAGE, media = 'screen'): string {
  return `@media ${media} {\n  ${selector} {\n    ${declarations(theme)}\n  }\n}\n`;
}

/** The files behind `/cdn/themes/`, by name. */
export function themeFiles(): Record<string, string> {
  const names = Object.keys(themes) as ThemeName[];
  return {
    ...Object.fromEntries(names.map((name) => [`${name}.css`, themeCss(themes[name])])),
    // What the person asked their device for.
    'auto.css':
      themeCss(themes.dark, PAGE, 'screen and (prefers-color-scheme: dark)') +
      themeCss(themes['high-contrast'], PAGE, 'screen and (prefers-contrast: more)'),
    // For parts of a page: <care-journey theme="dark">, or any element with data-care-theme="dark".
    'parts.css': names
      .map((name) => themeCss(themes[name], `care-journey[theme='${name}'], [data-care-theme='${name}']`))
      .join(''),
  };
}
