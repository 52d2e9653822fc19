import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ContentError } from '@sixways/core/errors.js';
import { changedText } from '@sixways/core/form/changed-text.js';
import type { Answer } from '@sixways/core/model/form.js';
import type { Referral } from '@sixways/core/model/referral.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import type { Adapter, AreasPort } from '@sixways/core/ports.js';
import { CareElement } from '../base/care-element.js';
import { ContentController } from '../base/content-controller.js';
import { warnOnce } from '../base/warn.js';
import type { AdapterName } from '../journey/adapter-for.js';
import type { Hand, Journey } from '../journey/context.js';
import { contentFault } from '../partials/content-fault.js';
import { QuickExit } from '../partials/quick-exit.js';
import { firstPage } from './first-page.js';
import type { FormController, FormWords } from './form-controller.js';
import type { JourneyThread } from './journey-thread.js';
import { holdsAnswers } from './holds-answers.js';
import { parseSite, STANDARD } from './self-referral.content.js';
import { styles } from './self-referral.styles.js';
import type { WholeForm } from './whole-form.js';
import { loadWords, NAMESPACE, PARTS } from './words.js';

/**
 * Refer yourself, or somebody you help, to a social prescribing service: one question a page,
 * check your answers, a receipt. Answers stay in memory until the person presses Send or asks to keep them.
 *
 * @element care-self-referral
 * @slot - What people read without JavaScript: a link to the hosted form, a phone number.
 * @csspart base - The widget.
 * @csspart errors - What to mend, above a question, or why it was not sent.
 * @csspart crisis - Help for now.
 * @csspart receipt - The panel with the reference.
 * @fires care-page-shown - A page came up. `{ number }`, counted from 1: the page's name could tell an answer.
 * @fires care-before-submit - Send was pressed. Cancelable: then nothing is sent. `{ questions }`, a count.
 * @fires care-referral-sent - The backend has the referral. `{ reference }`
 * @fires care-referral-failed - It did not go through. `{ kind }`, an `AdapterErrorKind`
 * @fires care-answers-deleted - The person deleted their answers. No detail.
 * @cssprop [--care-font] - Font family; the page's own by default.
 * @cssprop [--care-font-size] - Size of the text; at least 16px by default.
 * @cssprop [--care-color-text] - Text.
 * @cssprop [--care-color-muted] - Hints.
 * @cssprop [--care-color-line] - Edges of boxes.
 * @cssprop [--care-color-link] - Links.
 * @cssprop [--care-color-button] - Buttons.
 * @cssprop [--care-color-error] - Errors.
 * @cssprop [--care-color-focus] - Behind what has the focus.
 * @cssprop [--care-color-background] - Behind the widget.
 * @cssprop [--care-color-reverse] - Words on filled buttons.
 */
export class CareSelfReferral extends CareElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    area: {},
    adapter: {},
    endpoint: {},
    exitUrl: { attribute: 'exit-url' },
    noHistory: { type: Boolean, attribute: 'no-history' },
  };

  /** What the website says about itself (`ReferralSite`); a JSON child does the same. */
  declare content: ReferralSite | undefined;
  /** Address of a JSON file with the same. */
  declare src: string | undefined;
  /** The borough that is chosen beforehand: a GSS code such as `E09000028`. */
  declare area: string | undefined;
  /**
   * `fhir`, `webhook` or `browser`, or by script an adapter of your own. Without it the journey's; without that nothing
   * leaves this device, and the widget says so.
   */
  declare adapter: AdapterName | Adapter | undefined;
  /** Where the named adapter sends to: a FHIR base address, or a webhook's. */
  declare endpoint: string | undefined;
  /** Where "leave this page quickly" goes: an http or https address. */
  declare exitUrl: string;
  /** Leaves the browser's history alone: for pages whose router must own it. */
  declare noHistory: boolean;

  readonly #content = new ContentController<ReferralSite>(this, STANDARD, parseSite, () =>
    this.#useContent(),
  );
  readonly #exit = new QuickExit(this, () => this.#forget());
  #faulty: ContentError | undefined;
  /** The answer to the first question, until the whole form is there. */
  #early: Answer | undefined;
  #whole: WholeForm | undefined;
  #loading: Promise<WholeForm> | undefined;
  #loadFailed = false;
  #hand: Hand | undefined;
  #thread: JourneyThread | undefined;
  #named: { name: AdapterName; endpoint: string | undefined; adapter: Adapter } | undefined;

  constructor() {
    super(NAMESPACE, PARTS, loadWords);
    this.noHistory = false;
    this.addEventListener('care-answers-deleted', () => this.#thread?.forget());
  }

  /** @internal */
  readonly words: FormWords = {
    t: (key, values) => this.t(key, values),
    has: (key) => this.i18n.has(key),
    level: (below) => this.level(below),
    lang: () => this.i18n.lang,
    current: () => this.i18n.current,
    need: (part) => this.i18n.need(part),
  };

  /** @internal The page's own adapter, the one that its attributes name, or the journey's. */
  async findAdapter(): Promise<Adapter> {
    const given = this.#givenAdapter;
    if (given && typeof this.adapter !== 'string') return given;
    const name = (this.adapter as AdapterName | undefined) ?? 'browser';
    // One for all tries: its outbox remembers what may have arrived already.
    if (this.#named?.name !== name || this.#named.endpoint !== this.endpoint) {
      const { adapterFor } = await import('../journey/adapter-for.js');
      const { endpoint } = this;
      this.#named = { name, endpoint, adapter: await adapterFor(name, { endpoint }) };
    }
    return this.#named.adapter;
  }

  /** @internal */
  areasPort(): AreasPort | undefined {
    return this.#givenAdapter?.areas;
  }

  /** By script, for this widget or for the journey around it. */
  get #givenAdapter(): Adapter | undefined {
    return typeof this.adapter === 'object' ? this.adapter : this.journey.adapter;
  }

  /** @internal */
  sent(referral: Referral): void {
    this.#thread?.sent(referral);
  }

  /** Once there is a journey around it: what other widgets of the page know need not be asked again. */
  async #follow({ hand, records }: Journey): Promise<void> {
    if (!hand || hand === this.#hand) return;
    this.#hand = hand;
    const { JourneyThread } = await import('./journey-thread.js');
    this.#thread?.stop();
    this.#thread = new JourneyThread(() => this.#form(), hand, records);
  }

  async #form(): Promise<FormController> {
    this.#begin();
    return (this.#whole ?? (await this.#loading!)).form;
  }

  /** @internal What a person did on the first page before this element was there to hear it. */
  takeUp({ chosen, pressed }: { chosen: string | undefined; pressed: boolean }): void {
    if (chosen !== undefined) this.#answerFirst(chosen);
    if (pressed) void this.#goOn();
    this.requestUpdate();
  }

  #useContent(): void {
    const { value, error } = this.#content;
    this.#faulty = error;
    this.#whole?.remove();
    this.#whole = this.#loading = undefined;
    if (error) return warnOnce(`<care-self-referral>: ${error.message}`);
    const changes = value?.form;
    this.i18n.setSiteWords(
      changes
        ? Object.fromEntries(languagesOf(changes).map((lang) => [lang, changedText(changes, lang)]))
        : {},
    );
    if (!isServer) void holdsAnswers().then((holds) => holds && this.#begin());
  }

  /** Loads the form behind the first question; the last call's failure is forgotten by the next. */
  #begin = (): void => {
    if (this.#whole || this.#loading) return;
    const loading = this.#load();
    this.#loading = loading;
    loading.catch(() => this.#loading === loading && (this.#loading = undefined));
  };

  async #load(): Promise<WholeForm> {
    const [{ formFor, WholeForm }, content] = await Promise.all([
      import('./whole-form.js'),
      this.#content.ready.then(() => this.#content.value!),
    ]);
    const form = await formFor(content);
    // The page gave something else meanwhile.
    if (content !== this.#content.value) return this.#load();
    this.#whole ??= new WholeForm(this, form, content, this.area ?? this.journey.area, this.#early);
    this.#loadFailed = false;
    this.requestUpdate();
    return this.#whole;
  }

  #forget(): void {
    this.#early = undefined;
    this.#thread?.forget();
    this.#whole?.wipe();
  }

  protected override render(): TemplateResult {
    if (this.#exit.left) return html``;
    if (this.#faulty) return contentFault('care-self-referral', this.#faulty);
    if (!this.i18n.ready) return html`<slot></slot>`;
    // The first touch loads the rest: by the time "Continue" is pressed it is there.
    return html`<div
      class="base"
      part="base"
      lang=${this.i18n.lang}
      @focusin=${this.#begin}
      @pointerdown=${this.#begin}
    >
      ${this.#exit.render(this.t)} ${this.#whole ? this.#whole.render() : this.#first()}
    </div>`;
  }

  #first(): TemplateResult {
    return firstPage({
      ...this.words,
      answer: this.#early,
      error: this.#loadFailed ? this.t('errors.load') : undefined,
      onAnswer: this.#answerFirst,
      onSubmit: (event) => {
        event.preventDefault();
        void this.#goOn();
      },
      notices: nothing,
      foot: nothing,
    });
  }

  #answerFirst = (answer: Answer): void => {
    this.#early = answer;
    this.#begin();
  };

  async #goOn(): Promise<void> {
    this.#begin();
    try {
      const whole = this.#whole ?? (await this.#loading);
      await whole?.form.submit();
    } catch {
      this.#loadFailed = true;
      this.requestUpdate();
    }
  }

  protected override updated(): void {
    void this.#follow(this.journey);
    const form = this.#whole?.form;
    if (!form?.focusNext) return;
    const target =
      form.focusNext === 'errors' ? '.error-summary' : '.panel .heading, .base :is(h1, h2, h3, h4, h5, h6)';
    form.focusNext = undefined;
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }
}

function languagesOf(changes: NonNullable<ReferralSite['form']>): string[] {
  return [
    ...new Set([...Object.keys(changes.reword), ...changes.add.flatMap(({ text }) => Object.keys(text))]),
  ];
}
