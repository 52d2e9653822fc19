import { html, isServer, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PlanSection } from '@sixways/core/model/plan.js';
import type { Adapter } from '@sixways/core/ports.js';
import { CareElement } from '../base/care-element.js';
import { ContentController } from '../base/content-controller.js';
import { Lazy } from '../base/lazy.js';
import { warnOnce } from '../base/warn.js';
import { day } from '../i18n/day.js';
import { contentFault } from '../partials/content-fault.js';
import { crisisHelpFolded } from '../partials/crisis-help.js';
import { QuickExit } from '../partials/quick-exit.js';
import { RecordsController } from '../records/records-controller.js';
import type { LaterContext } from './later/later-context.js';
import type * as Later from './later/later.js';
import type { Doing } from './pages/doings.js';
import type { PlanContext } from './pages/plan-context.js';
import { whole } from './pages/whole.js';
import { parsePlan, STANDARD, type PlanContent } from './plan-viewer.content.js';
import { styles } from './plan-viewer.styles.js';
import { PlanView } from './plan-view.js';
import { allPlans, planRecords } from './plan-records.js';
import { loadWords, NAMESPACE, PARTS } from './words.js';

/**
 * A personal care and support plan to read, say yes to, comment on, share and print, and the way to ask for a review. What to
 * do if things get worse is always one press away. It reads plans from other systems, and says what it could not read.
 *
 * @element care-plan-viewer
 * @slot - What people read without JavaScript: a phone number, a link.
 * @csspart base - The widget.
 * @csspart crisis - Help for now.
 * @fires care-plan-section-opened - A part was opened. `{ number }`, from 1, in PRSB's order
 * @fires care-plan-agreed - Somebody said yes to the plan as it is. `{ agreements }`, how many there are
 * @fires care-review-requested - The team has been asked for a review, and has it. No detail.
 * @fires care-comment-added - The person said something about a part. `{ comments }`, how many there are
 * @fires care-plan-shared - Parts went into a file or to somebody. `{ parts }`, how many
 * @fires care-file-saved - The person saved all of their records in a file. `{ records }`, how many
 * @fires care-file-read - The person brought in a file. `{ records }`, how many are new or were replaced
 * @cssprop [--care-font] - Font family; the page's own by default.
 * @cssprop [--care-font-size] - Size of the text; at least 16px by default.
 * @cssprop [--care-color-text] - Text.
 * @cssprop [--care-color-muted] - Hints.
 * @cssprop [--care-color-line] - Edges.
 * @cssprop [--care-color-link] - Links.
 * @cssprop [--care-color-button] - Buttons.
 * @cssprop [--care-color-error] - Errors, and what to do if things get worse.
 * @cssprop [--care-color-focus] - Behind what has the focus.
 * @cssprop [--care-color-background] - Behind the widget.
 * @cssprop [--care-color-reverse] - Words on filled buttons.
 * @cssprop [--care-sticky-offset] - Height of what the page keeps at the top of the window.
 */
export class CarePlanViewer extends CareElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    adapter: { attribute: false },
    plan: {},
    shareLink: { attribute: 'share-link' },
    signInUrl: { attribute: 'sign-in-url' },
    exitUrl: { attribute: 'exit-url' },
  };

  /** A plan to read, with its goals; a JSON child does the same. Without one the person's own plan is shown. */
  declare content: PlanContent | undefined;
  /** Address of a JSON file with the same. */
  declare src: string | undefined;
  /** Where the person's records are, and who is asked for a review. The journey's by default. */
  declare adapter: Adapter | undefined;
  /** Which of several plans, by its id. The person may choose another. */
  declare plan: string | undefined;
  /** A link to this plan that the page's own system gives, for people to pass on. */
  declare shareLink: string | undefined;
  /** Where people sign in again. */
  declare signInUrl: string | undefined;
  /** Where the quick exit leads. */
  declare exitUrl: string;

  readonly #content = new ContentController<PlanContent>(this, STANDARD, parsePlan, () => {
    if (this.#content.error) warnOnce(`<care-plan-viewer>: ${this.#content.error.message}`);
  });
  readonly #exit = new QuickExit(this, () => this.#wipe());
  readonly #records = new RecordsController(this, {
    kinds: ['plan', 'goal', 'about-me', 'budget'],
    adapter: () => this.adapter,
    journey: () => this.journey,
    need: (part) => this.i18n.need(part),
    t: (key, values) => this.t(key, values),
    level: (below) => this.level(below),
    name: () => this.t('thePlan'),
    describe: (kind, record) => this.#doings?.describe(kind, record) ?? [],
    signInUrl: () => this.signInUrl,
  });
  readonly #later = new Lazy<typeof Later>(
    async () => {
      const [later] = await Promise.all([import('./later/later.js'), this.i18n.need('later')]);
      later.adoptStyles(this.renderRoot);
      this.#doings = new later.LaterController({
        records: this.#records,
        isOpen: (name) => this.#open.has(name),
        shown: () => this.#view?.records,
        need: (part) => this.i18n.need(part),
        shareLink: () => this.shareLink,
        requestUpdate: () => this.requestUpdate(),
        say: (type, detail) => this.say(type, detail),
        element: this,
        focus: (selector) => this.#focus(selector),
        drawForPaper: (large) => this.#drawForPaper(large),
        lang: () => this.i18n.lang,
      });
      return later;
    },
    () => this.requestUpdate(),
  );
  /** What the person does with the plan, once that code is there. */
  #doings: Later.LaterController | undefined;
  readonly #open = new Set<Doing>();
  #view: PlanView | undefined;
  #printing = false;
  #large = false;
  /** A selector: what takes the focus once it is there. */
  #focusNext: string | undefined;

  constructor() {
    super(NAMESPACE, PARTS, loadWords);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  protected override render(): TemplateResult {
    if (this.#exit.left) return html``;
    const { value, error } = this.#content;
    if (error) return contentFault('care-plan-viewer', error);
    if (!value || !this.i18n.ready) return html`<slot></slot>`;
    const records = this.#records;
    const found = planRecords(value, records.held, this.plan);
    if (!found) this.#view = undefined;
    else if (!this.#view?.isOf(found)) this.#view = new PlanView(found, this.#view);
    const view = this.#view;
    return html`<div class=${this.#large ? 'base large' : 'base'} part="base" lang=${this.i18n.lang}>
      <div class="bar no-print">${view ? this.#ifThisHappens() : ''} ${this.#exit.render(this.t)}</div>
      ${records.notices()} ${view ? this.#plan(view) : this.#withoutPlan()} ${records.foot()}
      ${crisisHelpFolded(this.t)}
    </div>`;
  }

  /** What to do without a plan comes with what is done with one. */
  #withoutPlan(): unknown {
    return this.#doings?.noPlan() ?? html`<p role="status">${this.t('loading')}</p>`;
  }

  #plan(view: PlanView): TemplateResult {
    // Another plan's boxes are not this one's.
    return html`${keyed(view.plan.id, whole(this.#context(view)))}`;
  }

  #context(view: PlanView): PlanContext {
    const later = this.#later.part;
    let laterContext: LaterContext | undefined;
    const doing = () => (laterContext ??= this.#doings!.context(ctx));
    const ctx: PlanContext = {
      view,
      t: this.t,
      level: (below) => this.level(below),
      day,
      printing: this.#printing,
      onPaper: this.#doings?.onPaper,
      redraw: () => this.requestUpdate(),
      plans: allPlans(this.#content.value, this.#records.held),
      choose: (id) => {
        this.plan = id;
        this.#focus('.title');
      },
      opened: (section, open) => this.#opened(view, section, open),
      doing: {
        body: (name) => later?.BODIES[name](doing()),
        toggled: (name, open) => this.#toggled(name, open),
        failed: this.#later.failed,
        retry: () => void this.#later.load(),
      },
      later: {
        agreed: () => later?.agreed(ctx),
        plans: () => later?.plans(ctx),
        person: () => later?.person(ctx),
        comments: (section) => later?.comments(section, doing()),
        become: (goal, action) => later?.become(goal, action, doing()),
        money: () => later?.money(ctx),
        otherGoals: () => later?.otherGoals(doing()),
        notUnderstood: () => later?.notUnderstood(ctx),
      },
    };
    return ctx;
  }

  #ifThisHappens(): TemplateResult {
    const go = () => {
      this.#view?.setOpen('contingency', true);
      this.#focus('.contingency > summary > *');
    };
    return html`<button class="if-this-happens" type="button" @click=${go}>
      ${this.t('ifThisHappens')}
    </button>`;
  }

  #opened(view: PlanView, section: PlanSection, open: boolean): void {
    if (this.#printing || view.isOpen(section) === open) return;
    view.setOpen(section, open);
    if (open) this.say('care-plan-section-opened', { number: view.numberOf(section) });
    this.requestUpdate();
  }

  #toggled(name: Doing, open: boolean): void {
    if (open) this.#open.add(name);
    else this.#open.delete(name);
    this.requestUpdate();
  }

  #focus(selector: string): void {
    this.#focusNext = selector;
    this.requestUpdate();
  }

  async #drawForPaper(large: boolean): Promise<void> {
    this.#printing = true;
    this.#large = large;
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Paper has no folds: all is drawn before the printer looks. */
  #onPrint = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    if (type === 'afterprint') {
      if (this.#doings) this.#doings.onPaper = undefined;
      this.#large = false;
    }
    this.requestUpdate();
  };

  #wipe(): void {
    this.#records.wipe();
    this.#doings?.wipe();
    this.#view = undefined;
  }

  protected override updated(): void {
    if (this.renderRoot.querySelector('.base') && !this.#later.part && !this.#later.failed)
      void this.#later.load();
    if (this.#view) this.#doings?.settle(this.#view);
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }
}
