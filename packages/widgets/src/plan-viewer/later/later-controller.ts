import type { Plan } from '@sixways/core/model/plan.js';
import type { PlanSection } from '@sixways/core/model/plan-sections.js';
import type { Adapter, RecordKind } from '@sixways/core/ports.js';
import { newId } from '@sixways/core/model/ids.js';
import type { TemplateResult } from 'lit';
import { Lazy } from '../../base/lazy.js';
import { printAlone } from '../../base/print-alone.js';
import { day } from '../../i18n/day.js';
import type { RecordsController } from '../../records/records-controller.js';
import type { Line } from '../../records/records-panels.js';
import type { Doing } from '../pages/doings.js';
import type { PlanContext } from '../pages/plan-context.js';
import type { PlanRecords, PlanView } from '../plan-view.js';
import { describe } from './describe.js';
import { Files } from './files.js';
import { changesOf } from './history.js';
import type { Asking, Drafts, Handed, HistoryState, LaterContext, Said } from './later-context.js';
import { NoPlan } from './no-plan.js';

interface Host {
  records: RecordsController;
  /** Whether somebody looks at it. */
  isOpen(name: Doing): boolean;
  /** The plan that is shown. */
  shown(): PlanRecords | undefined;
  /** Loads words: those that name each line of a plan, those about files. */
  need(part: 'changes' | 'files'): Promise<void>;
  shareLink(): string | undefined;
  requestUpdate(): void;
  say(type: `care-${string}`, detail?: Record<string, number>): void;
  element: Element & { renderRoot: HTMLElement | DocumentFragment };
  /** Where the focus goes once the widget has drawn: a selector. */
  focus(selector: string): void;
  /** Draws the plan as it goes on paper; `large` for people who read large print. */
  drawForPaper(large: boolean): Promise<void>;
  lang(): string;
}

/** Browsers ignore this rule in a shadow tree, so it goes with the page's sheet while the plan is printed. */
const PAPER = '@page { size: A4; margin: 16mm; }';

/** States of a plan or of one goal that are read for what changed. */
const MOST_STATES = 60;

/** What a person does with one plan. */
interface Doings {
  drafts: Drafts;
  said: Said | undefined;
  asking: Asking;
  /** One id for one question to the team: trying again is no second one. */
  askId: string | undefined;
  history: HistoryState;
  /** The state of the plan that it was read for. */
  historyOf: string;
}

/** What a person does with their plans: the drafts they write, and what became of their last press. In memory alone. */
export class LaterController {
  /** Parts that were chosen for paper; all where none were. */
  onPaper: ReadonlySet<PlanSection> | undefined;
  /** By the plan's id: what was begun with one plan waits while another is looked at. */
  readonly #doings = new Map<string, Doings>();
  #handed: Handed | undefined;

  /** The words that name each line of a plan, for people who choose between two versions. */
  readonly #lines: Lazy<true>;
  readonly #files: Files;
  readonly #noPlan: NoPlan;

  constructor(private readonly host: Host) {
    const { records, lang, focus, shown } = host;
    const { t, level } = records.setUp;
    const redraw = () => host.requestUpdate();
    this.#lines = new Lazy(() => host.need('changes').then(() => true), redraw);
    this.#files = new Files(
      {
        ...{ shown, lang, t, level, day, redraw, focus },
        held: () => records.held,
        announce: (text) => records.say(text),
        tell: host.say,
      },
      () => host.need('files'),
      () => host.element.renderRoot,
    );
    this.#noPlan = new NoPlan({ records, files: this.#files, lang, t, level });
  }

  /** A plan or goal line by line. Nothing until the words are there. */
  describe(kind: RecordKind, record: unknown): Line[] {
    void this.#lines.load();
    return this.#lines.part ? describe(kind, record, this.host.records.setUp.t) : [];
  }

  noPlan(): TemplateResult {
    return this.#noPlan.draw();
  }

  wipe(): void {
    this.#doings.clear();
    this.#files.wipe();
  }

  context(ctx: PlanContext): LaterContext {
    const { host } = this;
    const { view } = ctx;
    const own = this.#of(view.plan);
    return {
      ...ctx,
      drafts: own.drafts,
      said: own.said,
      asking: own.asking,
      canAsk: Boolean(this.#adapter?.requests),
      canLetIn: host.records.held.shared.place === 'service',
      history: own.history,
      files: this.#files,
      isOpen: host.isOpen,
      shareLink: host.shareLink(),
      hand: host.records.setUp.journey().hand,
      handed: this.#handed,
      gave: (handed) => {
        this.#handed = handed;
        host.requestUpdate();
      },
      change: (plan, at, text, about) => this.#change(plan, { at, text, about }),
      addGoals: () => this.#addGoals(view),
      say: (at, text) => this.#set(own, { said: { at, text } }),
      ask: () => void this.#ask(view, own),
      loadHistory: () => void this.loadHistory(view.plan),
      focus: host.focus,
      print: (large) => {
        this.onPaper = new Set(own.drafts.parts);
        void host.drawForPaper(large).then(() => printAlone(host.element, PAPER));
      },
      tell: (type, detail) => host.say(type, detail),
    };
  }

  get #adapter(): Adapter | undefined {
    const { adapter, journey } = this.host.records.setUp;
    return adapter() ?? journey().adapter;
  }

  #of({ id }: Plan): Doings {
    const own = this.#doings.get(id) ?? newDoings();
    this.#doings.set(id, own);
    return own;
  }

  #change(plan: Plan, said: Said): void {
    this.host.records.held.save('plan', { ...plan, author: 'self' });
    this.#set(this.#of(plan), { said });
  }

  #addGoals({ plan, otherGoals }: PlanView): void {
    const goals = [...plan.goals, ...otherGoals.map(({ id }) => id)];
    this.host.records.held.save('plan', { ...plan, author: 'self', goals });
  }

  #set(own: Doings, change: Partial<Doings>): void {
    Object.assign(own, change);
    this.host.requestUpdate();
  }

  /** "Asked" is said only once the team has it. What was written stays until then. */
  async #ask({ plan }: PlanView, own: Doings): Promise<void> {
    const { host } = this;
    const port = this.#adapter?.requests;
    const id = (own.askId ??= newId());
    if (!port) return;
    const about = own.drafts.reviewAbout.trim();
    const at = new Date().toISOString();
    this.#set(own, { asking: { kind: 'asking' } });
    try {
      const text = about ? { text: about } : {};
      await port.ask({ id, about: 'review', record: { kind: 'plan', id: plan.id }, at, ...text });
    } catch (error) {
      return this.#set(own, { asking: { kind: 'failed', error: kindOf(error) } });
    }
    own.askId = undefined;
    own.drafts.reviewAbout = '';
    const now = host.records.held.get('plan', plan.id) ?? plan;
    const requested = [...(now.review?.requested ?? []), { at, ...(about ? { about } : {}) }];
    host.records.held.save('plan', { ...now, author: 'self', review: { ...now.review, requested } });
    this.#set(own, { asking: { kind: 'asked' } });
    host.say('care-review-requested');
  }

  /** After each drawing: what changed is read when somebody looks at it, and again once a change of theirs is saved. */
  settle({ plan }: PlanView): void {
    const { status } = this.host.records.held;
    const own = this.#of(plan);
    const of = `${plan.id} ${plan.updatedAt} ${status.kind}`;
    if (!this.host.isOpen('history') || status.kind === 'saving' || own.historyOf === of) return;
    own.historyOf = of;
    void this.loadHistory(plan);
  }

  async loadHistory(plan: Plan): Promise<void> {
    const { host } = this;
    const own = this.#of(plan);
    this.#set(own, { history: { kind: 'loading' } });
    const { shared } = host.records.held;
    const states = async <Kind extends 'plan' | 'goal'>(kind: Kind, id: string) =>
      (await shared.history(kind, id)).slice(0, MOST_STATES).map(({ record }) => record);
    try {
      await host.need('changes');
      const [plans, ...goals] = await Promise.all([
        states('plan', plan.id),
        ...plan.goals.map((id) => states('goal', id).catch(() => [])),
      ]);
      this.#set(own, { history: { kind: 'ready', changes: changesOf(plans, goals.flat()) } });
    } catch (error) {
      // A plan that the page gives has no earlier states anywhere.
      const none = kindOf(error) === 'not-found';
      this.#set(own, { history: none ? { kind: 'ready', changes: [] } : { kind: 'failed' } });
    }
  }
}

function newDoings(): Doings {
  const drafts: Drafts = {
    agreeBy: '',
    agreeRole: undefined,
    agreeFaults: [],
    reviewAbout: '',
    comments: new Map(),
    commenting: undefined,
    parts: new Set(),
    shareName: '',
    shareEmail: '',
    shareFaults: [],
  };
  const none = undefined;
  return {
    drafts,
    said: none,
    asking: { kind: 'not-yet' },
    askId: none,
    history: { kind: 'none' },
    historyOf: '',
  };
}

/** Not by class: its module is more than what is needed of it here. */
function kindOf(error: unknown): string {
  return error instanceof Error && error.name === 'AdapterError'
    ? (error as unknown as { kind: string }).kind
    : 'unavailable';
}
