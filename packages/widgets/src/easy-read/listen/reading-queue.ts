import type { Engine } from './speech.js';

/** Where the reading is. `at`: which text, from 0. */
export type ReadingState =
  { kind: 'stopped' } | { kind: 'reading' | 'paused' | 'failed'; at: number } | { kind: 'finished' };

/** How long, in milliseconds, a voice may be silent about a text: at least `least`, and `each` for every letter. */
export interface Patience {
  least: number;
  each: number;
}

const PATIENCE: Patience = { least: 4000, each: 130 };

/** A slow voice takes longer. */
const SLOWER = 1.5;

/** A voice that never began is asked so many times in all. */
const TRIES = 2;

/**
 * Reads texts one after the other. Pausing ends the sentence and going on starts it anew: browsers' own pause is lost
 * on some phones, and half a sentence helps nobody. A voice that never says "done" does not hold the reading up.
 */
export class ReadingQueue {
  state: ReadingState = { kind: 'stopped' };
  slow = false;
  /** What the voice says of an earlier turn is out of date. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly texts: readonly string[],
    private readonly changed: (state: ReadingState) => void,
    private readonly patience: Patience = PATIENCE,
  ) {}

  /** Reads from a text on. */
  read(at = 0): void {
    this.#hush();
    if (at >= this.texts.length) return this.#set({ kind: 'finished' });
    this.#set({ kind: 'reading', at });
    this.#say(at, 1);
  }

  pause(): void {
    if (this.state.kind !== 'reading') return;
    this.#hush();
    this.#set({ kind: 'paused', at: this.state.at });
  }

  /** Goes on where it was paused, or where the voice failed: with that sentence from its start. */
  resume(): void {
    if (this.state.kind === 'paused' || this.state.kind === 'failed') this.read(this.state.at);
  }

  stop(): void {
    this.#hush();
    if (this.state.kind !== 'stopped') this.#set({ kind: 'stopped' });
  }

  /** Changes the speed. What is being read starts anew, so that it is heard. */
  setSlow(slow: boolean): void {
    this.slow = slow;
    if (this.state.kind === 'reading') this.read(this.state.at);
  }

  #say(at: number, attempt: number): void {
    const turn = this.#turn;
    let started = false;
    const mine = (act: () => void) => () => {
      if (turn === this.#turn) act();
    };
    const next = mine(() => this.read(at + 1));
    const fail = mine(() => {
      this.#hush();
      this.#set({ kind: 'failed', at });
    });
    const again = mine(() => {
      if (attempt >= TRIES) return fail();
      this.#hush();
      this.#say(at, attempt + 1);
    });
    this.engine.speak({
      text: this.texts[at]!,
      slow: this.slow,
      started: mine(() => (started = true)),
      ended: next,
      failed: (byOthers) => (byOthers ? mine(() => this.pause())() : fail()),
    });
    const wait = this.#waitFor(at);
    const look = (mayBeBusy: boolean) => {
      if (mayBeBusy && this.engine.busy) this.#timer = setTimeout(() => look(false), wait);
      else if (started) next();
      else again();
    };
    this.#timer = setTimeout(() => look(true), wait);
  }

  #waitFor(at: number): number {
    const { least, each } = this.patience;
    return (least + each * this.texts[at]!.length) * (this.slow ? SLOWER : 1);
  }

  #hush(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.engine.cancel();
  }

  #set(state: ReadingState): void {
    this.state = state;
    this.changed(state);
  }
}
