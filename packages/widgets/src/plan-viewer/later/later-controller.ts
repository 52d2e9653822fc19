import type { Plan, PlanSection } from '@sixways/core/model/plan.js';
import type { Adapter, RecordKind } from '@sixways/core/ports.js';
import { newId } from '@sixways/core/model/ids.js';
import { Lazy } from '../../base/lazy.js';
import { printAlone } from '../../base/print-alone.js';
import type { Translate } from '../../i18n/translator.js';
import type { Journey } from '../../journey/context.js';
import type { RecordsController } from '../../records/records-controller.js';
import type { Line } from '../../records/records-panels.js';
import type { PlanContext } from '../pages/plan-context.js';
import type { PlanView } from '../plan-view.js';
import { describe } from './describe.js';
import { changesOf } from './history.js';
import type { Asking, Drafts, Handed, HistoryState, LaterContext, Said } from './later-context.js';

interface Host {
  records: RecordsController;
  adapter(): Adapter | undefined;
  hand(): Journey['hand'];
  /** Whether somebody looks at what changed. */
  historyOpen(): boolean;
  /** Loads the words that name each line of a plan. */
  needLines(): Promise<void>;
  shareLink(): string | undefined;
  requestUpdate(): void;
  say(type: `care-${string}`, detail?: Record<string, number>): void;
  element: Element;
  /** Draws the plan as it goes on paper; `large` for people who read large print. */
  drawForPaper(large: boolean): Promise<void>;
  t: Translate;
}

/** Browsers ignore this rule in a shadow tree, so it goes with the page's sheet while the plan is printed. */
const PAPER = '@page { size: A4; margin: 16mm; }';

/** States of a plan or of one goal that are read for what changed. */
const MOST_STATES = 60;

/** What a person does with their plan: the drafts they write, and what became of their last press. In memory alone. */
export class LaterController {
  /** Parts that were chosen for paper; all where none were. */
  onPaper: ReadonlySet<PlanSection> | undefined;
  #drafts: Drafts | undefined;
  #said: Said | undefined;
  #asking: Asking = { kind: 'not-yet' };
  /** One id for one question to the team: trying again is no second one. */
  #askId: string | undefined;
  #history: HistoryState = { kind: 'none' };
  /** The state of the plan that it was read for. */
  #historyOf = '';
  #handed: Handed | undefined;

  /** The words that name each line of a plan, for people who choose between two versions. */
  readonly #lines: Lazy<true>;

  constructor(private readonly host: Host) {
    this.#lines = new Lazy(
      () => host.needLines().then(() => true),
      () => host.requestUpdate(),
    );
  }

  /** A plan or goal line by line. Nothing until the words are there. */
  describe(kind: RecordKind, record: unknown): Line[] {
    void this.#lines.load();
    return this.#lines.part ? describe(kind, record, this.host.t) : [];
  }

  wipe(): void {
    this.#drafts = undefined;
    this.#said = undefined;
    this.#asking = { kind: 'not-yet' };
    this.#history = { kind: 'none' };
  }

  context(ctx: PlanContext): LaterContext {
    const { host } = this;
    const { view } = ctx;
    const drafts = (this.#drafts ??= newDrafts(view.filled));
    return {
      ...ctx,
      drafts,
      said: this.#said,
      asking: this.#asking,
      canAsk: Boolean(host.adapter()?.requests),
      canLetIn: host.records.held.shared.place === 'service',
      history: this.#history,
      needLines: () => host.needLines(),
      shareLink: host.shareLink(),
      hand: host.hand(),
      handed: this.#handed,
      gave: (handed) => {
        this.#handed = handed;
        host.requestUpdate();
      },
      change: (plan, at, text, about) => this.#change(plan, { at, text, about }),
      addGoals: () => this.#addGoals(view),
      say: (at, text) => this.#say({ at, text }),
      ask: () => void this.#ask(view, drafts),
      loadHistory: () => void this.loadHistory(view.plan),
      print: (large) => {
        this.onPaper = new Set(drafts.parts);
        void host.drawForPaper(large).then(() => printAlone(host.element, PAPER));
      },
      tell: (type, detail) => host.say(type, detail),
    };
  }

  #change(plan: Plan, said: Said): void {
    this.host.records.held.save('plan', { ...plan, author: 'self' });
    this.#say(said);
  }

  #addGoals({ plan, otherGoals }: PlanView): void {
    const goals = [...plan.goals, ...otherGoals.map(({ id }) => id)];
    this.host.records.held.save('plan', { ...plan, author: 'self', goals });
  }

  #say(said: Said): void {
    this.#said = said;
    this.host.requestUpdate();
  }

  /** "Asked" is said only once the team has it. What was written stays until then. */
  async #ask({ plan }: PlanView, drafts: Drafts): Promise<void> {
    const { host } = this;
    const port = host.adapter()?.requests;
    const id = (this.#askId ??= newId());
    if (!port) return;
    const about = drafts.reviewAbout.trim();
    const at = new Date().toISOString();
    this.#set({ kind: 'asking' });
    try {
      const text = about ? { text: about } : {};
      await port.ask({ id, about: 'review', record: { kind: 'plan', id: plan.id }, at, ...text });
    } catch (error) {
      return this.#set({ kind: 'failed', error: kindOf(error) });
    }
    this.#askId = undefined;
    drafts.reviewAbout = '';
    const now = host.records.held.get('plan', plan.id) ?? plan;
    const requested = [...(now.review?.requested ?? []), { at, ...(about ? { about } : {}) }];
    host.records.held.save('plan', { ...now, author: 'self', review: { ...now.review, requested } });
    this.#set({ kind: 'asked' });
    host.say('care-review-requested');
  }

  #set(asking: Asking): void {
    this.#asking = asking;
    this.host.requestUpdate();
  }

  /** After each drawing: what changed is read when somebody looks at it, and again once a change of theirs is saved. */
  settle({ plan }: PlanView): void {
    const { status } = this.host.records.held;
    const of = `${plan.id} ${plan.updatedAt} ${status.kind}`;
    if (!this.host.historyOpen() || status.kind === 'saving' || this.#historyOf === of) return;
    this.#historyOf = of;
    void this.loadHistory(plan);
  }

  async loadHistory(plan: Plan): Promise<void> {
    const { host } = this;
    this.#history = { kind: 'loading' };
    host.requestUpdate();
    const { shared } = host.records.held;
    const states = async <Kind extends 'plan' | 'goal'>(kind: Kind, id: string) =>
      (await shared.history(kind, id)).slice(0, MOST_STATES).map(({ record }) => record);
    try {
      await host.needLines();
      const [plans, ...goals] = await Promise.all([
        states('plan', plan.id),
        ...plan.goals.map((id) => states('goal', id).catch(() => [])),
      ]);
      this.#history = { kind: 'ready', changes: changesOf(plans, goals.flat()) };
    } catch (error) {
      // A plan that the page gives has no earlier states anywhere.
      this.#history = kindOf(error) === 'not-found' ? { kind: 'ready', changes: [] } : { kind: 'failed' };
    }
    host.requestUpdate();
  }
}

function newDrafts(parts: readonly PlanSection[]): Drafts {
  return {
    agreeBy: '',
    agreeRole: undefined,
    agreeFaults: [],
    reviewAbout: '',
    comments: new Map(),
    commenting: undefined,
    parts: new Set(parts),
    shareName: '',
    shareEmail: '',
    shareFaults: [],
  };
}

/** Not by class: its module is more than what is needed of it here. */
function kindOf(error: unknown): string {
  return error instanceof Error && error.name === 'AdapterError'
    ? (error as unknown as { kind: string }).kind
    : 'unavailable';
}
