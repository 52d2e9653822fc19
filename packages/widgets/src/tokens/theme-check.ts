import { contrast, mix } from './contrast.js';
import type { ThemeColors } from './themes.js';

/** Words on what has the focus, and the line under it. Widgets fix it, since it must stand on any focus colour. */
export const ON_FOCUS = '#212b32';

/** Two colours that meet in the widgets. */
export interface Pair {
  /** In the words of whoever chooses: "Links on the background". */
  name: string;
  front: string;
  behind: string;
  /** 4.5 for words, 3 for lines and edges (WCAG 2.2, 1.4.3 and 1.4.11). */
  least: 4.5 | 3;
}

/** A pair that people could not read or make out. */
export interface PairFault extends Pair {
  /** The contrast there is. */
  ratio: number;
  /** A whole sentence that says what to do. */
  sentence: string;
}

/** Every pair that meets in some widget, mixed shades too. */
export function pairsOf(theme: ThemeColors): Pair[] {
  const { text, background, muted, line, link, button, reverse, error, focus } = theme;
  // The deepest tint that words stand on: the finder's chosen borough.
  const tint = mix(link, background, 0.92);
  const chosen = mix(link, background, 0.7);
  const words = (name: string, front: string, behind: string): Pair => ({ name, front, behind, least: 4.5 });
  const edge = (name: string, front: string, behind = background): Pair => ({
    name,
    front,
    behind,
    least: 3,
  });
  return [
    words('Words on the background', text, background),
    words('Quieter words on the background', muted, background),
    words('Links on the background', link, background),
    words('Errors on the background', error, background),
    words('Words on the main button', reverse, button),
    words('Words on the main button under the pointer', reverse, mix(button, '#000000', 0.15)),
    words('Words on the quick exit', reverse, error),
    words('Words on what is filled like links', reverse, link),
    words('Words on what has the focus', ON_FOCUS, focus),
    words('Words on tinted boxes', text, tint),
    words('Quieter words on tinted boxes', muted, tint),
    words('Links in tinted boxes', link, tint),
    words('Words on the chosen part of a map', text, chosen),
    edge('Lines on the background', line),
    edge('The main button on the background', button),
    edge(
      'The mark of the focus on the background',
      contrast(focus, background) > contrast(ON_FOCUS, background) ? focus : ON_FOCUS,
    ),
  ];
}

/** The pairs under their least contrast. Empty: the theme may be used. */
export function faultsOf(theme: ThemeColors): PairFault[] {
  return pairsOf(theme).flatMap((pair) => {
    const ratio = contrast(pair.front, pair.behind);
    return ratio >= pair.least ? [] : [{ ...pair, ratio, sentence: sentence(pair, ratio) }];
  });
}

/** Rounded down: 4.49 is never said to be 4.5. */
function sentence({ name, least }: Pair, ratio: number): string {
  const found = (Math.floor(ratio * 10) / 10).toFixed(1);
  const why = least === 3 ? 'could not make it out' : 'could not read it';
  return `${name}: ${found} to 1, and it needs ${least} to 1, or some people ${why}. Make one of the two lighter or darker.`;
}
