// Apart from the schema: widgets that only draw do not load the schema library.

/**
 * The seven headings of PRSB's About Me 2.01 that a person fills in their own words, in PRSB's order.
 * Their SNOMED CT codes are in `adapters/src/fhir/records`.
 */
export const ABOUT_ME_HEADINGS = [
  'mostImportant',
  'importantPeople',
  'communication',
  'wellness',
  'doAndDoNot',
  'support',
  'alsoWorthKnowing',
] as const;
export type AboutMeHeading = (typeof ABOUT_ME_HEADINGS)[number];

/** Fields the kit adds because PRSB has no element for them: an export names them as the kit's own. */
export const ABOUT_ME_OWN = ['needs', 'working', 'notWorking', 'strengths', 'interests'] as const;
export type AboutMeOwn = (typeof ABOUT_ME_OWN)[number];
