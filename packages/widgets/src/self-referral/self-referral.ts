import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ContentError } from '@sixways/core/errors.js';
import { applyChanges, changedText } from '@sixways/core/form/changes.js';
import type { FieldError } from '@sixways/core/form/validate.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import type { Adapter, AreasPort } from '@sixways/core/ports.js';
import { CareElement } from '../base/care-element.js';
import { ContentController } from '../base/content-controller.js';
import { warnOnce } from '../base/warn.js';
import { contentFault } from '../partials/content-fault.js';
import { crisisHelp, crisisHelpFolded } from '../partials/crisis-help.js';
import { heading } from '../partials/heading.js';
import { FormController } from './form-controller.js';
import { KeptAnswers } from './kept-answers.js';
import { checkPage, sendingPage } from './pages/check-page.js';
import { closedPage, donePage, failedPage } from './pages/end-pages.js';
import type { PageContext } from './pages/page-context.js';
import { questionPage } from './pages/question-page.js';
import { interruptionPage, routePage, stopPage } from './pages/reading-pages.js';
import { QuickExit } from './quick-exit.js';
import { parseSite, STANDARD } from './self-referral.content.js';
import { SHIPPED_FORM } from './shipped-form.js';
import { styles } from './self-referral.styles.js';
import type { AdapterName } from './sending.js';
import { loadWords, NAMESPACE } from './words.js';

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
 */
export class CareSelfReferral extends CareElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    area: {},
    adapter: { attribute: false },
    adapterName: { attribute: 'adapter' },
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
  /** An adapter of your own. Comes before `adapter="…"` and the journey's. */
  declare adapter: Adapter | undefined;
  /** `fhir`, `webhook` or `browser`. Without it nothing leaves this device, and the widget says so. */
  declare adapterName: AdapterName | undefined;
  /** Where the named adapter sends to: a FHIR base address, or a webhook's. */
  declare endpoint: string | undefined;
  /** Where "leave this page quickly" goes. */
  declare exitUrl: string;
  /** Leaves the browser's history alone: for pages whose router must own it. */
  declare noHistory: boolean;

  readonly #content = new ContentController<ReferralSite>(this, STANDARD, parseSite, () =>
    this.#useContent(),
  );
  readonly #form = new FormController(this, SHIPPED_FORM);
  readonly #exit = new QuickExit(this, () => this.#form.forget());
  readonly #kept = new KeptAnswers(this, this.#form);
  #faulty: ContentError | undefined;

  constructor() {
    super(NAMESPACE, loadWords);
    this.exitUrl = 'https://www.bbc.co.uk/weather';
    this.noHistory = false;
  }

  /** @internal What the pages are drawn from. */
  get context(): PageContext {
    const q = this.#form.q;
    const way = q.way;
    const values = {
      context: q.forSomeone ? 'someone' : undefined,
      service: way.service?.name ?? this.t('theService'),
      practice: q.site.practice?.name,
      area: q.residence?.name,
      ageMin: q.ageMin,
    };
    return {
      q,
      t: (key, more) => this.t(key, { ...values, ...more }),
      has: (key) => this.i18n.has(key),
      level: (below) => this.level(below),
      areas: this.#form.areas,
      day: (iso) =>
        new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
      onAnswer: (field, answer, redraw) => this.#form.answer(field, answer, redraw),
    };
  }

  /** @internal */
  wordsLang(): string {
    return this.i18n.lang;
  }

  /** @internal The page's own adapter, the one that its attributes name, or the journey's. */
  async findAdapter(): Promise<Adapter> {
    if (this.adapter) return this.adapter;
    if (!this.adapterName && this.journey.adapter) return this.journey.adapter;
    const { adapterFor } = await import('./sending.js');
    return adapterFor(this.adapterName ?? 'browser', this.endpoint);
  }

  /** @internal */
  areasPort(): AreasPort | undefined {
    return (this.adapter ?? this.journey.adapter)?.areas;
  }

  #useContent(): void {
    const { value, error } = this.#content;
    this.#faulty = error;
    if (error || !value) return error && warnOnce(`<care-self-referral>: ${error.message}`);
    const changes = value.form;
    if (changes)
      this.i18n.setSiteWords(
        Object.fromEntries(languagesOf(changes).map((lang) => [lang, changedText(changes, lang)])),
      );
    this.#form.start(
      changes ? applyChanges(SHIPPED_FORM, changes) : SHIPPED_FORM,
      value,
      this.area ?? this.journey.area,
    );
  }

  protected override render(): TemplateResult {
    if (this.#faulty) return contentFault('care-self-referral', this.#faulty);
    if (!this.#content.value || !this.i18n.ready) return html`<slot></slot>`;
    const ctx = this.context;
    return html`<div class="base" part="base" lang=${this.i18n.lang}>
      ${this.#exit.render(ctx.t)} ${this.#page(ctx)}
    </div>`;
  }

  protected override updated(): void {
    const { focusNext } = this.#form;
    if (isServer || !focusNext) return;
    this.#form.focusNext = undefined;
    const target =
      focusNext === 'errors' ? '.error-summary' : '.panel .heading, .base :is(h1, h2, h3, h4, h5, h6)';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  #page(ctx: PageContext): TemplateResult {
    const { state } = this.#form;
    switch (state.name) {
      case 'ready':
        return this.#question(state.page, state.errors, ctx);
      case 'saving':
        return sendingPage(ctx, state.again);
      case 'done':
        return donePage(state.sent, ctx);
      case 'failed':
        return failedPage(state.error, state.referral.service, ctx, {
          retry: () => this.#form.retry(),
          change: () => this.#form.toCheck(),
        });
      case 'closed':
        return closedPage(ctx, () => this.#form.restart());
    }
  }

  #question(id: string, errors: readonly FieldError[], ctx: PageContext): TemplateResult {
    const first = id === this.#form.firstPage;
    const below = first ? { ...ctx, level: (more = 0) => this.level(more + 1) } : ctx;
    return html`${first ? this.#welcome(ctx) : this.#backLink(ctx)}
    ${keyed(
      id,
      html`<form novalidate autocomplete="off" @submit=${this.#onSubmit}>
        ${this.#body(id, errors, below)}
      </form>`,
    )}
    ${first || this.#form.q.page(id)?.kind === 'stop' ? nothing : crisisHelpFolded(ctx.t)} ${this.#help(ctx)}
    ${this.#kept.foot(ctx)}`;
  }

  #welcome(ctx: PageContext): TemplateResult {
    return html`${heading(this.level(), ctx.t('title'), 'title')}
      <p>${ctx.t('intro')}</p>
      ${crisisHelp(this.level(1), ctx.t)} ${this.#kept.notices(ctx)}`;
  }

  #backLink({ t }: PageContext): TemplateResult {
    return html`<button class="link back no-print" type="button" @click=${() => this.#form.history.back()}>
      ${t('back')}
    </button>`;
  }

  #help({ t, q }: PageContext): TemplateResult | typeof nothing {
    const { name, phone } = q.way.service ?? q.site.service ?? {};
    return phone ? html`<p class="help">${t('help', { service: name, phone })}</p>` : nothing;
  }

  #body(id: string, errors: readonly FieldError[], ctx: PageContext): TemplateResult {
    const page = this.#form.q.page(id);
    switch (page?.kind) {
      case undefined:
        return checkPage(ctx, (each) => this.#form.change(each));
      case 'route':
        return routePage(page!, ctx);
      case 'interruption':
        return interruptionPage(page!, ctx);
      case 'stop':
        return stopPage(page!, ctx);
      case 'question':
        return questionPage(page!, errors, ctx);
    }
  }

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#form.submit();
  };
}

function languagesOf(changes: NonNullable<ReferralSite['form']>): string[] {
  return [
    ...new Set([...Object.keys(changes.reword), ...changes.add.flatMap(({ text }) => Object.keys(text))]),
  ];
}
