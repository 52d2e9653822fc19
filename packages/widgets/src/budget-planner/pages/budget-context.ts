import type { Budget, BudgetLine } from '@sixways/core/model/budget.js';
import type { BudgetGuide } from '@sixways/core/model/budget-guide.js';
import type { Goal } from '@sixways/core/model/goal.js';
import type { ShownPeriod } from '@sixways/core/rules/money.js';
import type { TemplateResult } from 'lit';
import type { Translate } from '../../i18n/translator.js';
import type { HeadingLevel } from '../../partials/heading.js';

/** What stands in the boxes of a new line before the person types. */
export interface LineDraft {
  what: string;
  goal?: string | undefined;
  action?: string | undefined;
}

/** The line that is being written: a new one, or one that is there. */
export type Editing = { kind: 'new'; draft: LineDraft } | { kind: 'line'; line: BudgetLine };

/** The parts of the planner that open and shut. */
export const PARTS_OF_PLANNER = [
  'whoCan',
  'money',
  'ways',
  'people',
  'review',
  'spending',
  'paper',
  'again',
] as const;
export type PlannerPart = (typeof PARTS_OF_PLANNER)[number];

/** What a page of the widget draws from, and what it may ask of the widget. */
export interface BudgetContext {
  budget: Budget;
  goals: readonly Goal[];
  /** All budgets of the person's: what is a line of one is not offered again. */
  budgets: readonly Budget[];
  guide: BudgetGuide;
  /** The period that amounts are shown for. */
  period: ShownPeriod;
  t: Translate;
  level(below?: number): HeadingLevel;
  day(iso: string): string;
  /** `YYYY-MM-DD` in London. */
  today: string;
  editing: Editing | undefined;
  /** What to mend, by the id of its box. */
  faults: ReadonlyMap<string, string>;
  /** What is inside a part, once its code is there. */
  body(part: PlannerPart): TemplateResult | undefined;
  lineForm(): TemplateResult | undefined;
  /** What the goals offer as lines, and what to talk about, once that code is there. */
  offers(): unknown;
  talkAbout(): unknown;
  failed: boolean;
  retry(): void;
  show(period: ShownPeriod): void;
  edit(editing: Editing | undefined): void;
  /** Nothing is saved: the boxes say what to mend, the first of them has the focus. */
  mend(faults: ReadonlyMap<string, string>): void;
  /** Saves the change, and says it. */
  save(change: Partial<Budget>, said: string): void;
  redraw(): void;
}
