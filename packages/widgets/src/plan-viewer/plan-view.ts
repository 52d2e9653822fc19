import type { AboutMe } from '@sixways/core/model/about-me.js';
import type { Budget } from '@sixways/core/model/budget.js';
import type { Goal } from '@sixways/core/model/goal.js';
import { PLAN_SECTIONS } from '@sixways/core/model/plan-sections.js';
import type { Plan, PlanSection } from '@sixways/core/model/plan.js';
import { planFacts, type FactState } from '@sixways/core/rules/plan/plan-facts.js';
import { planLines, type WholePlan } from '@sixways/core/rules/plan/plan-lines.js';

/** The records that a plan is shown from. */
export interface PlanRecords {
  plan: Plan;
  /** All goals there are, in the plan or not. */
  goals: readonly Goal[];
  aboutMe: AboutMe | undefined;
  budget: Budget | undefined;
}

/** So many lines of a list at a time: a plan of ten thousand lines stays as quick as one of ten. */
export const LINES_AT_A_TIME = 25;
/** A part with more lines waits until it is opened. */
const OPEN_UP_TO = 30;

/** A plan as it is read: its parts, what is filled, what is open and how far. */
export class PlanView {
  readonly whole: WholePlan;
  /** The plan's goals, in its order. */
  readonly goals: readonly Goal[];
  /** Goals of the person's that the plan does not name yet. */
  readonly otherGoals: readonly Goal[];
  readonly budget: Budget | undefined;
  readonly facts: readonly FactState[];
  /** How many lines each part has. */
  readonly counts: ReadonlyMap<PlanSection, number>;
  readonly #opened: Map<PlanSection, boolean>;
  readonly #shown: Map<string, number>;

  /** @param before the same plan a moment ago: what was open stays open */
  constructor(
    readonly records: PlanRecords,
    before?: PlanView,
  ) {
    const { plan, goals, aboutMe, budget } = records;
    const byId = new Map(goals.map((goal) => [goal.id, goal]));
    this.goals = plan.goals.flatMap((id) => byId.get(id) ?? []);
    const named = new Set(plan.goals);
    this.otherGoals = goals.filter(({ id }) => !named.has(id));
    this.budget = budget;
    this.whole = { plan, goals: this.goals, aboutMe };
    this.facts = planFacts(this.whole, new Date().toISOString());
    this.counts = countLines(this.whole);
    const same = before?.plan.id === plan.id ? before : undefined;
    this.#opened = same ? same.#opened : new Map();
    this.#shown = same ? same.#shown : new Map();
  }

  get plan(): Plan {
    return this.records.plan;
  }

  /** Whether it was made of these very records. */
  isOf({ plan, goals, aboutMe, budget }: PlanRecords): boolean {
    const own = this.records;
    const sameGoals = goals.length === own.goals.length && goals.every((goal, i) => goal === own.goals[i]);
    return plan === own.plan && aboutMe === own.aboutMe && budget === own.budget && sameGoals;
  }

  /** From 1, in PRSB's order. */
  numberOf(section: PlanSection): number {
    return PLAN_SECTIONS.indexOf(section) + 1;
  }

  isFilled(section: PlanSection): boolean {
    return (this.counts.get(section) ?? 0) > 0;
  }

  /** What another system wrote and could not be read: of the plan, then of its goals. */
  get notUnderstood(): { path: string; text: string }[] {
    return [...this.plan.notUnderstood, ...this.goals.flatMap(({ notUnderstood = [] }) => notUnderstood)];
  }

  /** In PRSB's order: the parts that say something, then those that do not. */
  get filled(): PlanSection[] {
    return PLAN_SECTIONS.filter((section) => this.isFilled(section));
  }

  get empty(): PlanSection[] {
    return PLAN_SECTIONS.filter((section) => !this.isFilled(section));
  }

  /** Names and numbers of the person stay shut until somebody opens them: others may look over a shoulder. */
  isOpen(section: PlanSection): boolean {
    const short = section !== 'demographics' && (this.counts.get(section) ?? 0) <= OPEN_UP_TO;
    return this.#opened.get(section) ?? (this.isFilled(section) && short);
  }

  setOpen(section: PlanSection, open: boolean): void {
    this.#opened.set(section, open);
  }

  /** How many lines of a list are drawn. @param list a name that no other list of the plan has */
  shownOf(list: string): number {
    return this.#shown.get(list) ?? LINES_AT_A_TIME;
  }

  showMore(list: string): void {
    this.#shown.set(list, this.shownOf(list) + LINES_AT_A_TIME);
  }
}

function countLines(whole: WholePlan): Map<PlanSection, number> {
  const counts = new Map<PlanSection, number>();
  for (const { section } of planLines(whole)) counts.set(section, (counts.get(section) ?? 0) + 1);
  return counts;
}
