import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CheckIn } from '@sixways/core/model/check-in.js';
import type { Goal } from '@sixways/core/model/goal.js';
import type { CheckInSite } from '@sixways/core/model/check-in-site.js';
import type { Adapter } from '@sixways/core/ports.js';
import { CareElement } from '../base/care-element.js';
import { ContentController } from '../base/content-controller.js';
import { Lazy } from '../base/lazy.js';
import { warnOnce } from '../base/warn.js';
import { contentFault } from '../partials/content-fault.js';
import { crisisHelpFolded } from '../partials/crisis-help.js';
import { QuickExit } from '../partials/quick-exit.js';
import { RecordsController } from '../records/records-controller.js';
import { parseCheckInSite, STANDARD } from './check-in.content.js';
import { styles } from './check-in.styles.js';
import { goalsInWork } from './goal-changes.js';
import type { CheckContext, CheckView } from './pages/check-context.js';
import type * as CheckPagesModule from './pages/check-pages.js';
import { startPage } from './pages/start.js';
import { loadWords, NAMESPACE, PARTS } from './words.js';

/**
 * How things go, asked by the person's own goals and plan: what they know, can do and feel sure about, in words and without
 * a score; how each goal went; what would help next; whether somebody should get in touch.
 *
 * @element care-check-in
 * @slot - What people read without JavaScript: a link to the hosted page, a phone number.
 * @csspart base - The widget.
 * @csspart summary - All that was said, as it is printed.
 * @csspart crisis - Help for now.
 * @fires care-page-shown - A page came up. `{ number }`: 0 the start, 1 the end, from 10 the questions, in the order in which they came
 * @fires care-check-in-finished - The person finished; it is kept where their records are. `{ goals }`, a count
 * @fires care-contact-asked - The backend has the request to get in touch. No detail.
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
export class CareCheckIn extends CareElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    adapter: { attribute: false },
    exitUrl: { attribute: 'exit-url' },
    signInUrl: { attribute: 'sign-in-url' },
    finderPage: { attribute: 'finder-page' },
    explainers: {},
  };

  /** What the page changes (`CheckInSite`); a JSON child does the same. */
  declare content: CheckInSite | undefined;
  /** Address of a JSON file with the same. */
  declare src: string | undefined;
  /** Where records are kept. Comes before the journey's; without either they last as long as the page. */
  declare adapter: Adapter | undefined;
  /** Where "leave this page quickly" goes: an http or https address. */
  declare exitUrl: string;
  /** Where people sign in again once they are signed out. */
  declare signInUrl: string | undefined;
  /** Address of a page that finds services, where none is on this page. */
  declare finderPage: string | undefined;
  /** Address of explainers, which an id is added to: `/w/easy-read?explainer=`. */
  declare explainers: string | undefined;

  readonly #content = new ContentController<CheckInSite>(this, STANDARD, parseCheckInSite, () => {
    if (this.#content.error) warnOnce(`<care-check-in>: ${this.#content.error.message}`);
  });
  readonly #exit = new QuickExit(this, () => this.#wipe());
  readonly #records: RecordsController;
  readonly #pages = new Lazy<typeof CheckPagesModule>(
    async () => {
      const words = ['more', 'records'].map((part) => this.i18n.need(part));
      return (await Promise.all([import('./pages/check-pages.js'), ...words]))[0];
    },
    () => this.requestUpdate(),
  );
  #checkPages: CheckPagesModule.CheckPages | undefined;
  #view: CheckView = { name: 'start' };
  #goals: Goal[] | undefined;
  /** How many pages were shown. */
  #steps = 0;
  #focusNext = false;

  constructor() {
    super(NAMESPACE, PARTS, loadWords);
    this.#records = new RecordsController(this, {
      kinds: ['check-in', 'goal', 'plan'],
      adapter: () => this.adapter,
      journey: () => this.journey,
      need: (part) => this.i18n.need(part),
      t: (key, values) => this.t(key, values),
      level: (below) => this.level(below),
      name: ({ kind, id, before }) =>
        kind === 'goal' ? (this.#records.held.get('goal', id) ?? (before as Goal)).text : this.t('title'),
      describe: (kind, record) => {
        void this.#pages.load();
        const goals = this.#records.held.all('goal');
        return kind === 'check-in'
          ? this.#pages.part?.checkLines(record as CheckIn, goals, this.i18n.t)
          : undefined;
      },
      signInUrl: () => this.signInUrl,
    });
  }

  protected override render(): TemplateResult {
    if (this.#exit.left) return html``;
    const { value, error } = this.#content;
    if (error) return contentFault('care-check-in', error);
    if (!value || !this.i18n.ready) return html`<slot></slot>`;
    return html`<div class="base" part="base" lang=${this.i18n.lang}>
      ${this.#exit.render(this.t)} ${this.#records.notices()} ${this.#page()} ${this.#records.foot()}
      ${crisisHelpFolded(this.t)}
    </div>`;
  }

  #page(): TemplateResult {
    const { part, failed } = this.#pages;
    if (this.#view.name === 'start') return startPage(this.#context());
    if (part) {
      this.#checkPages ??= new part.CheckPages(() => this.#context());
      return this.#checkPages.render(this.#view);
    }
    if (!failed) void this.#pages.load();
    const again = () => void this.#pages.load();
    return failed
      ? html`<p role="alert">${this.t('errors.load')}</p>
          <button class="button plain" type="button" @click=${again}>${this.t('again')}</button>`
      : html`<p>${this.t('loading')}</p>`;
  }

  #context(): CheckContext {
    const { held } = this.#records;
    const plans = held.all('plan').sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
    const earlier = held.all('check-in').sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
    return {
      t: (key, values) => this.t(key, values),
      lang: this.i18n.lang,
      level: (below) => this.level(below),
      site: this.#content.value ?? STANDARD,
      goals: this.#goals ?? goalsInWork(held.all('goal')),
      contingency: plans.flatMap(({ contingency }) => contingency),
      plan: plans[0]?.id,
      last: earlier[0],
      requests: this.adapter?.requests ?? this.journey.adapter?.requests,
      hand: this.journey.hand,
      finderPage: address(this.finderPage),
      explainers: address(this.explainers),
      records: this.#records,
      root: this.renderRoot,
      goTo: (view) => this.#goTo(view),
      redraw: () => this.requestUpdate(),
      drawn: () => this.updateComplete,
      tell: (type, detail) => void this.say(type, detail),
    };
  }

  #goTo(view: CheckView): void {
    const numbers = { start: 0, end: 1, step: 10 + this.#steps++ } as const;
    // The goals that are asked about stay the same to the end, whatever becomes of them on the way.
    if (view.name === 'start') this.#goals = undefined;
    else this.#goals ??= goalsInWork(this.#records.held.all('goal'));
    this.#view = view;
    this.#checkPages?.leave();
    this.#records.say('');
    this.#focusNext = true;
    this.requestUpdate();
    this.say('care-page-shown', { number: numbers[view.name] });
  }

  #wipe(): void {
    this.#records.wipe();
    this.#view = { name: 'start' };
    this.#checkPages = undefined;
  }

  protected override updated(): void {
    const title = this.#focusNext && this.renderRoot.querySelector<HTMLElement>('.page-title');
    if (!title) return;
    this.#focusNext = false;
    title.focus();
  }
}

/** An attribute may hold anything: only an address of a page becomes a link. */
function address(url: string | undefined): string | undefined {
  return url && /^(https?:\/\/|\/(?![/\\]))/i.test(url) ? url : undefined;
}
