import type { GivenPlan } from '@sixways/core/rules/plan/read-whole-plan.js';

/** A plan that the page gives to read, with the records that it names. */
export type PlanContent = Partial<GivenPlan>;

/** What stands when the page gives nothing: the person's own records are shown. */
export const STANDARD: PlanContent = {};

/** Checks a plan that a page gives. The schemas are loaded only here. @throws {ContentError} with the path of every fault */
export async function parsePlan(data: unknown): Promise<PlanContent> {
  const { readGiven } = await import('./read-given.js');
  return readGiven(data);
}
