import { ContentError } from '@sixways/core/errors.js';
import { readWholePlan } from '@sixways/core/rules/plan/read-whole-plan.js';
import type { PlanContent } from './plan-viewer.content.js';

/**
 * Reads a plan that a page gives: the kit's own, or a FHIR R4 CarePlan or Bundle from any system, of which it reads what it can.
 * @throws {ContentError} with the path of every fault
 */
export async function readGiven(data: unknown): Promise<PlanContent> {
  return isFhir(data) ? fromFhir(data) : readWholePlan(data);
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
