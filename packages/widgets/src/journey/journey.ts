import { ContextProvider, ContextRoot } from '@lit/context';
import { html, LitElement, type PropertyValues } from 'lit';
import type { DecisionRecord } from '@sixways/core/model/decision-record.js';
import type { Adapter } from '@sixways/core/ports.js';
import { VERSION } from '../base/version.js';
import type { ReadingLevel } from '../i18n/language.js';
import { journeyContext } from './context.js';

let root: ContextRoot | undefined;

/**
 * The scope around widgets: what they share. Widgets work without it.
 *
 * @element care-journey
 * @slot - The widgets, and any other content of the page.
 */
export class CareJourney extends LitElement {
  static readonly version = VERSION;
  static override properties = {
    adapter: { attribute: false },
    readingLevel: { attribute: 'reading-level' },
    area: {},
  };
  /** The adapter that the widgets inside use, unless they name their own. */
  declare adapter: Adapter | undefined;
  /** `easy` turns every widget inside to Easy Read. */
  declare readingLevel: ReadingLevel | undefined;
  /** The borough the page is about, a GSS code such as `E09000028`. */
  declare area: string | undefined;

  /** What people keep for their plan, one record a decision aid, the last. In memory: it goes when the page goes. */
  get decisions(): readonly DecisionRecord[] {
    return [...this.#decisions.values()];
  }

  readonly #decisions = new Map<string, DecisionRecord>();
  readonly #keeper = {
    keep: (record: DecisionRecord) => void this.#decisions.set(record.aid.id, record),
    drop: (aid: string) => void this.#decisions.delete(aid),
  };
  readonly #provider = new ContextProvider(this, { context: journeyContext, initialValue: {} });

  override connectedCallback(): void {
    super.connectedCallback();
    // Widgets that came up before this element asked in vain; the root asks again for them.
    if (!root) (root = new ContextRoot()).attach(document.documentElement);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#provider.setValue({
      adapter: this.adapter,
      readingLevel: this.readingLevel,
      area: this.area,
      decisions: this.#keeper,
    });
  }

  protected override render() {
    return html`<slot></slot>`;
  }
}
