import type { Engine, Speech, Utterance } from './listen/speech.js';

/**
 * A voice that says nothing and goes on when it is told: shows reading aloud where a device has no voice, in examples
 * and tests.
 */
export class SilentVoice implements Speech, Engine {
  busy = false;
  /** What it was asked to say, the last at the end. */
  readonly said: Utterance[] = [];

  look(_lang: string, found: (engine: Engine) => void): () => void {
    found(this);
    return () => {};
  }

  speak(utterance: Utterance): void {
    this.said.push(utterance);
    this.busy = true;
    utterance.started();
  }

  cancel(): void {
    this.busy = false;
  }

  get last(): Utterance | undefined {
    return this.said.at(-1);
  }

  /** Comes to the end of what it says. */
  end(): void {
    this.busy = false;
    this.last?.ended();
  }
}

/** A device without a voice in any language. */
export const NO_VOICE: Speech = {
  look(_lang, found) {
    found(undefined);
    return () => {};
  },
};
