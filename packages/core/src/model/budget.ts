import * as v from 'valibot';
import { Id, IsoDate, Text } from './common.js';
import { Contact, RECORD_FIELDS, RecordId } from './record.js';

/** A thousand million pounds: far beyond any budget, and its pence survive every system's arithmetic. */
export const MOST_PENCE = 100_000_000_000;
/** Whole pence. Money is never a fraction. */
export const Pence = v.pipe(
  v.number(),
  v.safeInteger('Money is in whole pence'),
  v.minValue(0),
  v.maxValue(MOST_PENCE, 'That is more than a thousand million pounds'),
);

/** How often an amount comes. A year is 52 weeks or 12 months: see `rules/money`. */
export const Period = v.picklist(['week', '4-weeks', 'month', 'year', 'once']);
export type Period = v.InferOutput<typeof Period>;

/** The three ways to manage a personal health budget. A budget may mix them. */
export const ManagedBy = v.picklist(['notional', 'third-party', 'direct-payment']);
export type ManagedBy = v.InferOutput<typeof ManagedBy>;

/** An amount for a period. */
export const Amount = v.object({ pence: Pence, period: Period });
export type Amount = v.InferOutput<typeof Amount>;

/** One thing the money is for. */
export const BudgetLine = v.object({
  id: Id,
  what: Text,
  /** The goal it serves. */
  goal: v.optional(RecordId),
  /** The action of that goal it grew from. */
  action: v.optional(Id),
  supplier: v.optional(Text),
  quantity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)), 1),
  /** For one. */
  price: Amount,
  managedBy: v.optional(ManagedBy),
  /** Ids of the area's rules it touches: something to talk about, never a refusal. */
  talkAbout: v.optional(v.array(Id), []),
});
export type BudgetLine = v.InferOutput<typeof BudgetLine>;

/** Money that was spent. */
export const Spending = v.object({
  id: Id,
  line: v.optional(Id),
  date: IsoDate,
  pence: Pence,
  note: v.optional(Text),
});
export type Spending = v.InferOutput<typeof Spending>;

/** A personal health budget, planned against the goals of the plan. */
export const Budget = v.object({
  ...RECORD_FIELDS,
  /** `right`: has a right to have one; `offer`: may be offered locally; `ask`: to be asked. Never "eligible". */
  basis: v.optional(v.picklist(['right', 'offer', 'ask'])),
  stage: v.optional(
    v.picklist(['assess', 'indicative', 'planning', 'agreed', 'running', 'review']),
    'planning',
  ),
  indicative: v.optional(Amount),
  agreed: v.optional(Amount),
  /** Who holds the money, where somebody else does. */
  holder: v.optional(Contact),
  lines: v.optional(v.array(BudgetLine), []),
  /** Who sees to it that the plan happens, and who watches the money. */
  coordinator: v.optional(Contact),
  monitor: v.optional(Contact),
  noticePeriod: v.optional(Text),
  risks: v.optional(Text),
  firstReview: v.optional(IsoDate),
  spending: v.optional(v.array(Spending), []),
});
export type Budget = v.InferOutput<typeof Budget>;

/**
 * An area's rule about what a budget is for: data, so that an ICB words its own. A line whose text holds one of the words
 * is something to talk about; the kit refuses nothing.
 */
export const BudgetRule = v.object({
  id: Id,
  words: v.pipe(v.array(Text), v.minLength(1)),
  /** What to talk about, in a sentence the person reads. */
  text: Text,
  source: v.optional(Text),
});
export type BudgetRule = v.InferOutput<typeof BudgetRule>;
