import type { PlanSection } from '@sixways/core/model/plan.js';
import type { Action, Goal } from '@sixways/core/model/goal.js';
import type { TemplateResult } from 'lit';
import type { Translate } from '../../i18n/translator.js';
import type { HeadingLevel } from '../../partials/heading.js';
import type { PlanView } from '../plan-view.js';
import type { Doing } from './doings.js';

/** What an action can become, where the page has a widget for it. */
export type Becomes = 'self-referral' | 'budget-planner';

/** What a page of the widget draws from, and what it may ask of the widget. */
export interface PlanContext {
  view: PlanView;
  t: Translate;
  /** A heading level so many below the widget's own. */
  level(below?: number): HeadingLevel;
  /** `2026-11-20` as people write it. */
  day(iso: string): string;
  /** Everything is drawn, open and to its end: for paper. */
  printing: boolean;
  /** Parts that were chosen for paper; all where none were. */
  onPaper: ReadonlySet<PlanSection> | undefined;
  /** Something changed that is shown. */
  redraw(): void;
  opened(section: PlanSection, open: boolean): void;
  /** What can be done with the plan. */
  doing: {
    /** What is inside, once its code is there. */
    body(name: Doing): TemplateResult | undefined;
    toggled(name: Doing, open: boolean): void;
    failed: boolean;
    retry(): void;
  };
  /** The comments on a part and the way to write one, once their code is there. */
  comments(section: PlanSection): TemplateResult | undefined;
  /** What an action may become here. */
  becomes(goal: Goal, action: Action): readonly Becomes[];
  hand(to: Becomes, goal: Goal, action: Action): void;
  /** What became of the last thing that was handed on. */
  handed: { action: string; to: Becomes; there: boolean } | undefined;
  addGoals(): void;
}
