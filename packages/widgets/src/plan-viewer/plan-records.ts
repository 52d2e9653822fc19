import type { Plan } from '@sixways/core/model/plan.js';
import type { HeldRecords } from '../records/held-records.js';
import type { PlanContent } from './plan-viewer.content.js';
import type { PlanRecords } from './plan-view.js';

/**
 * The plan to show, with the records that it names: the page's, and over it whatever the person made of it since; else
 * the person's own. Of several the one asked for, else the one changed last.
 */
export function planRecords(
  content: PlanContent,
  held: HeldRecords,
  wanted: string | undefined,
): PlanRecords | undefined {
  const isOther = wanted !== undefined && wanted !== content.plan?.id && held.get('plan', wanted);
  const { plan: given, ...of } = isOther ? ({} as PlanContent) : content;
  const plan = given ? (held.get('plan', given.id) ?? given) : ownPlan(held, wanted);
  if (!plan) return undefined;
  const own = given ? [] : held.all('goal').sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const goals = (of.goals ?? own).map((goal) => held.get('goal', goal.id) ?? goal);
  return {
    plan,
    goals,
    aboutMe: of.aboutMe ?? (plan.aboutMe ? held.get('about-me', plan.aboutMe) : newest(held.all('about-me'))),
    budget: of.budget ?? (plan.budget ? held.get('budget', plan.budget) : newest(held.all('budget'))),
  };
}

/** All plans there are to read: the page's and the person's own. */
export function allPlans(content: PlanContent | undefined, held: HeldRecords): Plan[] {
  const given = content?.plan;
  const own = held.all('plan');
  return given && !own.some(({ id }) => id === given.id) ? [given, ...own] : own;
}

function ownPlan(held: HeldRecords, wanted: string | undefined): Plan | undefined {
  return (wanted ? held.get('plan', wanted) : undefined) ?? newest(held.all('plan'));
}

function newest<R extends { updatedAt: string }>(records: readonly R[]): R | undefined {
  return records.reduce<R | undefined>(
    (last, each) => (!last || each.updatedAt > last.updatedAt ? each : last),
    undefined,
  );
}
