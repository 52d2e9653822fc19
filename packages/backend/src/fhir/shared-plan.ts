import { fromFhir, kindOf, toFhir } from '@sixways/adapters/fhir/records/mapping.js';
import { readingFromFile } from '@sixways/adapters/fhir/records/reading.js';
import { byIdentifier } from '@sixways/adapters/fhir/records/record-terms.js';
import { PLAN_SECTIONS } from '@sixways/core/model/plan.js';
import { cutPlan } from '@sixways/core/rules/plan/cut-plan.js';
import type { CarePlan, FhirResource } from 'fhir/r4.js';

/**
 * A plan with the chosen sections only.
 * @returns undefined where it is no plan of this kit, which cannot be cut
 */
export function cutCarePlan(carePlan: FhirResource, sections: readonly string[]): FhirResource | undefined {
  if (kindOf(carePlan) !== 'plan') return undefined;
  const plan = fromFhir('plan', carePlan, readingFromFile(undefined));
  if (!plan) return undefined;
  const known = PLAN_SECTIONS.filter((section) => sections.includes(section));
  const { subject } = carePlan as CarePlan;
  const shown = toFhir('plan', cutPlan(plan, known), { subject, to: byIdentifier });
  return { ...shown, id: carePlan.id! } as FhirResource;
}
