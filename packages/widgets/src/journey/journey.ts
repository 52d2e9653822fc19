import { ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyValues } from 'lit';
import type { DecisionRecord } from '@sixways/core/model/decision-record.js';
import type { Adapter } from '@sixways/core/ports.js';
import type { CareElement } from '../base/care-element.js';
import { VERSION } from '../base/version.js';
import { warnOnce } from '../base/warn.js';
import type { ReadingLevel } from '../i18n/language.js';
import type { AdapterName } from './adapter-for.js';
import { journeyContext, type SharedRecords } from './context.js';
import { newHand } from './hand.js';
import { Decisions } from './kept-decisions.js';
import { sharedRecords } from './shared-records.js';

/**
 * The scope around widgets: what they share, so that nobody is asked twice. What matters in a decision offers itself as a
 * goal, a goal's action as a referral or a budget line. Widgets work without it.
 *
 * Records go to the adapter where it keeps records; else they last as long as the page. What is handed from widget to
 * widget, and contact details, are never stored.
 *
 * @element care-journey
 * @slot - The widgets, and any other content of the page.
 */
export class CareJourney extends LitElement {
  static readonly version = VERSION;
  static override properties = {
    adapter: {},
    endpoint: {},
    session: {},
    signInUrl: { attribute: 'sign-in-url' },
    readingLevel: { attribute: 'reading-level' },
    area: {},
  };
  /**
   * The adapter that the widgets inside use, unless they name their own: `fhir`, `webhook` or `browser`, or by script one
   * of your own.
   */
  declare adapter: AdapterName | Adapter | undefined;
  /** Where the named adapter sends to: a FHIR base address, or a webhook's. */
  declare endpoint: string | undefined;
  /** An address that answers `{ "signedIn": true }` to people who are signed in. Their records are then kept at `endpoint`. */
  declare session: string | undefined;
  /** Where people sign in. */
  declare signInUrl: string | undefined;
  /** `easy` turns every widget inside to Easy Read. */
  declare readingLevel: ReadingLevel | undefined;
  /** The borough the page is about, a GSS code such as `E09000028`. */
  declare area: string | undefined;

  /** What was kept of decisions on this page, one record a decision aid, the last. */
  get decisions(): readonly DecisionRecord[] {
    return this.#decisions.all;
  }

  /** The person's records, shared by the widgets inside. */
  get records(): SharedRecords {
    return (this.#records ??= sharedRecords(this.#adapter));
  }

  /** What the widgets inside hand to each other. */
  readonly hand = newHand();

  /** The adapter itself: at once where a script gave it, a moment later where the page named it. */
  #adapter: Adapter | undefined;
  #records: SharedRecords | undefined;
  readonly #decisions = new Decisions(() => this.records);
  readonly #provider = new ContextProvider(this, { context: journeyContext, initialValue: {} });

  override connectedCallback(): void {
    super.connectedCallback();
    askAgain(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('adapter') || changed.has('endpoint') || changed.has('session')) this.#findAdapter();
    const { readingLevel, area, records, hand, signInUrl } = this;
    const adapter = this.#adapter;
    const decisions = this.#decisions;
    this.#provider.setValue({ adapter, readingLevel, area, records, hand, signInUrl, decisions });
  }

  /** Records of another adapter may be another person's: nothing is carried over. */
  #findAdapter(): void {
    const { adapter } = this;
    if (typeof adapter !== 'string') {
      if (adapter !== this.#adapter) this.#records = undefined;
      this.#adapter = adapter;
      return;
    }
    const asked = this.#ask(adapter);
    this.#records = sharedRecords(undefined, asked);
    void asked.then((found) => {
      // Another one may have been named meanwhile.
      if (adapter !== this.adapter) return;
      this.#adapter = found;
      this.requestUpdate();
    });
  }

  async #ask(name: AdapterName): Promise<Adapter | undefined> {
    const { endpoint, session } = this;
    try {
      const { adapterFor } = await import('./adapter-for.js');
      return await adapterFor(name, { endpoint, session });
    } catch (error) {
      warnOnce(`<care-journey>: ${(error as Error).message}`);
      return undefined;
    }
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}

/** Widgets that came up before the journey around them asked in vain. */
function askAgain(around: Element | ShadowRoot): void {
  for (const each of around.querySelectorAll<Element & Partial<CareElement>>('*')) {
    each.findJourney?.();
    if (each.shadowRoot) askAgain(each.shadowRoot);
  }
}
