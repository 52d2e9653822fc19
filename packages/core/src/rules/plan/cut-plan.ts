import type { Plan, PlanSection } from '../../model/plan.js';

/** What each section of a plan consists of. */
const FIELDS: Readonly<Record<PlanSection, readonly (keyof Plan)[]>> = {
  demographics: ['person'],
  gpPractice: ['gpPractice'],
  aboutMe: ['aboutMe'],
  professionalContacts: ['professionalContacts'],
  personalContacts: ['personalContacts'],
  formulation: ['formulation'],
  careAndSupport: [
    ...(['strengths', 'needs', 'goals', 'actions', 'budget', 'decisions'] as const),
    ...(['fundingSource', 'otherDocuments', 'agreements', 'review'] as const),
  ],
  contingency: ['contingency'],
  additional: ['additional'],
};

/** What whoever sees any section sees: what it is, and how old. */
const ALWAYS: readonly (keyof Plan)[] = ['id', 'lang', 'updatedAt', 'author', 'title', 'status', 'reviewDue'];

const EMPTY = {
  professionalContacts: [],
  personalContacts: [],
  formulation: [],
  strengths: [],
  needs: [],
  goals: [],
  actions: [],
  decisions: [],
  contingency: [],
  additional: [],
  otherDocuments: [],
  agreements: [],
  shares: [],
  notUnderstood: [],
} satisfies Partial<Plan>;

/**
 * A plan with the chosen sections alone, made anew from what is known to belong to them, for somebody who may see those. What
 * nobody knows where it belongs stays with the person, as does whom else they share with.
 */
export function cutPlan(plan: Plan, sections: readonly PlanSection[]): Plan {
  const shown = [...ALWAYS, ...sections.flatMap((section) => FIELDS[section])];
  const kept = Object.fromEntries(
    shown.filter((field) => plan[field] !== undefined).map((field) => [field, plan[field]]),
  ) as Pick<Plan, 'id' | 'lang' | 'updatedAt' | 'author' | 'title' | 'status'>;
  const comments = plan.comments.filter(({ section }) => sections.includes(section));
  return { ...structuredClone(EMPTY), ...kept, comments };
}
