import { type ThemeColors, themes } from '@sixways/widgets/tokens/themes.js';

/** Custom properties of the widgets by name, as a website would set them. */
export type Theme = Readonly<Record<string, string>>;

function propertiesOf(colours: ThemeColors): Theme {
  return Object.fromEntries(Object.entries(colours).map(([name, value]) => [`--care-color-${name}`, value]));
}

/** What a widget looks like where a page sets nothing. */
export const USUAL = propertiesOf(themes.light);

/** The themes that ship, and what a practice might choose. */
export const THEMES: Readonly<Record<string, Theme>> = {
  standard: {},
  practice: {
    '--care-color-link': '#6b2c7a',
    '--care-color-button': '#6b2c7a',
    '--care-font': 'Georgia, serif',
  },
  dark: propertiesOf(themes.dark),
  'high contrast': propertiesOf(themes['high-contrast']),
};

/** The names of every custom property that any theme sets. */
export const THEMED = [...new Set(Object.values(THEMES).flatMap(Object.keys))];
