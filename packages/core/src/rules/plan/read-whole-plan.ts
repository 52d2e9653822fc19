import * as v from 'valibot';
import { AboutMe } from '../../model/about-me.js';
import { Budget } from '../../model/budget.js';
import { Goal } from '../../model/goal.js';
import { parse } from '../../model/parse.js';
import { Plan } from '../../model/plan.js';

/** A plan with the records that it names, as a page gives it. */
export const GivenPlan = v.object({
  plan: Plan,
  goals: v.optional(v.array(Goal), []),
  aboutMe: v.optional(AboutMe),
  budget: v.optional(Budget),
});
export type GivenPlan = v.InferOutput<typeof GivenPlan>;

/** @throws {ContentError} with the path of every fault */
export function readWholePlan(data: unknown): GivenPlan {
  return parse(GivenPlan, data);
}
