import type { Budget, BudgetLine } from '../../model/budget.js';

/** A goal, or none, and the places of its lines in the budget. */
export interface LinesOfGoal {
  goal: string | undefined;
  lines: { line: BudgetLine; index: number }[];
}

/** Lines by the goal that they serve, in the order of the goals; those that serve none come last. */
export function linesByGoal(lines: readonly BudgetLine[], goals: readonly string[]): LinesOfGoal[] {
  const all = lines.map((line, index) => ({ line, index }));
  const known = new Set(goals);
  const groups: LinesOfGoal[] = goals.map((goal) => ({
    goal,
    lines: all.filter(({ line }) => line.goal === goal),
  }));
  const others = all.filter(({ line }) => line.goal === undefined || !known.has(line.goal));
  return [...groups, { goal: undefined, lines: others }].filter((group) => group.lines.length);
}

/**
 * What is worth having before a budget is talked about. NHS England's guidance on direct payments names what a care plan
 * holds: needs, outcomes, services, amount and how often, who sees to it, who watches, first review, notice, risks.
 */
export const WORTH_HAVING = [
  'amount',
  'lines',
  'goals',
  'managed',
  'coordinator',
  'monitor',
  'review',
  'risks',
  'notice',
] as const;
export type WorthHaving = (typeof WORTH_HAVING)[number];

/** What is still missing, in that order. It is a list to talk about, and never keeps anybody from saving. */
export function stillMissing(budget: Budget): WorthHaving[] {
  const { lines, indicative, agreed, coordinator, monitor, firstReview, risks, noticePeriod } = budget;
  const paysDirectly = lines.some(({ managedBy }) => managedBy === 'direct-payment');
  const has: Record<WorthHaving, boolean> = {
    amount: Boolean(indicative ?? agreed),
    lines: lines.length > 0,
    goals: lines.every(({ goal }) => goal),
    managed: lines.every(({ managedBy }) => managedBy),
    coordinator: Boolean(coordinator),
    monitor: Boolean(monitor),
    review: Boolean(firstReview),
    risks: Boolean(risks),
    // Only who pays people themselves has somebody to give notice to.
    notice: Boolean(noticePeriod) || !paysDirectly,
  };
  return WORTH_HAVING.filter((each) => !has[each]);
}
