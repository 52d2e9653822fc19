import { isHex } from '@sixways/widgets/tokens/contrast.js';
import { faultsOf } from '@sixways/widgets/tokens/theme-check.js';
import { themeCss } from '@sixways/widgets/tokens/theme-css.js';
import { COLOR_NAMES, type ThemeColors, type ThemeName, themes } from '@sixways/widgets/tokens/themes.js';

/** What came of somebody's colours. */
export interface ThemeAnswer {
  /** Whole sentences; empty: the colours may be used. */
  faults: readonly string[];
  /** The style sheet; undefined while there are faults. */
  css: string | undefined;
}

/** Reads colours from a query: those of the theme that is named, changed by each that is given. */
export function readTheme(query: Readonly<Record<string, unknown>>): ThemeColors {
  const from = query['from'];
  const start =
    themes[typeof from === 'string' && Object.hasOwn(themes, from) ? (from as ThemeName) : 'light'];
  const given = COLOR_NAMES.flatMap((name) => {
    const color = query[name];
    return typeof color === 'string' && isHex(color) ? [[name, color.toLowerCase()]] : [];
  });
  return { ...start, ...(Object.fromEntries(given) as Partial<ThemeColors>) };
}

/** Refuses colours that some people could not read. */
export function answerTheme(theme: ThemeColors): ThemeAnswer {
  const faults = faultsOf(theme).map(({ sentence }) => sentence);
  return { faults, css: faults.length === 0 ? themeCss(theme) : undefined };
}
