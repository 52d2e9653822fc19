import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ContentError } from '@sixways/core/errors.js';
import type { DecisionAid } from '@sixways/core/model/decision-aid.js';
import type { DecisionRecord } from '@sixways/core/model/decision-record.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import { freshness, type Freshness } from '@sixways/core/rules/freshness.js';
import { CareElement } from '../base/care-element.js';
import { ContentController } from '../base/content-controller.js';
import { warnOnce } from '../base/warn.js';
import { day } from '../i18n/day.js';
import type { Translate } from '../i18n/translator.js';
import { contentFault } from '../partials/content-fault.js';
import { QuickExit } from '../partials/quick-exit.js';
import { Decision } from './decision.js';
import { LaterController } from './later-controller.js';
import { parseAid, shippedAid } from './options-grid.content.js';
import { styles } from './options-grid.styles.js';
import { aboutPage } from './pages/about.js';
import { comparePage } from './pages/compare.js';
import { STAGES, type GridContext, type Stage } from './pages/grid-context.js';
import { around, withdrawn } from './pages/whole.js';
import { phrasesOf, type Phrases } from './phrases.js';
import { WidthController } from './width-controller.js';
import { loadWords, NAMESPACE, PARTS } from './words.js';

/**
 * Compare the options for a decision about care, question by question, and say what matters to you: a summary to take to the
 * conversation. It never ranks options, adds nothing up and gives no advice. Not EBSCO's Option Grid™, and not made
 * with them.
 *
 * @element care-options-grid
 * @slot - What people read without JavaScript: a link to the hosted page, a phone number.
 * @csspart base - The widget.
 * @csspart table - The comparison, where there is room for a table.
 * @csspart cards - The comparison, where there is not.
 * @csspart provenance - Who wrote it, who looked at it, and from when it is.
 * @csspart summary - What the person takes along.
 * @csspart crisis - Help for now.
 * @fires care-stage-shown - One of the three steps came up. `{ number }`, from 1
 * @fires care-decision-record-made - The person keeps what they said for their plan: it is in `record` now. `{ aid, rows, questions, people }`, an id and counts
 * @fires care-answers-deleted - The person deleted all that they said. No detail.
 * @cssprop [--care-font] - Font family; the page's own by default.
 * @cssprop [--care-font-size] - Size of the text; at least 16px by default.
 * @cssprop [--care-color-text] - Text.
 * @cssprop [--care-color-muted] - Hints.
 * @cssprop [--care-color-line] - Edges of boxes.
 * @cssprop [--care-color-link] - Links, and the marked people in pictures.
 * @cssprop [--care-color-button] - Buttons.
 * @cssprop [--care-color-error] - Errors and warnings.
 * @cssprop [--care-color-focus] - Behind what has the focus.
 * @cssprop [--care-color-background] - Behind the widget.
 * @cssprop [--care-color-reverse] - Words on filled buttons.
 * @cssprop [--care-color-tint] - Behind the heads of the table.
 * @cssprop [--care-sticky-offset] - Height of what the page keeps at the top of the window: the table's head stops below.
 */
export class CareOptionsGrid extends CareElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    src: {},
    aid: {},
    stage: {},
    exitUrl: { attribute: 'exit-url' },
  };

  /** The decision aid; a JSON child does the same. */
  declare content: DecisionAid | undefined;
  /** Address of a JSON file with the same. */
  declare src: string | undefined;
  /** An aid that ships with the kit, such as `carpal-tunnel`. */
  declare aid: string | undefined;
  /** The step that is shown: `about`, `compare` or `next`. */
  declare stage: Stage;
  /** Where "leave this page quickly" goes: an http or https address. */
  declare exitUrl: string;

  /**
   * What the person said, once they pressed "keep this for my plan". Its status is `in-progress`: a person alone cannot
   * complete such a record. It is nowhere but here, until the page takes it.
   */
  get record(): DecisionRecord | undefined {
    return this.#record;
  }

  readonly #content = new ContentController<DecisionAid>(
    this,
    () => this.#shipped(),
    parseAid,
    () => this.#useContent(),
  );
  readonly #exit = new QuickExit(this, () => this.#wipe());
  readonly #width = new WidthController(this);
  readonly #later: LaterController = new LaterController({
    requestUpdate: () => this.requestUpdate(),
    root: () => this.shadowRoot!,
    need: (part) => this.i18n.need(part),
    summary: () => this.renderRoot.querySelector('.summary'),
    keep: (record) => this.#keep(record),
    records: () => this.journey.records,
    forget: () => this.#forget(),
    focus: (selector) => (this.#focusNext = selector),
  });
  #decision: Decision | undefined;
  /** The language that a shipped aid was asked for in. */
  #shippedLang: string | undefined;
  #freshness: Freshness = 'current';
  #record: DecisionRecord | undefined;
  /** A selector: what takes the focus once it is there. */
  #focusNext: string | undefined;
  #phrases: { t: Translate; phrases: Phrases; lang: string } | undefined;

  constructor() {
    super(NAMESPACE, PARTS, loadWords);
    this.stage = 'about';
  }

  async #shipped(): Promise<DecisionAid> {
    // A page's script may set the content just after the tag is there.
    await this.updateComplete;
    if (this.aid) return shippedAid(this.aid, (this.#shippedLang = this.i18n.lang));
    throw new ContentError([{ path: 'aid', text: 'Name an aid that ships, or give one as content or src' }]);
  }

  #useContent(): void {
    const { value, error } = this.#content;
    this.#record = undefined;
    this.#later.wipe();
    if (error) return warnOnce(`<care-options-grid>: ${error.message}`);
    this.#decision = this.#decision?.carriedTo(value!) ?? new Decision(value!);
    this.#freshness = freshness(value!.reviewDue, londonDay(new Date()));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('aid') || changed.has('src'))) this.#content.again();
    if (!STAGES.includes(this.stage)) this.stage = 'about';
  }

  /** A shipped aid has words of its own in Easy Read. */
  #isOtherLanguage(): boolean {
    const { lang } = this.i18n;
    if (this.#shippedLang === undefined || this.#shippedLang === lang) return false;
    this.#shippedLang = lang;
    return true;
  }

  protected override render(): TemplateResult {
    if (this.#exit.left) return html``;
    const { error } = this.#content;
    if (error) return contentFault('care-options-grid', error);
    if (!this.#decision || !this.i18n.ready) return html`<slot></slot>`;
    const ctx = this.#context(this.#decision);
    const state = this.#freshness;
    return html`<div class="base" part="base" lang=${this.i18n.lang}>
      ${this.#exit.render(ctx.t)}
      ${state === 'withdrawn' ? withdrawn(ctx) : around(ctx, this.stage, state, this.#body(ctx))}
    </div>`;
  }

  #body(ctx: GridContext): unknown {
    const { narrow, scrolls } = this.#width;
    const later = this.#later;
    if (later.sideBySide) return [later.bar(ctx, narrow), later.both(ctx, narrow)];
    switch (this.stage) {
      case 'about':
        return [later.bar(ctx, narrow), aboutPage(ctx)];
      case 'compare':
        return [
          later.bar(ctx, narrow),
          comparePage({
            ...ctx,
            narrow,
            scrolls,
            status: later.status,
            say: (status) => later.say(status),
            invite: () => void later.sitDown('supporter', ctx),
          }),
        ];
      case 'next':
        return [later.bar(ctx, narrow), later.next(ctx, narrow)];
    }
  }

  #context(decision: Decision): GridContext {
    const { t, phrases } = this.#words();
    return {
      aid: decision.aid,
      decision,
      t,
      phrases,
      level: (below) => this.level(below),
      day,
      redraw: () => this.requestUpdate(),
      goTo: (stage) => this.#goTo(stage),
    };
  }

  /** The same functions as long as the words are the same: rows are drawn again only when theirs changed. */
  #words(): { t: Translate; phrases: Phrases } {
    const { lang } = this.i18n;
    if (this.#phrases?.lang !== lang) {
      const t: Translate = (key, values) => this.t(key, values);
      this.#phrases = { t, phrases: phrasesOf(t), lang };
    }
    return this.#phrases!;
  }

  #goTo(stage: Stage): void {
    this.stage = stage;
    this.#later.leave();
    this.#focusNext = '.stage-title';
    this.requestUpdate();
    this.say('care-stage-shown', { number: STAGES.indexOf(stage) + 1 });
  }

  async #keep(record: DecisionRecord): Promise<void> {
    await this.journey.decisions?.keep(record);
    this.#record = record;
    const { aid, seats, questions } = record;
    const rows = seats.reduce((sum, seat) => sum + seat.rows.length, 0);
    this.say('care-decision-record-made', {
      aid: aid.id,
      rows,
      questions: questions.length,
      people: seats.length,
    });
  }

  #forget(): void {
    this.#record = undefined;
    if (this.#decision) void this.journey.decisions?.drop(this.#decision.aid.id);
    this.say('care-answers-deleted');
  }

  /** The person is leaving: what they said goes, at once and without a word; what they had kept elsewhere stays there. */
  #wipe(): void {
    const { decisions, records } = this.journey;
    if (this.#record && !records?.kept) void decisions?.drop(this.#record.aid.id);
    this.#record = undefined;
    this.#decision?.clear();
    this.#later.wipe();
    this.stage = 'about';
  }

  protected override updated(): void {
    // Only now: the language follows the page while the widget updates.
    if (this.#isOtherLanguage()) this.#content.again();
    this.#width.watch(this.renderRoot.querySelector('.steps'), this.renderRoot.querySelector('.place'));
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
    if (target instanceof HTMLTextAreaElement) target.select();
  }
}
