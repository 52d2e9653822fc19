import { kindOf, fromFhir, toFhir } from '@sixways/adapters/fhir/records/mapping.js';
import { readingFromFile } from '@sixways/adapters/fhir/records/reading.js';
import { byIdentifier } from '@sixways/adapters/fhir/records/record-terms.js';
import type { Plan, PlanSection } from '@sixways/core/model/plan.js';
import type { CarePlan, FhirResource } from 'fhir/r4.js';

/** What each section of a plan consists of, as `rules/plan/plan-lines` shows it. */
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

/** What whoever sees any part sees: what it is, and how old. */
const ALWAYS: readonly (keyof Plan)[] = ['id', 'lang', 'updatedAt', 'author', 'title', 'status', 'reviewDue'];

/**
 * A plan with the chosen sections only, made anew from what is known to belong to them: what nobody knows where it belongs
 * stays with the person, as does whom else they share with.
 * @returns undefined where it is no plan of this kit, which cannot be cut
 */
export function cutPlan(carePlan: FhirResource, sections: readonly string[]): FhirResource | undefined {
  if (kindOf(carePlan) !== 'plan') return undefined;
  const plan = fromFhir('plan', carePlan, readingFromFile(undefined));
  if (!plan) return undefined;
  const shown = sections.flatMap((section) =>
    Object.hasOwn(FIELDS, section) ? FIELDS[section as PlanSection] : [],
  );
  const cut = Object.fromEntries([...ALWAYS, ...shown].map((field) => [field, plan[field]]));
  const comments = plan.comments.filter(({ section }) => sections.includes(section));
  const whole = { ...EMPTY, ...cut, comments } as unknown as Plan;
  const { subject } = carePlan as CarePlan;
  return { ...toFhir('plan', whole, { subject, to: byIdentifier }), id: carePlan.id! } as FhirResource;
}

const EMPTY: Partial<Plan> = {
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
  comments: [],
  shares: [],
  notUnderstood: [],
};
