import type { Budget, BudgetLine, ManagedBy } from '../../model/budget.js';
import { costsOf, firstYear, sum } from '../money.js';

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
