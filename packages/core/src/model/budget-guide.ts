import * as v from 'valibot';
import { Door } from './area.js';
import { BudgetRule } from './budget.js';
import { IsoDate } from './common.js';

/** What an area says about personal health budgets: its rules, and whom to ask. */
export const BudgetGuide = v.object({
  rules: v.optional(v.array(BudgetRule), []),
  doors: v.pipe(v.array(Door), v.minLength(1, 'Give at least one person or number to ask')),
  reviewDue: v.optional(IsoDate),
});
export type BudgetGuide = v.InferOutput<typeof BudgetGuide>;
