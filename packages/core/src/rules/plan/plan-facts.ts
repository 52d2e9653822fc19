import { agreementsTo } from './agreement.js';
import type { WholePlan } from './plan-lines.js';

/**
 * What makes a plan personalised, by NHS England's five criteria: the person is at its centre and has said who takes part; there was a
 * conversation; the outcomes are agreed; it can be shared; it is looked at again.
 */
export const PLAN_FACTS = ['people', 'conversation', 'agreed', 'shared', 'review'] as const;
export type PlanFact = (typeof PLAN_FACTS)[number];

/** One of the five as the plan has it: a fact, never a score. */
export interface FactState {
  fact: PlanFact;
  /** Whether the plan says anything of it. What it does not say may still have happened. */
  there: boolean;
  /** How many people, goals, shares or requests. */
  count: number;
}

/** @param now an instant: shares that have ended do not count */
export function planFacts(whole: WholePlan, now: string): FactState[] {
  const { plan, goals, aboutMe } = whole;
  const named = new Set(plan.goals);
  const people =
    plan.personalContacts.length + plan.professionalContacts.length + (aboutMe?.involve.length ?? 0);
  const current = agreementsTo(whole).filter((each) => each.current).length;
  const inPlan = goals.filter(({ id }) => named.has(id)).length;
  const shares = plan.shares.filter(({ until }) => !until || until > now).length;
  const asked = plan.review?.requested.length ?? 0;
  return [
    { fact: 'people', there: people > 0, count: people },
    { fact: 'conversation', there: Boolean(aboutMe), count: aboutMe ? 1 : 0 },
    { fact: 'agreed', there: current > 0 && inPlan > 0, count: inPlan },
    { fact: 'shared', there: shares > 0, count: shares },
    { fact: 'review', there: Boolean(plan.review?.due) || asked > 0, count: asked },
  ];
}
