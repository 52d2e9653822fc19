import {
  html,
  isServer,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Translate } from '../i18n/translator.js';
import { onExitPresses } from './exit-presses.js';

interface Host extends ReactiveControllerHost, Element {
  /** Where to, from the attribute `exit-url`: an http or https address. */
  exitUrl: string;
}

/** An everyday page that loads fast and raises no question. */
const EXIT_URL = 'https://www.bbc.co.uk/weather';

/** Said on the window when somebody leaves through one widget: every other one of the page forgets, too. */
const LEFT = 'care-left';

/**
 * Leaves at once for an everyday page: for people who are watched. Every widget in which people write has it, first in its
 * `base`, and draws nothing once `left` is true. The link works without script, too. Needs the keys `exit` and `exitHint`.
 */
export class QuickExit implements ReactiveController {
  /** True once the person has left: nothing is shown any more. */
  left = false;
  #stopListening: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    /** Takes what the person wrote out of the page and its storage. */
    private readonly forget: () => void,
  ) {
    host.exitUrl = EXIT_URL;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#stopListening = onExitPresses(() => this.#leave());
    addEventListener('pageshow', this.#onPageShow);
    addEventListener(LEFT, this.#wipe);
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    removeEventListener('pageshow', this.#onPageShow);
    removeEventListener(LEFT, this.#wipe);
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
    dispatchEvent(new Event(LEFT));
    location.replace(this.#url);
  }

  /** Out of sight before the other page is there. Browsers may bring this one back from memory: then it starts afresh. */
  #wipe = (): void => {
    this.forget();
    this.left = true;
    this.host.requestUpdate();
  };

  #onPageShow = (event: PageTransitionEvent): void => {
    if (!event.persisted || !this.left) return;
    this.left = false;
    this.host.requestUpdate();
  };
}
