import { PLAN_SECTIONS, type Plan, type PlanSection } from '../../model/plan.js';

/** What is empty of a section that is not shared. */
const EMPTY: { [Section in PlanSection]: () => Partial<Record<keyof Plan, []>> } = {
  demographics: () => ({}),
  gpPractice: () => ({}),
  aboutMe: () => ({}),
  professionalContacts: () => ({ professionalContacts: [] }),
  personalContacts: () => ({ personalContacts: [] }),
  formulation: () => ({ formulation: [] }),
  careAndSupport: () => ({
    strengths: [],
    needs: [],
    goals: [],
    actions: [],
    decisions: [],
    otherDocuments: [],
    agreements: [],
  }),
  contingency: () => ({ contingency: [] }),
  additional: () => ({ additional: [] }),
};

/** Fields that are there or not, by section. */
const OPTIONAL: Partial<Record<PlanSection, readonly (keyof Plan)[]>> = {
  demographics: ['person'],
  gpPractice: ['gpPractice'],
  aboutMe: ['aboutMe'],
  careAndSupport: ['budget', 'fundingSource', 'review'],
};

/**
 * A plan with some of its sections alone, for somebody who may see those. Whom else it is shared with goes with none of
 * them; what nobody understood may belong to any section, and goes only with all.
 */
export function cutPlan(plan: Plan, sections: readonly PlanSection[]): Plan {
  const left = PLAN_SECTIONS.filter((each) => !sections.includes(each));
  const cut: Plan = Object.assign({}, plan, ...left.map((each) => EMPTY[each]()));
  for (const field of left.flatMap((each) => OPTIONAL[each] ?? [])) delete cut[field];
  cut.comments = plan.comments.filter(({ section }) => sections.includes(section));
  cut.shares = [];
  if (left.length) cut.notUnderstood = [];
  return cut;
}
