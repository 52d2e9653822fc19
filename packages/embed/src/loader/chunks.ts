import type { Wake, Woken } from '../first/sleeper.js';

/** The files of one widget, as built: names below `/cdn/`. */
export interface WidgetFiles {
  /** Importing it registers the element. */
  entry: string;
  /** What the entry imports, however deep: fetched at the same time, so that nothing waits in a row. */
  imports: string[];
  /** The widget's words by language, such as `en-x-easy`. */
  words: Record<string, string[]>;
  /** Its first page as the server rendered it, by language: shown until somebody touches it. */
  first?: Record<string, string>;
  /** Takes over a first page that was shown. */
  wake?: string;
}

/** By widget name: `self-referral` for `<care-self-referral>`. */
export type Chunks = Record<string, WidgetFiles>;

/** What a file of `WidgetFiles.first` exports. */
export interface FirstQuestion {
  show(element: HTMLElement, wake: Wake): void;
}

/** What the file `WidgetFiles.wake` exports. */
export interface WakeModule {
  wake(widgets: readonly Woken[], lang: string): Promise<void>;
}
