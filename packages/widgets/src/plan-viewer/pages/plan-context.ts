import type { Plan, PlanSection } from '@sixways/core/model/plan.js';
import type { Action, Goal } from '@sixways/core/model/goal.js';
import type { TemplateResult } from 'lit';
import type { Translate } from '../../i18n/translator.js';
import type { HeadingLevel } from '../../partials/heading.js';
import type { PlanView } from '../plan-view.js';
import type { Doing } from './doings.js';

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
  /** All plans there are to read. */
  plans: readonly Plan[];
  /** Shows another plan. */
  choose(id: string): void;
  /** Something changed that is shown. */
  redraw(): void;
  opened(section: PlanSection, open: boolean): void;
  /** What can be done with the plan. */
  doing: {
    /** What is inside, once its code is there. */
    body(name: Doing): unknown;
    toggled(name: Doing, open: boolean): void;
    failed: boolean;
    retry(): void;
  };
  /** What comes a moment after the plan: undefined until it is there. */
  later: {
    /** Who said yes, for paper. */
    agreed(): unknown;
    /** Other plans there are to read. */
    plans(): unknown;
    /** Whose plan it is. */
    person(): TemplateResult | undefined;
    /** The comments on a part and the way to write one. */
    comments(section: PlanSection): TemplateResult | undefined;
    /** What an action may become in another widget. */
    become(goal: Goal, action: Action): TemplateResult | undefined;
    /** Where the money comes from, and how much it is. */
    money(): unknown;
    /** Goals that are not in the plan yet. */
    otherGoals(): unknown;
    /** What another system wrote and this page has no place for. */
    notUnderstood(): unknown;
  };
}
