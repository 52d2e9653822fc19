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

/** An everyday page that loads fast and raises no question. */
export const EXIT_URL = 'https://www.bbc.co.uk/weather';

/** Presses of Shift that leave the page, as GOV.UK's "Exit this page" has it, and how long they may take in all. */
const PRESSES = 3;
const WITHIN_MS = 5000;

/** Leaves at once for an everyday page: for people who are watched. The link works without script, too. */
export class QuickExit implements ReactiveController {
  /** True once the person has left: nothing is shown any more. */
  left = false;
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
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    removeEventListener('keyup', this.#onKeyUp);
    removeEventListener('pageshow', this.#onPageShow);
  }

  render(t: Translate): TemplateResult {
    return html`<div class="exit no-print">
      <a
        class="exit-link"
        href=${this.#url}
        rel="noreferrer nofollow"
        aria-describedby="exit-hint"
        @click=${(event: Event) => this.#leave(event)}
        >${t('exit')}</a
      ><span hidden id="exit-hint">${t('exitHint')}</span>
    </div>`;
  }

  /** Only an address of a page: `javascript:` in an attribute that a link or an editor filled in must not run. */
  get #url(): string {
    return /^https?:\/\//i.test(this.host.exitUrl) ? this.host.exitUrl : EXIT_URL;
  }

  #leave(event?: Event): void {
    event?.preventDefault();
    this.forget();
    // Out of sight before the other page is there. Browsers may bring this one back from memory: then it starts afresh.
    this.left = true;
    this.host.requestUpdate();
    location.replace(this.#url);
  }

  #onPageShow = (event: PageTransitionEvent): void => {
    if (!event.persisted || !this.left) return;
    this.left = false;
    this.host.requestUpdate();
  };

  #onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') {
      this.#presses = [];
      return;
    }
    this.#presses = [...this.#presses, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN_MS);
    if (this.#presses.length >= PRESSES) this.#leave();
  };
}
