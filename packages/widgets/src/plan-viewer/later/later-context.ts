import type { Plan, PlanSection } from '@sixways/core/model/plan.js';
import type { PlanChanges } from './history.js';
import type { Journey } from '../../journey/context.js';
import type { Doing } from '../pages/doings.js';
import type { PlanContext } from '../pages/plan-context.js';
import type { Files } from './files.js';

/** What became of asking the team for a review. */
export type Asking = { kind: 'not-yet' | 'asking' | 'asked' } | { kind: 'failed'; error: string };

/** What the person is about to say or choose: in memory alone, until they press the button. */
export interface Drafts {
  agreeBy: string;
  agreeRole: 'person' | 'legal-representative' | 'professional' | undefined;
  agreeFaults: readonly ('by' | 'role')[];
  reviewAbout: string;
  comments: Map<PlanSection, string>;
  /** The part whose comment is being written. */
  commenting: PlanSection | undefined;
  /** Parts to share. None at first: nobody's details go along because a box was ticked for them. */
  parts: ReadonlySet<PlanSection>;
  shareName: string;
  shareEmail: string;
  shareFaults: readonly ('name' | 'email' | 'parts')[];
}

export type HistoryState =
  { kind: 'none' | 'loading' | 'failed' } | { kind: 'ready'; changes: readonly PlanChanges[] };

/** What the last press did, and where it was pressed. */
export interface Said {
  at: 'agree' | 'review' | 'share' | 'comment';
  text: string;
  /** Which part the comment is about. */
  about?: PlanSection | undefined;
}

/** What an action can become, where the page has a widget for it. */
export type Becomes = 'self-referral' | 'budget-planner';

/** What became of the last thing that was handed on: whether its widget is there to take it. */
export interface Handed {
  action: string;
  to: Becomes;
  there: boolean;
}

/** What the parts that come later draw from, and what they may ask of the widget. */
export interface LaterContext extends PlanContext {
  drafts: Drafts;
  said: Said | undefined;
  asking: Asking;
  /** Whether the page's adapter can ask the team. */
  canAsk: boolean;
  /** Whether others can be let in to the plan where it is kept. */
  canLetIn: boolean;
  history: HistoryState;
  /** What is done with files. */
  files: Files;
  /** Whether somebody looks at it. */
  isOpen(name: Doing): boolean;
  /** A link to this plan that the page gives. */
  shareLink: string | undefined;
  /** Hands an action on to another widget. Absent: the page shares no records. */
  hand: Journey['hand'];
  handed: Handed | undefined;
  gave(handed: Handed): void;
  /** Saves the plan, and says so where it was pressed. */
  change(plan: Plan, at: Said['at'], text: string, about?: PlanSection): void;
  /** Puts the person's other goals into the plan. */
  addGoals(): void;
  say(at: Said['at'], text: string): void;
  ask(): void;
  loadHistory(): void;
  /** Where the focus goes once the widget has drawn: a selector. */
  focus(selector: string): void;
  /** On paper; `large` for people who read large print. */
  print(large: boolean): void;
  /** Tells the page that it happened, by numbers. */
  tell(type: `care-${string}`, detail?: Record<string, number>): void;
}
