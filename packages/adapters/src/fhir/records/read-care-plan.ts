import type { Goal } from '@sixways/core/model/goal.js';
import type { Plan } from '@sixways/core/model/plan.js';
import type { NotUnderstood } from '@sixways/core/model/record.js';
import type { Bundle, CarePlan, FhirResource, Goal as FhirGoal } from 'fhir/r4.js';
import { fromFhir, toFhir } from './mapping.js';
import { partsNotUnderstood } from './parts-not-understood.js';
import { readingFromFile } from './reading.js';
import { byIdentifier, listOf, ownId, type ReadContext } from './record-terms.js';

/** A plan of any system, and the goals that came with it. */
export interface ReadPlan {
  plan: Plan;
  goals: Goal[];
}

/**
 * Reads a CarePlan that may come from anywhere: alone, or in a Bundle with what it refers to. Shows what can be shown;
 * what cannot be taken up is in `notUnderstood` of the plan and of each goal, with its path and its words. Needs no server.
 * @returns undefined where there is no CarePlan
 */
export function readCarePlan(resource: unknown, readAt?: string): ReadPlan | undefined {
  const { resourceType } = (resource ?? {}) as Partial<FhirResource>;
  const bundle = resourceType === 'Bundle' ? (resource as Bundle) : undefined;
  const carePlan = bundle
    ? listOf(bundle.entry)
        .map((entry) => entry.resource)
        .find((each): each is CarePlan => each?.resourceType === 'CarePlan')
    : resourceType === 'CarePlan'
      ? (resource as CarePlan)
      : undefined;
  if (!carePlan) return undefined;
  const context = readingFromFile(bundle, readAt);
  const plan = readForeign('plan', carePlan, context);
  if (!plan) return undefined;
  const goals = listOf(carePlan.goal)
    .map((each) => context.resolve(each, carePlan))
    .filter((each): each is FhirGoal => each?.resourceType === 'Goal')
    // A goal that does not say when it was written is as old as its plan.
    .flatMap((each) => readForeign('goal', each, { ...context, readAt: plan.updatedAt }) ?? []);
  return { plan, goals };
}

/** A plan or a goal with what could not be taken up; one that this kit wrote has told all of it. */
export function readForeign<Kind extends 'plan' | 'goal'>(
  kind: Kind,
  resource: FhirResource,
  context: ReadContext,
): (Kind extends 'plan' ? Plan : Goal) | undefined {
  const record = fromFhir(kind, resource, context);
  if (!record) return undefined;
  const again = toFhir(kind, record, {
    subject: (resource as CarePlan).subject,
    to: byIdentifier,
  });
  const known = new Set((record.notUnderstood ?? []).map(({ path, text }) => `${path}=${text}`));
  const parts = ownId(resource as CarePlan)
    ? []
    : partsNotUnderstood(resource, again, record, context).filter(
        ({ path, text }: NotUnderstood) => !known.has(`${path}=${text}`),
      );
  if (!parts.length) return record as never;
  return { ...record, notUnderstood: [...(record.notUnderstood ?? []), ...parts] } as never;
}
