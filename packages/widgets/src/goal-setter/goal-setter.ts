import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Goal } from '@sixways/core/model/goal.js';
import type { GoalHelp } from '@sixways/core/model/goal-help.js';
import type { Adapter } from '@sixways/core/ports.js';
import { goalOffers } from '@sixways/core/rules/thread.js';
import { CareElement } from '../base/care-element.js';
import { ContentController } from '../base/content-controller.js';
import { Lazy } from '../base/lazy.js';
import { warnOnce } from '../base/warn.js';
import { contentFault } from '../partials/content-fault.js';
import { crisisHelpFolded } from '../partials/crisis-help.js';
import { QuickExit } from '../partials/quick-exit.js';
import { RecordsController } from '../records/records-controller.js';
import type { DragToMove } from './drag-to-move.js';
import { inOrder } from './goal-order.js';
import { parseGoalHelp, STANDARD } from './goal-setter.content.js';
import { styles } from './goal-setter.styles.js';
import { STEPS, type GoalContext, type GoalView } from './pages/goal-context.js';
import type * as GoalPagesModule from './pages/goal-pages.js';
import { listPage, move } from './pages/list.js';
import { loadWords, NAMESPACE, PARTS } from './words.js';

/**
 * Goals in a person's own words: why they matter, what to do, when and where, what helps when it gets hard. Nothing but
 * the goal itself must be answered, and nothing is judged.
 *
 * @element care-goal-setter
 * @slot - What people read without JavaScript: a link to the hosted page, a phone number.
 * @csspart base - The widget.
 * @csspart errors - What to mend, above a question.
 * @csspart summary - All goals, as they are printed.
 * @csspart crisis - Help for now.
 * @fires care-page-shown - A page came up. `{ number }`: 0 the list, 1 a goal, 2 all goals on paper, from 10 the questions
 * @fires care-goal-saved - A goal was added or changed. `{ goals }`, how many there are
 * @fires care-goal-removed - A goal was removed. `{ goals }`, how many are left
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
export class CareGoalSetter extends CareElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    adapter: { attribute: false },
    exitUrl: { attribute: 'exit-url' },
    signInUrl: { attribute: 'sign-in-url' },
  };

  /** Examples of the page's own (`GoalHelp`); a JSON child does the same. */
  declare content: GoalHelp | undefined;
  /** Address of a JSON file with the same. */
  declare src: string | undefined;
  /** Where records are kept. Comes before the journey's; without either they last as long as the page. */
  declare adapter: Adapter | undefined;
  /** Where "leave this page quickly" goes: an http or https address. */
  declare exitUrl: string;
  /** Where people sign in again once they are signed out. */
  declare signInUrl: string | undefined;

  readonly #content = new ContentController<GoalHelp>(this, STANDARD, parseGoalHelp, () => {
    if (this.#content.error) warnOnce(`<care-goal-setter>: ${this.#content.error.message}`);
  });
  readonly #exit = new QuickExit(this, () => this.#wipe());
  readonly #records: RecordsController;
  /** Where there is something to move. */
  readonly #drag = new Lazy<DragToMove>(
    async () => {
      const { DragToMove } = await import('./drag-to-move.js');
      return new DragToMove((from, to) => move(this.#context(), from, to));
    },
    () => this.requestUpdate(),
  );
  readonly #pages = new Lazy<typeof GoalPagesModule>(
    async () => {
      const words = ['more', 'records'].map((part) => this.i18n.need(part));
      return (await Promise.all([import('./pages/goal-pages.js'), ...words]))[0];
    },
    () => this.requestUpdate(),
  );
  #goalPages: GoalPagesModule.GoalPages | undefined;
  #view: GoalView = { name: 'list' };
  #focusNext = false;
  #stopReceiving: (() => void) | undefined;
  #receivesFrom: unknown;

  constructor() {
    super(NAMESPACE, PARTS, loadWords);
    this.#records = new RecordsController(this, {
      kinds: ['goal', 'decision', 'about-me'],
      adapter: () => this.adapter,
      journey: () => this.journey,
      need: (part) => this.i18n.need(part),
      t: (key, values) => this.t(key, values),
      level: (below) => this.level(below),
      name: ({ id, before }) => (this.#records.held.get('goal', id) ?? (before as Goal)).text,
      describe: (_, record) => this.#lines(record as Goal),
      signInUrl: () => this.signInUrl,
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopReceiving?.();
    this.#receivesFrom = undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { hand } = this.journey;
    if (!hand || this.#receivesFrom === hand || !this.isConnected) return;
    this.#receivesFrom = hand;
    this.#stopReceiving?.();
    this.#stopReceiving = hand.receive('goal-setter', () => this.#take());
    this.#take();
  }

  /** What another widget handed over becomes the first words of a new goal. An open question is not taken away. */
  #take(): void {
    if (this.#view.name === 'step') return;
    const handed = this.journey.hand?.take('goal-setter');
    if (handed) this.#goTo({ name: 'step', step: 'goal', goesOn: true, offer: handed });
  }

  protected override render(): TemplateResult {
    if (this.#exit.left) return html``;
    const { value, error } = this.#content;
    if (error) return contentFault('care-goal-setter', error);
    if (!value || !this.i18n.ready) return html`<slot></slot>`;
    return html`<div class="base" part="base" lang=${this.i18n.lang}>
      ${this.#exit.render(this.t)} ${this.#records.notices()} ${this.#page()} ${this.#records.foot()}
      ${crisisHelpFolded(this.t)}
    </div>`;
  }

  #page(): TemplateResult {
    const { part, failed } = this.#pages;
    if (this.#view.name === 'list') {
      const ctx = this.#context();
      if (ctx.goals.length > 1 && !this.#drag.failed) void this.#drag.load();
      return listPage(ctx, this.#drag.part);
    }
    if (part) {
      this.#goalPages ??= new part.GoalPages(() => this.#context());
      return this.#goalPages.render(this.#view);
    }
    if (!failed) void this.#pages.load();
    const again = () => void this.#pages.load();
    return failed
      ? html`<p role="alert">${this.t('errors.load')}</p>
          <button class="button plain" type="button" @click=${again}>${this.t('again')}</button>`
      : html`<p>${this.t('loading')}</p>`;
  }

  #context(): GoalContext {
    const { held } = this.#records;
    const goals = held.all('goal');
    return {
      t: (key, values) => this.t(key, values),
      lang: this.i18n.lang,
      level: (below) => this.level(below),
      help: this.#content.value ?? STANDARD,
      goals: inOrder(goals),
      offers: goalOffers({ decisions: held.all('decision'), aboutMe: held.all('about-me'), goals }),
      journey: this.journey,
      records: this.#records,
      root: this.renderRoot,
      goTo: (view) => this.#goTo(view),
      redraw: () => this.requestUpdate(),
      drawn: () => this.updateComplete,
      tell: (type, detail) => void this.say(type, detail),
    };
  }

  #lines(goal: Goal): ReturnType<typeof GoalPagesModule.goalLines> | undefined {
    void this.#pages.load();
    return this.#pages.part?.goalLines(goal, this.i18n.t);
  }

  #goTo(view: GoalView): void {
    this.#view = view;
    this.#goalPages?.leave();
    this.#records.say('');
    this.#focusNext = true;
    this.requestUpdate();
    const places = { list: 0, goal: 1, paper: 2 } as const;
    const number = view.name === 'step' ? 10 + STEPS.indexOf(view.step) : places[view.name];
    this.say('care-page-shown', { number });
  }

  #wipe(): void {
    this.#records.wipe();
    this.#view = { name: 'list' };
    this.#goalPages = undefined;
  }

  protected override updated(): void {
    const title = this.#focusNext && this.renderRoot.querySelector<HTMLElement>('.page-title');
    if (!title) return;
    this.#focusNext = false;
    title.focus();
  }
}
