import { ContentError } from '@sixways/core/errors.js';
import type { GivenPlan } from '@sixways/core/rules/plan/read-whole-plan.js';

/** A plan that the page gives to read, with the records that it names. */
export type PlanContent = Partial<GivenPlan>;

/** What stands when the page gives nothing: the person's own records are shown. */
export const STANDARD: PlanContent = {};

/**
 * Checks a plan that a page gives: the kit's own, or a FHIR R4 CarePlan or Bundle from any system, of which it reads what it can.
 * The schemas are loaded only here.
 * @throws {ContentError} with the path of every fault
 */
export async function parsePlan(data: unknown): Promise<PlanContent> {
  if (isFhir(data)) return fromFhir(data);
  const { readWholePlan } = await import('@sixways/core/rules/plan/read-whole-plan.js');
  return readWholePlan(data);
}

function isFhir(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'resourceType' in data;
}

async function fromFhir(data: unknown): Promise<PlanContent> {
  const { readCarePlan } = await import('@sixways/adapters/fhir/records/read-care-plan.js');
  const found = readCarePlan(data);
  if (found) return found;
  throw new ContentError([{ path: 'resourceType', text: 'Give a CarePlan, or a Bundle with one in it' }]);
}
