import dark from './dark.tokens.json' with { type: 'json' };
import highContrast from './high-contrast.tokens.json' with { type: 'json' };
import light from './light.tokens.json' with { type: 'json' };

/** The colours a theme sets, in the order people choose them: `text` is `--care-color-text`. */
export const COLOR_NAMES = [
  'text',
  'background',
  'muted',
  'line',
  'link',
  'button',
  'reverse',
  'error',
  'focus',
] as const;

export type ColorName = (typeof COLOR_NAMES)[number];

/** All colours of a theme, each as `#rrggbb`. */
export type ThemeColors = Readonly<Record<ColorName, string>>;

/** A colour token's value as the Design Tokens format (2025.10) has it, or `{group.token}`: the same as that one's. */
type TokenValue = string | { colorSpace: string; components: readonly number[]; hex: string };

/** A file of colour tokens: https://www.designtokens.org/tr/2025.10/color/ */
export interface TokenFile {
  readonly palette?: object;
  readonly color: object;
}

/**
 * A theme's colours.
 * @throws {Error} naming the token that is missing, or that leads nowhere
 */
export function readTokens(file: TokenFile): ThemeColors {
  return Object.fromEntries(
    COLOR_NAMES.map((name) => [name, resolve(file, `color.${name}`)]),
  ) as unknown as ThemeColors;
}

function resolve(file: TokenFile, path: string, seen: readonly string[] = []): string {
  const [group, name] = path.split('.') as ['palette' | 'color', string];
  const tokens = file[group] as Record<string, { $value: TokenValue } | undefined> | undefined;
  const value = tokens?.[name]?.$value;
  if (value === undefined || seen.includes(path)) throw new Error(`There is no colour token "${path}"`);
  if (typeof value !== 'string') return value.hex;
  return resolve(file, value.slice(1, -1), [...seen, path]);
}

/** What ships. The defaults in `shared.styles.ts` are those of `light`: a test compares them. */
export const themes = {
  light: readTokens(light),
  dark: readTokens(dark),
  'high-contrast': readTokens(highContrast),
};

export type ThemeName = keyof typeof themes;

/** What each theme is called where people choose one. */
export const THEME_TITLES: Readonly<Record<ThemeName, string>> = {
  light: 'NHS look, light',
  dark: 'Dark',
  'high-contrast': 'High contrast',
};
