import type { Budget, BudgetLine, BudgetRule, ManagedBy } from '../../model/budget.js';
import { costsOf, firstYear, sum } from '../money.js';

/** The rules whose words a line holds: things to talk about. Whole words only, in any case; nothing is refused. */
export function rulesTouched(what: string, rules: readonly BudgetRule[]): BudgetRule[] {
  const text = ` ${plain(what)} `;
  return rules.filter(({ words }) => words.some((word) => text.includes(` ${plain(word)} `)));
}

/** Small letters, and one space for whatever is no letter, digit or `&`. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

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

/** What is planned for the first year and what was spent so far, for one line. `line` absent: spent on nothing that is planned. */
export interface SpentOn {
  line: BudgetLine | undefined;
  planned: bigint;
  spent: bigint;
}

/** Spending so far, line by line in the budget's order; what was spent on no line of it comes last. Sums to all that was spent. */
export function spentSoFar({ lines, spending }: Pick<Budget, 'lines' | 'spending'>): SpentOn[] {
  const ids = new Set(lines.map(({ id }) => id));
  const spentOn = (of: (line: string | undefined) => boolean) =>
    sum(spending.filter(({ line }) => of(line)).map(({ pence }) => BigInt(pence)));
  const other = spentOn((line) => line === undefined || !ids.has(line));
  return [
    ...lines.map((line) => ({ line, planned: firstYear([line]), spent: spentOn((id) => id === line.id) })),
    ...(other ? [{ line: undefined, planned: 0n, spent: other }] : []),
  ];
}

/** What each way of managing the money carries in the first year; lines that do not say yet are under `undefined`. */
export function byManager(lines: readonly BudgetLine[]): Map<ManagedBy | undefined, bigint> {
  const all = new Map<ManagedBy | undefined, bigint>();
  const year = costsOf(lines, 'year');
  lines.forEach((line, i) => {
    const pence = year.lines[i] ?? firstYear([line]);
    all.set(line.managedBy, (all.get(line.managedBy) ?? 0n) + pence);
  });
  return all;
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
