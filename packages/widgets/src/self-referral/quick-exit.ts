import {
  html,
  isServer,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Translate } from '../i18n/translator.js';

interface Host extends ReactiveControllerHost, Element {
  readonly exitUrl: string;
}

/** Presses of Shift that leave the page, as GOV.UK's "Exit this page" has it, and how long they may take in all. */
const PRESSES = 3;
const WITHIN_MS = 5000;

/** Leaves at once for an everyday page: for people who are watched. The link works without script, too. */
export class QuickExit implements ReactiveController {
  #presses: number[] = [];

  constructor(
    private readonly host: Host,
    /** Takes the answers out of the page and its storage. */
    private readonly forget: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('keyup', this.#onKeyUp);
  }

  hostDisconnected(): void {
    removeEventListener('keyup', this.#onKeyUp);
  }

  render(t: Translate): TemplateResult {
    return html`<div class="exit no-print">
      <a
        class="exit-link"
        href=${this.host.exitUrl}
        rel="noreferrer nofollow"
        aria-describedby="exit-hint"
        @click=${(event: Event) => this.#leave(event)}
        >${t('exit')}</a
      ><span class="hidden" id="exit-hint">${t('exitHint')}</span>
    </div>`;
  }

  #leave(event?: Event): void {
    event?.preventDefault();
    this.forget();
    // The answers' page is gone from sight before the next one is there, and Back does not lead to it.
    (this.host as unknown as HTMLElement).hidden = true;
    location.replace(this.host.exitUrl);
  }

  #onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') {
      this.#presses = [];
      return;
    }
    this.#presses = [...this.#presses, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN_MS);
    if (this.#presses.length >= PRESSES) this.#leave();
  };
}
