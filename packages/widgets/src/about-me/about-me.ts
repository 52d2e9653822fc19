import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AboutMe } from '@sixways/core/model/about-me.js';
import type { AboutMeSite } from '@sixways/core/model/about-me-site.js';
import type { Adapter } from '@sixways/core/ports.js';
import { goalOffers, type GoalOffer } from '@sixways/core/rules/thread.js';
import { CareElement } from '../base/care-element.js';
import { ContentController } from '../base/content-controller.js';
import { Lazy } from '../base/lazy.js';
import { warnOnce } from '../base/warn.js';
import { contentFault } from '../partials/content-fault.js';
import { crisisHelpFolded } from '../partials/crisis-help.js';
import { QuickExit } from '../partials/quick-exit.js';
import { RecordsController } from '../records/records-controller.js';
import { parseAboutMeSite, STANDARD } from './about-me.content.js';
import { styles } from './about-me.styles.js';
import type { AboutContext, AboutView } from './pages/about-context.js';
import type * as AboutPagesModule from './pages/about-pages.js';
import { overview } from './pages/overview.js';
import { topicsFor } from './topics.js';
import { loadWords, NAMESPACE, PARTS } from './words.js';

/**
 * Prepares the conversation about a plan: what a person needs, what matters, what works and what does not, skills and
 * interests, who takes part, how best to talk with them. The headings of PRSB's About Me, and a few of the kit's own.
 *
 * @element care-about-me
 * @slot - What people read without JavaScript: a link to the hosted page, a phone number.
 * @csspart base - The widget.
 * @csspart errors - What to mend, above a question.
 * @csspart summary - All that was said, as it is printed.
 * @csspart crisis - Help for now.
 * @fires care-page-shown - A page came up. `{ number }`: 0 the overview, 1 the paper, from 10 the questions
 * @fires care-about-me-saved - Something was written or changed. No detail.
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
export class CareAboutMe extends CareElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    adapter: { attribute: false },
    exitUrl: { attribute: 'exit-url' },
    signInUrl: { attribute: 'sign-in-url' },
  };

  /** What the page changes (`AboutMeSite`); a JSON child does the same. */
  declare content: AboutMeSite | undefined;
  /** Address of a JSON file with the same. */
  declare src: string | undefined;
  /** Where records are kept. Comes before the journey's; without either they last as long as the page. */
  declare adapter: Adapter | undefined;
  /** Where "leave this page quickly" goes: an http or https address. */
  declare exitUrl: string;
  /** Where people sign in again once they are signed out. */
  declare signInUrl: string | undefined;

  readonly #content = new ContentController<AboutMeSite>(this, STANDARD, parseAboutMeSite, () => {
    if (this.#content.error) warnOnce(`<care-about-me>: ${this.#content.error.message}`);
  });
  readonly #exit = new QuickExit(this, () => this.#wipe());
  readonly #records: RecordsController;
  readonly #pages = new Lazy<typeof AboutPagesModule>(
    async () => {
      const words = ['more', 'records'].map((part) => this.i18n.need(part));
      return (await Promise.all([import('./pages/about-pages.js'), ...words]))[0];
    },
    () => this.requestUpdate(),
  );
  #aboutPages: AboutPagesModule.AboutPages | undefined;
  #view: AboutView = { name: 'overview' };
  #focusNext = false;

  constructor() {
    super(NAMESPACE, PARTS, loadWords);
    this.#records = new RecordsController(this, {
      kinds: ['about-me', 'goal'],
      adapter: () => this.adapter,
      journey: () => this.journey,
      need: (part) => this.i18n.need(part),
      t: (key, values) => this.t(key, values),
      level: (below) => this.level(below),
      name: () => this.t('title'),
      describe: (_, record) => {
        void this.#pages.load();
        return this.#pages.part?.aboutLines(record as AboutMe, this.i18n.t);
      },
      signInUrl: () => this.signInUrl,
    });
  }

  protected override render(): TemplateResult {
    if (this.#exit.left) return html``;
    const { value, error } = this.#content;
    if (error) return contentFault('care-about-me', error);
    if (!value || !this.i18n.ready) return html`<slot></slot>`;
    return html`<div class="base" part="base" lang=${this.i18n.lang}>
      ${this.#exit.render(this.t)} ${this.#records.notices()} ${this.#page()} ${this.#records.foot()}
      ${crisisHelpFolded(this.t)}
    </div>`;
  }

  #page(): TemplateResult {
    const { part, failed } = this.#pages;
    if (this.#view.name === 'overview') return overview(this.#context());
    if (part) {
      this.#aboutPages ??= new part.AboutPages(() => this.#context());
      return this.#aboutPages.render(this.#view);
    }
    if (!failed) void this.#pages.load();
    const again = () => void this.#pages.load();
    return failed
      ? html`<p role="alert">${this.t('errors.load')}</p>
          <button class="button plain" type="button" @click=${again}>${this.t('again')}</button>`
      : html`<p>${this.t('loading')}</p>`;
  }

  #context(): AboutContext {
    const { held } = this.#records;
    const site = this.#content.value ?? STANDARD;
    const [record] = held.all('about-me');
    const { hand } = this.journey;
    const goals = held.all('goal');
    return {
      t: (key, values) => this.t(key, values),
      lang: this.i18n.lang,
      level: (below) => this.level(below),
      site,
      topics: topicsFor(site),
      record,
      offers:
        record && hand?.receives('goal-setter')
          ? goalOffers({ decisions: [], aboutMe: [record], goals })
          : [],
      makeGoal: (offer) => this.#makeGoal(offer),
      records: this.#records,
      root: this.renderRoot,
      goTo: (view) => this.#goTo(view),
      redraw: () => this.requestUpdate(),
      drawn: () => this.updateComplete,
      tell: (type, detail) => void this.say(type, detail),
    };
  }

  #makeGoal({ text, origin }: GoalOffer): void {
    this.journey.hand?.give({ to: 'goal-setter', text, origin });
  }

  #goTo(view: AboutView): void {
    this.#view = view;
    this.#aboutPages?.leave();
    this.#records.say('');
    this.#focusNext = true;
    this.requestUpdate();
    const topics = topicsFor(this.#content.value ?? STANDARD);
    const numbers = { overview: 0, paper: 1 } as const;
    const number =
      view.name === 'topic' ? 10 + topics.findIndex(({ id }) => id === view.topic) : numbers[view.name];
    this.say('care-page-shown', { number });
  }

  #wipe(): void {
    this.#records.wipe();
    this.#view = { name: 'overview' };
    this.#aboutPages = undefined;
  }

  protected override updated(): void {
    const title = this.#focusNext && this.renderRoot.querySelector<HTMLElement>('.page-title');
    if (!title) return;
    this.#focusNext = false;
    title.focus();
  }
}
