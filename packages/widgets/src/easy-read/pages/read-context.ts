import type { EasyRead } from '@sixways/core/model/easy-read.js';
import type { Translate } from '../../i18n/translator.js';
import type { HeadingLevel } from '../../partials/heading.js';
import type * as Later from '../later.js';
import type { Listener } from '../listen/listener.js';

/** All cards below each other, or one after the other. */
export type View = 'all' | 'one';

/** How big the text is: 1 is the usual size. */
export type Size = 1 | 2 | 3;
export const SIZES: readonly Size[] = [1, 2, 3];

/** What the pages draw from, and what they ask for. */
export interface ReadContext {
  easyRead: EasyRead;
  t: Translate;
  /** A heading level so many below the widget's own. */
  level(below?: number): HeadingLevel;
  /** `2026-11-20` as 20 November 2026. */
  day(iso: string): string;
  view: View;
  /** Which card is shown where they come one by one, from 1. After the last comes the end. */
  card: number;
  size: Size;
  /** What comes just after the first drawing: meanings to look up, questions. */
  later: typeof Later | undefined;
  /** Reads aloud. It comes with `later`. */
  listener: Listener | undefined;
  /** Answers to the questions by card: the option's place. In memory only. */
  answers: ReadonlyMap<string, number>;
  answer(card: string, option: number): void;
  showAs(view: View): void;
  goTo(card: number): void;
  resize(size: Size): void;
  print(): void;
  /** Puts the focus on the element with this id once it is drawn, on the card or the end that it stands in. */
  lookUp(id: string, card: number): void;
}

/** The id of a card's element. @param number from 1 */
export function cardId(number: number): string {
  return `card-${number}`;
}

/** The number after the last card: doors, meanings, who made it. */
export function endOf({ cards }: EasyRead): number {
  return cards.length + 1;
}
