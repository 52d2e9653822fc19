import { ContextConsumer } from '@lit/context';
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { drawIn } from '../i18n/day.js';
import type { ReadingLevel } from '../i18n/language.js';
import { I18nController, type WordsLoader } from '../i18n/i18n-controller.js';
import type { Translate } from '../i18n/translator.js';
import { journeyContext, type Journey } from '../journey/context.js';
import type { HeadingLevel } from '../partials/heading.js';
import { type Hydrate, takeHydration } from './hydration.js';
import { VERSION } from './version.js';

/**
 * What every widget shares: language and reading level, heading level, the journey around it,
 * and events that say what happened but never what the person answered.
 */
export abstract class CareElement extends LitElement {
  static readonly version = VERSION;
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    ownReadingLevel: { attribute: 'reading-level' },
  };

  /** The level of the widget's headings, 1 to 6, to fit the page around it. */
  declare headingLevel: number;
  /** `easy` for Easy Read. Absent: the journey's, else standard. */
  declare ownReadingLevel: ReadingLevel | undefined;

  protected readonly i18n: I18nController;
  #hydrate: Hydrate | undefined;
  readonly #journey = new ContextConsumer(this, { context: journeyContext, subscribe: true });

  /** @param parts see `I18nController` */
  constructor(namespace: string, parts: readonly string[], loadWords: WordsLoader) {
    super();
    this.headingLevel = 2;
    this.i18n = new I18nController(this, namespace, parts, loadWords);
  }

  get readingLevel(): ReadingLevel {
    return this.ownReadingLevel ?? this.#journey?.value?.readingLevel ?? 'standard';
  }

  protected get journey(): Journey {
    return this.#journey.value ?? {};
  }

  /** @internal A journey came up around it, later than the element itself: it asks again. */
  findJourney(): void {
    this.#journey.hostConnected();
  }

  protected get t(): Translate {
    return this.i18n.t;
  }

  /** What was rendered elsewhere is woken in place, or drawn anew where it no longer fits. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.shadowRoot) return super.createRenderRoot();
    this.#hydrate = takeHydration(this);
    if (this.#hydrate) return this.shadowRoot;
    this.shadowRoot.replaceChildren();
    return super.createRenderRoot();
  }

  protected override update(changed: PropertyValues): void {
    drawIn(this.i18n.lang);
    this.#takeOver();
    super.update(changed);
  }

  #takeOver(): void {
    const hydrate = this.#hydrate;
    this.#hydrate = undefined;
    if (!hydrate) return;
    this.renderOptions.isConnected = this.isConnected;
    hydrate(this.render(), this.renderRoot as ShadowRoot, this.renderOptions);
  }

  /** A heading level the element has, so many below its own. */
  protected level(below = 0): HeadingLevel {
    return Math.min(6, Math.max(1, (Math.trunc(this.headingLevel) || 2) + below)) as HeadingLevel;
  }

  /**
   * Says what happened. Every tag manager of the page hears it: ids and counts only, never an answer.
   * @returns false when a listener prevented it
   */
  say(
    type: `care-${string}`,
    detail: Record<string, string | number | boolean> = {},
    cancelable = false,
  ): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }
}
