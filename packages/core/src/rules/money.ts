import type { Amount, BudgetLine, Period } from '../model/budget.js';

/*
 * Money in whole pence, and how it is counted for a week, four weeks, a month and a year.
 *
 * One rule: a year is 52 weeks, 13 times four weeks, or 12 months. It is how personal budgets are worked out in England:
 * an amount a week, paid every four weeks (Coventry, Cheshire West and Chester) or each month, where a month is the week × 52 ÷ 12.
 * The same rule stands in law for payments that must be made weekly (SI 1994/2946 regulation 24: a year by 52, a month
 * by 12 and 52, a half penny rounds up). A calendar year is a day or two longer, and some teams pay by the days of each
 * month (Hampshire): what is paid may differ by a little, and the planner says so.
 *
 * In a year every amount is whole pence, whatever its period. So sums are made in the year, exactly, and rounded once,
 * when they are shown for a shorter period. The lines shown beside a sum are rounded so that they add up to it.
 */

/** The periods that amounts are shown for. */
export const SHOWN_PERIODS = ['week', '4-weeks', 'month', 'year'] as const satisfies Period[];
export type ShownPeriod = (typeof SHOWN_PERIODS)[number];

/** How many of each are in a year. */
const IN_A_YEAR: Readonly<Record<ShownPeriod, bigint>> = { week: 52n, '4-weeks': 13n, month: 12n, year: 1n };

/**
 * An amount for another period, in pence. Half a penny rounds up.
 * @returns undefined for what comes once: it has no week
 */
export function perPeriod({ pence, period }: Amount, shown: ShownPeriod): bigint | undefined {
  return period === 'once' ? undefined : halfUp(BigInt(pence) * IN_A_YEAR[period], IN_A_YEAR[shown]);
}

/** What lines cost, for a period. */
export interface Costs {
  /** By line, in the order given; undefined for lines that come once. Each is less than a penny from its exact amount. */
  lines: readonly (bigint | undefined)[];
  /** What comes again and again. Equals the sum of `lines`. */
  regular: bigint;
  /** What comes once, whatever the period. */
  once: bigint;
}

/**
 * What lines cost for a period, in pence. The sum is exact in the year and rounded once; the pence that rounding leaves over
 * go to the lines that lost the most by it, so that what is shown always adds up. An amount shown for its own period is
 * never changed.
 */
export function costsOf(lines: readonly Pick<BudgetLine, 'price' | 'quantity'>[], shown: ShownPeriod): Costs {
  const parts = IN_A_YEAR[shown];
  const years = lines.map(inAYear);
  const regular = halfUp(sum(years), parts);
  const whole = years.map((year) => year && year / parts);
  const short = Number(regular - sum(whole));
  const lost = years.map((year, i) => ({ i, rest: (year ?? 0n) % parts }));
  const extra = new Set(
    lost
      .sort((a, b) => Number(b.rest - a.rest) || a.i - b.i)
      .slice(0, short)
      .map(({ i }) => i),
  );
  return {
    lines: whole.map((pence, i) => (pence !== undefined && extra.has(i) ? pence + 1n : pence)),
    regular,
    once: sum(lines.map((line) => (line.price.period === 'once' ? times(line) : undefined))),
  };
}

/** What the first year costs: all that comes again, and all that comes once. */
export function firstYear(lines: readonly Pick<BudgetLine, 'price' | 'quantity'>[]): bigint {
  const { regular, once } = costsOf(lines, 'year');
  return regular + once;
}

/** What an amount of money comes to in the first year. */
export function inFirstYear(amount: Amount): bigint {
  return firstYear([{ price: amount, quantity: 1 }]);
}

function inAYear(line: Pick<BudgetLine, 'price' | 'quantity'>): bigint | undefined {
  const { period } = line.price;
  return period === 'once' ? undefined : times(line) * IN_A_YEAR[period];
}

function times({ price, quantity }: Pick<BudgetLine, 'price' | 'quantity'>): bigint {
  return BigInt(price.pence) * BigInt(quantity);
}

/** Sums of pence. What is undefined counts nothing. */
export function sum(pence: readonly (bigint | undefined)[]): bigint {
  return pence.reduce<bigint>((all, each) => all + (each ?? 0n), 0n);
}

/** For amounts that are not below nothing. */
function halfUp(amount: bigint, by: bigint): bigint {
  return (2n * amount + by) / (2n * by);
}
