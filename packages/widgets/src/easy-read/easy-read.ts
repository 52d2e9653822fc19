import { isServer, type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { ContentError } from '@sixways/core/errors.js';
import type { EasyRead } from '@sixways/core/model/easy-read.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import { freshness } from '@sixways/core/rules/freshness.js';
import { CareElement } from '../base/care-element.js';
import { ContentController } from '../base/content-controller.js';
import { printAlone } from '../base/print-alone.js';
import { warnOnce } from '../base/warn.js';
import type { ReadingLevel } from '../i18n/language.js';
import { day } from '../i18n/day.js';
import { contentFault } from '../partials/content-fault.js';
import { parseExplainer, shippedExplainer } from './easy-read.content.js';
import { styles } from './easy-read.styles.js';
import type * as Later from './later.js';
import type { Listener } from './listen/listener.js';
import type { Speech } from './listen/speech.js';
import { endOf, type ReadContext, type Size, type View } from './pages/read-context.js';
import { whole, withdrawn } from './pages/whole.js';
import { loadWords, NAMESPACE, PARTS } from './words.js';

/** Browsers ignore this rule in a shadow tree, so it goes with the page's sheet while the booklet is printed. */
const BOOKLET = '@page { size: A4; margin: 16mm; }';

/**
 * An explainer in Easy Read: picture left, words right. It can be read card by card, in bigger text, aloud, or printed.
 *
 * Reading aloud uses voices on the device alone; where there is none in the language, the widget says so.
 *
 * @element care-easy-read
 * @slot - What people read without JavaScript: a link to the hosted page, a phone number.
 * @slot video - A film of the explainer, with captions, in place of the content's own.
 * @csspart base - The widget.
 * @csspart tools - Buttons for ways to read this.
 * @csspart cards - The list of cards.
 * @csspart card - A card.
 * @csspart picture - A card's drawing.
 * @csspart player - What can be pressed while the widget reads aloud.
 * @csspart provenance - Who tested it, who made it, and when.
 * @csspart crisis - Help for now.
 * @fires care-card-shown - A card came up, where they come one by one. `{ number, of }`, from 1
 * @fires care-explainer-finished - The person came to the end, where cards come one by one, or all was read aloud. `{ cards }`, how many
 * @cssprop [--care-font] - Font family; the page's own by default.
 * @cssprop [--care-font-size] - Size of the page's text; the widget's own is a third bigger. At least 16px by default.
 * @cssprop [--care-color-text] - Text.
 * @cssprop [--care-color-muted] - Hints.
 * @cssprop [--care-color-line] - Edges of cards.
 * @cssprop [--care-color-link] - Links and buttons.
 * @cssprop [--care-color-button] - The button that leads on.
 * @cssprop [--care-color-error] - Warnings.
 * @cssprop [--care-color-focus] - Behind what has the focus.
 * @cssprop [--care-color-background] - Behind the widget.
 * @cssprop [--care-color-reverse] - Words on filled buttons.
 * @cssprop [--care-color-picture] - Pictures.
 * @cssprop [--care-sticky-offset] - Height of what the page keeps at the top of the window: cards stop below it.
 */
export class CareEasyRead extends CareElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    speech: { attribute: false },
    src: {},
    explainer: {},
    view: {},
    card: { type: Number },
  };

  /** The explainer; a JSON child does the same. */
  declare content: EasyRead | undefined;
  /** Where voices come from, before the widget is on the page. The browser's own by default. */
  declare speech: Speech | undefined;
  /** Address of a JSON file with an explainer. */
  declare src: string | undefined;
  /** An explainer that ships with the kit, such as `social-prescribing`. */
  declare explainer: string | undefined;
  /** `one`: one card at a time. `all` by default. */
  declare view: View;
  /** The card that is shown where they come one by one, from 1. */
  declare card: number;

  readonly #content = new ContentController<EasyRead>(
    this,
    () => this.#shipped(),
    parseExplainer,
    () => this.#useContent(),
  );
  #size: Size = 1;
  #answers = new Map<string, number>();
  #later: typeof Later | undefined;
  #listener: Listener | undefined;
  /** What takes the focus once it is there. */
  #focusNext: { selector: string; inPlace: boolean } | undefined;

  constructor() {
    super(NAMESPACE, PARTS, loadWords);
    this.view = 'all';
    this.card = 1;
  }

  /** Its own words are easy too, unless the page says otherwise: nobody should meet hard words around easy ones. */
  override get readingLevel(): ReadingLevel {
    return this.ownReadingLevel ?? 'easy';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listener?.leave();
    this.#listener = undefined;
  }

  async #shipped(): Promise<EasyRead> {
    // A page's script may set the content just after the tag is there.
    await this.updateComplete;
    if (this.explainer) return shippedExplainer(this.explainer);
    throw new ContentError([
      { path: 'explainer', text: 'Name an explainer that ships, or give one as content or src' },
    ]);
  }

  #useContent(): void {
    this.#answers.clear();
    this.#listener?.leave();
    this.#listener = undefined;
    if (this.#content.error) warnOnce(`<care-easy-read>: ${this.#content.error.message}`);
    else if (!isServer) this.#listen();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('explainer') || changed.has('src'))) this.#content.again();
    if (this.view !== 'one') this.view = 'all';
    const last = this.#content.value ? endOf(this.#content.value) : Infinity;
    this.card = Math.min(last, Math.max(1, Math.trunc(this.card) || 1));
  }

  protected override render(): TemplateResult {
    const { value, error } = this.#content;
    if (error) return contentFault('care-easy-read', error);
    if (!value || !this.i18n.ready) return html`<slot></slot>`;
    const ctx = this.#context(value);
    const state = freshness(value.reviewDue, londonDay(new Date()));
    return html`<div class="base size-${this.#size}" part="base" lang=${this.i18n.lang}>
      ${state === 'withdrawn' ? withdrawn(ctx) : whole(ctx, state)}
    </div>`;
  }

  #context(easyRead: EasyRead): ReadContext {
    return {
      easyRead,
      t: this.t,
      level: (below) => this.level(below),
      day,
      view: this.view,
      card: this.card,
      size: this.#size,
      later: this.#later,
      listener: this.#listener,
      answers: this.#answers,
      answer: (card, option) => {
        this.#answers.set(card, option);
        this.requestUpdate();
      },
      showAs: (view) => {
        this.view = view;
        if (view === 'one') this.#cameTo(this.card);
      },
      goTo: (card) => {
        this.#goTo(card);
        this.#listener?.turnedTo(card);
      },
      resize: (size) => {
        this.#size = size;
        this.requestUpdate();
      },
      print: () => void this.#print(),
      lookUp: (id, card) => {
        if (this.view === 'one' && card !== this.card) this.#goTo(card);
        this.#focus(`#${CSS.escape(id)}`);
      },
    };
  }

  #goTo(card: number): void {
    this.card = card;
    this.#focus('.place');
    this.#cameTo(card);
  }

  /** Says so, by numbers. */
  #cameTo(card: number): void {
    const of = this.#content.value!.cards.length;
    if (card > of) this.say('care-explainer-finished', { cards: of });
    else this.say('care-card-shown', { number: card, of });
  }

  /** What the first drawing does without: meanings to look up, questions, reading aloud. */
  async #load(): Promise<typeof Later | undefined> {
    // Offline: the cards hold without it. The next press tries again.
    this.#later ??= await import('./later.js').catch(() => undefined);
    return this.#later;
  }

  #listen(): void {
    const { value } = this.#content;
    if (!value || this.#listener) return;
    void this.updateComplete
      .then(() => this.#load())
      .then((later) => {
        if (!later || this.#listener || !this.isConnected || this.#content.value !== value) return;
        this.#listener = new later.Listener(this.#listenerHost, value, this.speech);
        this.requestUpdate();
      });
  }

  readonly #listenerHost = {
    requestUpdate: () => this.requestUpdate(),
    readingAt: (card: number) => {
      const turned = this.view === 'one' && card !== this.card;
      if (turned) {
        this.card = card;
        this.#cameTo(card);
      }
      void this.updateComplete.then(() => this.#showSpoken());
    },
    readToTheEnd: () => this.view === 'all' && this.#cameTo(this.#content.value!.cards.length + 1),
    focus: (selector: string, inPlace?: boolean) => this.#focus(selector, inPlace),
  };

  #showSpoken(): void {
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const spoken = this.renderRoot.querySelector('.spoken');
    spoken?.scrollIntoView({ block: 'nearest', behavior: smooth ? 'smooth' : 'auto' });
  }

  async #print(): Promise<void> {
    await this.#load();
    this.requestUpdate();
    await this.updateComplete;
    printAlone(this, BOOKLET);
  }

  #focus(selector: string, inPlace = false): void {
    this.#focusNext = { selector, inPlace };
    this.requestUpdate();
  }

  protected override updated(): void {
    const { selector, inPlace } = this.#focusNext ?? {};
    const target = selector && this.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus({ preventScroll: !!inPlace });
  }
}
