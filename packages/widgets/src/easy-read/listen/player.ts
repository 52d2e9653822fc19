import { html, nothing, type TemplateResult } from 'lit';
import type { EasyRead } from '@sixways/core/model/easy-read.js';
import type { ReadContext } from '../pages/read-context.js';
import { ReadingQueue, type ReadingState } from './reading-queue.js';
import { scriptOf, type Line } from './script.js';
import type { Engine } from './speech.js';

/** Reads one explainer aloud, and shows what can be pressed meanwhile. Loaded when somebody wants to listen. */
export class Player {
  readonly #queue: ReadingQueue;
  readonly #lines: readonly Line[];

  /** @param moved called with the line that is read now, and without one when the reading ends or rests */
  constructor(
    engine: Engine,
    easyRead: EasyRead,
    doorsTitle: string,
    private readonly moved: (state: ReadingState, line: Line | undefined) => void,
  ) {
    this.#lines = scriptOf(easyRead, doorsTitle);
    this.#queue = new ReadingQueue(
      engine,
      this.#lines.map(({ text }) => text),
      (state) => this.moved(state, this.line),
    );
  }

  get state(): ReadingState {
    return this.#queue.state;
  }

  /** The line that is read, or where the reading rests. */
  get line(): Line | undefined {
    const { state } = this.#queue;
    return 'at' in state ? this.#lines[state.at] : undefined;
  }

  /** @param card from 1 */
  readFrom(card: number): void {
    this.#queue.read(
      Math.max(
        0,
        this.#lines.findIndex((line) => line.card >= card),
      ),
    );
  }

  pause(): void {
    this.#queue.pause();
  }

  stop(): void {
    this.#queue.stop();
  }

  /** Stays in sight while somebody listens. @param close what "stop" does */
  bar({ t }: ReadContext, close: () => void): TemplateResult {
    const { kind } = this.state;
    const { slow } = this.#queue;
    return html`<div class="bar no-print" part="player" role="group" aria-label=${t('listen.bar')}>
      ${kind === 'finished' ? html`<p>${t('listen.finished')}</p>` : nothing}
      ${kind === 'failed' ? html`<p role="alert">${t('listen.failed')}</p>` : nothing}
      <div class="tool-row">
        <button class="tool main" type="button" @click=${() => this.#onMain()}>
          ${t(`listen.${MAIN[kind]}`)}
        </button>
        <button class="tool" type="button" @click=${close}>${t('listen.stop')}</button>
        <button
          class="tool"
          type="button"
          aria-pressed=${slow}
          @click=${() => {
            this.#queue.setSlow(!slow);
            this.moved(this.state, this.line);
          }}
        >
          ${t('listen.slow')}
        </button>
      </div>
    </div>`;
  }

  #onMain(): void {
    const { kind } = this.state;
    if (kind === 'reading') this.#queue.pause();
    else if (kind === 'finished' || kind === 'stopped') this.#queue.read();
    else this.#queue.resume();
  }
}

/** What the big button does. */
const MAIN = {
  reading: 'pause',
  paused: 'goOn',
  failed: 'tryAgain',
  finished: 'again',
  stopped: 'again',
} as const satisfies Record<ReadingState['kind'], string>;
