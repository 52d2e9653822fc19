/** The files of one widget, as built: names below `/cdn/`. */
export interface WidgetFiles {
  /** Importing it registers the element. */
  entry: string;
  /** What the entry imports, however deep: fetched at the same time, so that nothing waits in a row. */
  imports: string[];
  /** The widget's words by language, such as `en-x-easy`. */
  words: Record<string, string[]>;
}

/** By widget name: `self-referral` for `<care-self-referral>`. */
export type Chunks = Record<string, WidgetFiles>;
