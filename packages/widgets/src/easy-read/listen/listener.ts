import { html, nothing, type TemplateResult } from 'lit';
import type { EasyRead } from '@sixways/core/model/easy-read.js';
import { cardId, type ReadContext } from '../pages/read-context.js';
import { browserSpeech } from './browser-speech.js';
import type { Player } from './player.js';
import type { Engine, Speech } from './speech.js';

/** What the listener needs of the widget. */
export interface ListenerHost {
  requestUpdate(): void;
  /** The card that is read came up; after the last card, the end. */
  readingAt(card: number): void;
  /** All was read. */
  readToTheEnd(): unknown;
  /** Puts the focus there once it is drawn; without scrolling, where the person is looking already. */
  focus(selector: string, inPlace?: boolean): void;
}

/** For those who want to listen because they do not read. */
const LOUDSPEAKER = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <path
    fill="currentColor"
    d="M3 9v6h4l5 5V4L7 9zM14.5 8.2v7.6a4.5 4.5 0 0 0 0-7.6M14.5 3.2v2.1a7 7 0 0 1 0 13.4v2.1a9 9 0 0 0 0-17.6"
  />
</svg>`;

type Voice = { kind: 'looking' } | { kind: 'none' } | { kind: 'there'; engine: Engine };

/**
 * Reading aloud, as far as it is not used yet: looks for a voice and offers to listen. Nothing is ever read before
 * somebody presses the button; it stops when the widget leaves the page, and rests when the page is out of sight.
 */
export class Listener {
  #voice: Voice = { kind: 'looking' };
  #player: Player | undefined;
  #loadFailed = false;
  readonly #endSearch: () => void;

  constructor(
    private readonly host: ListenerHost,
    private readonly easyRead: EasyRead,
    speech: Speech = browserSpeech(),
  ) {
    this.#endSearch = speech.look(easyRead.lang, (engine) => {
      // The voice that reads stays until it is done, whatever else comes up.
      if (this.#voice.kind === 'there') return;
      this.#voice = engine ? { kind: 'there', engine } : { kind: 'none' };
      host.requestUpdate();
    });
    document.addEventListener('visibilitychange', this.#onHidden);
    // Voices speak on after the page has gone.
    addEventListener('pagehide', this.#onHidden);
  }

  /** The widget leaves the page, or shows something else. */
  leave(): void {
    this.#endSearch();
    document.removeEventListener('visibilitychange', this.#onHidden);
    removeEventListener('pagehide', this.#onHidden);
    this.#player?.stop();
    this.#player = undefined;
  }

  readonly #onHidden = (event: Event): void => {
    if (event.type === 'pagehide' || document.hidden) this.#player?.pause();
  };

  /** Whether this part of this card is being read, or the reading rests there. */
  says(card: number, key: string): boolean {
    const line = this.#player?.line;
    return line?.card === card && line.key === key;
  }

  /** Offers to listen; or says why that cannot be. */
  invitation(ctx: ReadContext): TemplateResult | typeof nothing {
    const { t } = ctx;
    if (this.#player || this.#voice.kind === 'looking') return nothing;
    if (this.#voice.kind === 'none') return html`<p class="hint no-voice">${t('listen.noVoice')}</p>`;
    return html`<button class="tool listen" type="button" @click=${() => void this.#start(ctx)}>
        ${LOUDSPEAKER} ${t('listen.start')}
      </button>
      ${this.#loadFailed ? html`<p role="alert">${t('listen.notLoaded')}</p>` : nothing}`;
  }

  /** Offered at each card as soon as somebody listens. */
  fromHere(card: number, { t }: ReadContext): TemplateResult | typeof nothing {
    if (!this.#player) return nothing;
    return html`<button
      class="link from-here no-print"
      type="button"
      aria-label=${t('listen.fromCard', { card })}
      @click=${() => this.#player?.readFrom(card)}
    >
      ${t('listen.fromHere')}
    </button>`;
  }

  bar(ctx: ReadContext): TemplateResult | typeof nothing {
    return this.#player?.bar(ctx, () => this.#close()) ?? nothing;
  }

  /** Somebody turned to another card: that is what they want to hear. */
  turnedTo(card: number): void {
    if (this.#player?.state.kind === 'reading') this.#player.readFrom(card);
  }

  async #start({ view, card, t }: ReadContext): Promise<void> {
    const voice = this.#voice;
    if (voice.kind !== 'there') return;
    const loaded = await import('./player.js').catch(() => undefined);
    this.#loadFailed = !loaded;
    if (!loaded || this.#player) return this.host.requestUpdate();
    this.#player = new loaded.Player(voice.engine, this.easyRead, t('doors.title'), (state, line) => {
      if (state.kind === 'reading' && line) this.host.readingAt(line.card);
      if (state.kind === 'finished') this.host.readToTheEnd();
      this.host.requestUpdate();
    });
    this.#player.readFrom(view === 'one' ? card : 1);
    this.host.focus('.bar .main', true);
  }

  /** The bar goes, so the focus goes to where the reading was, and nothing jumps. */
  #close(): void {
    const card = this.#player?.line?.card;
    this.#player?.stop();
    this.#player = undefined;
    const at = card && card <= this.easyRead.cards.length ? `#${cardId(card)}` : '.listen';
    this.host.focus(at, true);
    this.host.requestUpdate();
  }
}
