import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Budget } from '@sixways/core/model/budget.js';
import type { BudgetGuide } from '@sixways/core/model/budget-guide.js';
import type { Adapter } from '@sixways/core/ports.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import type { ShownPeriod } from '@sixways/core/rules/money.js';
import { CareElement } from '../base/care-element.js';
import { ContentController } from '../base/content-controller.js';
import { Lazy } from '../base/lazy.js';
import { warnOnce } from '../base/warn.js';
import { day } from '../i18n/day.js';
import { contentFault } from '../partials/content-fault.js';
import { crisisHelpFolded } from '../partials/crisis-help.js';
import { QuickExit } from '../partials/quick-exit.js';
import type { TakeAlong } from '../partials/take-along.js';
import { RecordsController } from '../records/records-controller.js';
import { parseGuide, shippedGuide } from './budget-planner.content.js';
import { styles } from './budget-planner.styles.js';
import type * as Later from './later/later.js';
import { newBudget } from './new-budget.js';
import type { BudgetContext, Editing } from './pages/budget-context.js';
import { whole } from './pages/whole.js';
import { loadWords, NAMESPACE, PARTS } from './words.js';

/**
 * Plan a personal health budget against your goals: what the money is for, how much and how often, who manages it, who
 * helps. What an area's rules say is something to talk about; nothing is refused, and nothing must be filled in to save.
 *
 * @element care-budget-planner
 * @slot - What people read without JavaScript: a phone number, a link.
 * @csspart base - The widget.
 * @csspart summary - The budget, as it is printed.
 * @csspart crisis - Help for now.
 * @fires care-budget-saved - Something of the budget changed. `{ lines }`, how many there are
 * @cssprop [--care-font] - Font family; the page's own by default.
 * @cssprop [--care-font-size] - Size of the text; at least 16px by default.
 * @cssprop [--care-color-text] - Text.
 * @cssprop [--care-color-muted] - Hints.
 * @cssprop [--care-color-line] - Edges of boxes.
 * @cssprop [--care-color-link] - Links, and the bars of what was spent.
 * @cssprop [--care-color-button] - Buttons.
 * @cssprop [--care-color-error] - Errors.
 * @cssprop [--care-color-focus] - Behind what has the focus.
 * @cssprop [--care-color-background] - Behind the widget.
 * @cssprop [--care-color-reverse] - Words on filled buttons.
 */
export class CareBudgetPlanner extends CareElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    adapter: { attribute: false },
    period: {},
    signInUrl: { attribute: 'sign-in-url' },
    exitUrl: { attribute: 'exit-url' },
  };

  /** An area's rules and whom to ask (`BudgetGuide`); a JSON child does the same. What holds all over England by default. */
  declare content: BudgetGuide | undefined;
  /** Address of a JSON file with the same. */
  declare src: string | undefined;
  /** Where records are kept. Comes before the journey's; without either they last as long as the page. */
  declare adapter: Adapter | undefined;
  /** The period that amounts are shown for at first: `week`, `4-weeks`, `month` or `year`. */
  declare period: ShownPeriod;
  /** Where people sign in again. */
  declare signInUrl: string | undefined;
  /** Where the quick exit leads. */
  declare exitUrl: string;

  /** The language that the shipped rules were asked for in. */
  #shippedLang: string | undefined;
  readonly #content = new ContentController<BudgetGuide>(
    this,
    () => this.#shipped(),
    parseGuide,
    () => {
      if (this.#content.error) warnOnce(`<care-budget-planner>: ${this.#content.error.message}`);
    },
  );
  readonly #exit = new QuickExit(this, () => this.#wipe());
  readonly #records: RecordsController = new RecordsController(this, {
    kinds: ['budget', 'goal'],
    adapter: () => this.adapter,
    journey: () => this.journey,
    need: (part) => this.i18n.need(part),
    t: (key, values) => this.t(key, values),
    level: (below) => this.level(below),
    name: () => this.t('theBudget'),
    describe: (_kind, record) => this.#later.part?.describe(record as Budget, this.t),
    signInUrl: () => this.signInUrl,
  });
  readonly #later = new Lazy<typeof Later>(
    async () => {
      const needed = [this.i18n.need('later'), this.i18n.need('records')];
      const [later] = await Promise.all([import('./later/later.js'), ...needed]);
      later.adoptStyles(this.renderRoot);
      return later;
    },
    () => this.requestUpdate(),
  );
  #takeAlong: TakeAlong | undefined;
  #editing: Editing | undefined;
  #faults: ReadonlyMap<string, string> = new Map();
  /** A selector: what takes the focus once it is there. */
  #focusNext: string | undefined;
  #stopReceiving: (() => void) | undefined;
  #receivesFrom: unknown;

  constructor() {
    super(NAMESPACE, PARTS, loadWords);
    this.period = 'week';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopReceiving?.();
    this.#receivesFrom = undefined;
  }

  protected override willUpdate(): void {
    if (!PERIODS.has(this.period)) this.period = 'week';
    const { hand } = this.journey;
    if (!hand || this.#receivesFrom === hand || !this.isConnected) return;
    this.#receivesFrom = hand;
    this.#stopReceiving?.();
    this.#stopReceiving = hand.receive('budget-planner', () => this.#take());
    this.#take();
  }

  /** An action of a goal that another widget handed over becomes a new line. One that is being written is not taken away. */
  #take(): void {
    if (this.#editing) return;
    const handed = this.journey.hand?.take('budget-planner');
    if (handed) this.#edit({ kind: 'new', draft: handed });
  }

  async #shipped(): Promise<BudgetGuide> {
    // A page's script may set the content just after the tag is there.
    await this.updateComplete;
    return shippedGuide((this.#shippedLang = this.i18n.lang));
  }

  protected override render(): TemplateResult {
    if (this.#exit.left) return html``;
    const { value, error } = this.#content;
    if (error) return contentFault('care-budget-planner', error);
    if (!value || !this.i18n.ready) return html`<slot></slot>`;
    return html`<div class="base" part="base" lang=${this.i18n.lang}>
      ${this.#exit.render(this.t)} ${this.#records.notices()} ${whole(this.#context(value))}
      ${this.#records.foot()} ${crisisHelpFolded(this.t)}
    </div>`;
  }

  get #budget(): Budget {
    const [newest] = this.#records.held.all('budget').sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    return newest ?? newBudget(this.i18n.lang);
  }

  #context(guide: BudgetGuide): BudgetContext {
    const { held } = this.#records;
    const budget = this.#budget;
    const goals = held.all('goal').sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
    const later = this.#later.part;
    const ctx: BudgetContext = {
      budget,
      goals,
      budgets: held.all('budget'),
      guide,
      period: this.period,
      t: this.t,
      level: (below) => this.level(below),
      day,
      today: londonDay(new Date()),
      editing: this.#editing,
      faults: this.#faults,
      body: (part) => later && later.BODIES[part](ctx, this.#paperOf(later)),
      lineForm: () => later?.lineForm(ctx),
      offers: () => later?.offers(ctx),
      talkAbout: () => later?.talkAbout(ctx),
      failed: this.#later.failed,
      retry: () => void this.#later.load(),
      show: (period) => (this.period = period),
      edit: (editing) => this.#edit(editing),
      mend: (faults) => this.#mend(faults),
      save: (change, said) => this.#save({ ...budget, ...change }, said),
      redraw: () => this.requestUpdate(),
    };
    return ctx;
  }

  #paperOf({ TakeAlong: Make }: typeof Later): TakeAlong {
    return (this.#takeAlong ??= new Make({
      t: (key, values) => this.t(key, values),
      level: (below) => this.level(2 + below),
      root: () => this.renderRoot,
      redraw: () => this.requestUpdate(),
    }));
  }

  #edit(editing: Editing | undefined): void {
    this.#editing = editing;
    this.#faults = new Map();
    this.#focusNext = editing ? '.form-title' : '.lines-title';
    this.requestUpdate();
  }

  #mend(faults: ReadonlyMap<string, string>): void {
    this.#faults = faults;
    this.#focusNext = `#${[...faults.keys()][0]}`;
    this.requestUpdate();
  }

  #save(budget: Budget, said: string): void {
    const id = budget.id || this.#later.part!.newId();
    this.#faults = new Map();
    this.#records.held.save('budget', { ...budget, id, author: 'self' });
    this.#records.say(said);
    this.say('care-budget-saved', { lines: budget.lines.length });
  }

  #wipe(): void {
    this.#records.wipe();
    this.#editing = undefined;
  }

  protected override updated(): void {
    // Only now: the language follows the page while the widget updates.
    if (this.#shippedLang !== undefined && this.#shippedLang !== this.i18n.lang) this.#content.again();
    if (this.#content.value && !this.#later.part && !this.#later.failed) void this.#later.load();
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }
}

const PERIODS: ReadonlySet<string> = new Set(['week', '4-weeks', 'month', 'year'] satisfies ShownPeriod[]);
