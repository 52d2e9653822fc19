// Apart from the schema: widgets that only draw do not load the schema library.

/** The nine sections of PRSB's Personalised Care and Support Plan 2.0, in its order. */
export const PLAN_SECTIONS = [
  'demographics',
  'gpPractice',
  'aboutMe',
  'professionalContacts',
  'personalContacts',
  'formulation',
  'careAndSupport',
  'contingency',
  'additional',
] as const;
export type PlanSection = (typeof PLAN_SECTIONS)[number];
