import type { Example } from '@sixways/widgets/examples/example.js';
import type { KeyboardUser } from '../keyboard-user.js';

/** What suites must know of a widget to try it as they try all others. */
export interface WidgetCase {
  /** Without `care-`. */
  name: string;
  tag: string;
  /** Every state. */
  examples: readonly Example<HTMLElement>[];
  /** Names of the few examples that stand for the rest where a check would cost too much on all of them. */
  chosen: readonly string[];
  /** A page's content for the widget, complete and right. */
  content: unknown;
  /** Attributes that a page sets, so that nothing leaves the device. */
  attributes: Readonly<Record<string, string>>;
  /** Content that cannot be shown, as text, and what the panel says of it. */
  broken: Readonly<Record<string, RegExp>>;
  /** The same content with hostile words wherever words may stand. */
  hostile(attack: (i: number) => string): unknown;
  /** Hostile words that the widget's own rules refuse: it says so in a panel, which may repeat them. */
  hostileRefused?(attack: (i: number) => string): unknown;
  /** Attributes that take text from a page's author, with hostile values. */
  hostileAttributes(attack: (i: number) => string): Record<string, string>;
  /** In the page: goes to where a page's content stands, where that is not what comes first. Stands on its own. */
  toContent?: (tag: string) => Promise<void>;
  /** The query parameters of its hosted page. */
  query: readonly string[];
  /** In its shadow root. */
  select: {
    /** There once the widget stands. */
    up: string;
    /** A running text. */
    text: string;
    link: string;
    /** A choice's box and its words, where it has choices. */
    choice?: { box: string; words: string };
    button: string;
    /** What must keep its edge where colours are forced. */
    edged: string;
  };
  /** In the page: uses the last such widget a little, so that there is something to leave behind. Stands on its own. */
  use: (tag: string) => Promise<void>;
  /**
   * In the page: writes these words wherever people may write in the last such widget, and leaves them where they are
   * shown. Stands on its own. Absent where nobody writes.
   */
  write?: (tag: string, words: string) => Promise<void>;
  /** The most that its boxes take: none, where that is not said. */
  longest?: number;
  /** What it is for, from start to end, by keyboard alone. */
  keyboard: {
    /** Not on the page yet. */
    element(): HTMLElement;
    way(person: KeyboardUser): Promise<void>;
  };
}
