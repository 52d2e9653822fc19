import type { Goal } from '@sixways/core/model/goal.js';
import type { GoalHelp } from '@sixways/core/model/goal-help.js';
import type { GoalOffer } from '@sixways/core/rules/thread.js';
import type { Translate } from '../../i18n/translator.js';
import type { Journey } from '../../journey/context.js';
import type { HeadingLevel } from '../../partials/heading.js';
import type { RecordsController } from '../../records/records-controller.js';

/** The questions about a goal, a page each. */
export const STEPS = [
  'goal',
  'why',
  'action',
  'if-then',
  'barriers',
  'confidence',
  'dates',
  'ladder',
  'stages',
  'state',
] as const;
export type Step = (typeof STEPS)[number];

/** What the widget shows. */
export type GoalView =
  | { name: 'list' }
  /** One goal with all that was said of it. */
  | { name: 'goal'; id: string }
  /** A question. */
  | {
      name: 'step';
      step: Step;
      /** Absent: a goal that is not there yet. */
      id?: string | undefined;
      /** The action that is asked about. */
      action?: string | undefined;
      /** What a new goal grows from. */
      offer?: Partial<GoalOffer> | undefined;
      /** Whether the next question follows, or the goal's own page. */
      goesOn: boolean;
    }
  /** All goals, to take along. */
  | { name: 'paper' };

/** What a page draws from, and what it may ask of the widget. */
export interface GoalContext {
  t: Translate;
  /** The language that the person writes in. */
  lang: string;
  level(below: number): HeadingLevel;
  help: GoalHelp;
  /** In the person's order. */
  goals: readonly Goal[];
  offers: readonly GoalOffer[];
  journey: Journey;
  records: RecordsController;
  root: HTMLElement | DocumentFragment;
  goTo(view: GoalView): void;
  redraw(): void;
  /** Resolves once what changed is drawn. */
  drawn(): Promise<unknown>;
  /** Tells the page what happened. */
  tell(type: `care-${string}`, detail?: Record<string, string | number | boolean>): void;
}
