/** What a voice is asked to say, and what it answers. Each is called at most once. */
export interface Utterance {
  text: string;
  slow: boolean;
  started(): void;
  ended(): void;
  /** @param byOthers somebody else on the page took the voice */
  failed(byOthers: boolean): void;
}

/** A voice that can speak. */
export interface Engine {
  speak(utterance: Utterance): void;
  /** Says no more, at once. */
  cancel(): void;
  /** Whether it is speaking now. */
  readonly busy: boolean;
}

/** Where voices come from: the browser, or what a page gives instead, such as an app's own voice. */
export interface Speech {
  /**
   * Looks for a voice that speaks the language on the device itself: text never leaves it.
   * @param found called with a voice, or with none once it is likely that there is none; voices may come late
   * @returns ends the search
   */
  look(lang: string, found: (engine: Engine | undefined) => void): () => void;
}
