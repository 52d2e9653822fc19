import { AboutMe } from '@sixways/core/model/about-me.js';
import { Budget } from '@sixways/core/model/budget.js';
import { CheckIn } from '@sixways/core/model/check-in.js';
import { DecisionRecordSchema } from '@sixways/core/model/decision-record-schema.js';
import { Goal } from '@sixways/core/model/goal.js';
import { Plan } from '@sixways/core/model/plan.js';
import { settle, type SchemaOf } from '@sixways/core/model/settle.js';
import type { RecordKind, RecordKinds } from '@sixways/core/ports.js';
import type { CarePlan, Composition, FhirResource, Observation, QuestionnaireResponse } from 'fhir/r4.js';
import { aboutMeFromFhir, aboutMeToFhir } from './about-me.js';
import { BUDGET_CATEGORY, budgetFromFhir, budgetToFhir, isBudget } from './budget.js';
import { CHECK_IN_FORM, checkInFromFhir, checkInToFhir } from './check-in.js';
import { decisionFromFhir, decisionToFhir } from './decision.js';
import { goalFromFhir, goalToFhir } from './goal.js';
import { planFromFhir, planToFhir } from './plan.js';
import { listOf, RECORD_CODE, type ReadContext, type WriteContext } from './record-terms.js';
import { clean } from './values.js';

/** How a kind of record lies in FHIR. One record is one resource: one write keeps all of it, or nothing. */
export interface Mapping<Kind extends RecordKind> {
  type: FhirResource['resourceType'];
  /** Finds the kit's among a person's resources of the type, where the type alone does not. */
  search: string;
  /** The same asked of a resource in hand. */
  isOne(resource: never): boolean;
  schema: SchemaOf<RecordKinds[Kind]>;
  write(record: RecordKinds[Kind], context: WriteContext): FhirResource;
  read(resource: never, context: ReadContext): unknown;
}

export const MAPPINGS: { [Kind in RecordKind]: Mapping<Kind> } = {
  'about-me': {
    type: 'Observation',
    search: `code=${RECORD_CODE}|about-me`,
    isOne: ({ code }: Observation) => hasCode(code?.coding, 'about-me'),
    schema: AboutMe,
    write: aboutMeToFhir,
    read: aboutMeFromFhir,
  },
  goal: {
    type: 'Goal',
    search: '',
    isOne: () => true,
    schema: Goal,
    write: goalToFhir,
    read: goalFromFhir,
  },
  plan: {
    type: 'CarePlan',
    search: '',
    isOne: (resource: CarePlan) => !isBudget(resource),
    schema: Plan,
    write: planToFhir,
    read: planFromFhir,
  },
  budget: {
    type: 'CarePlan',
    search: `category=${RECORD_CODE}|${BUDGET_CATEGORY}`,
    isOne: isBudget,
    schema: Budget,
    write: budgetToFhir,
    read: budgetFromFhir,
  },
  'check-in': {
    type: 'QuestionnaireResponse',
    // Not by questionnaire: some servers search it and find none of what they have.
    search: '',
    isOne: ({ questionnaire }: QuestionnaireResponse) =>
      String(questionnaire).split('|')[0] === CHECK_IN_FORM,
    schema: CheckIn,
    write: checkInToFhir,
    read: checkInFromFhir,
  },
  decision: {
    type: 'Composition',
    search: `type=${RECORD_CODE}|decision`,
    isOne: ({ type }: Composition) => hasCode(type?.coding, 'decision'),
    schema: DecisionRecordSchema,
    write: decisionToFhir,
    read: decisionFromFhir,
  },
};

export const RECORD_KINDS = Object.keys(MAPPINGS) as RecordKind[];

function hasCode(coding: { system?: string; code?: string }[] | undefined, wanted: string): boolean {
  return listOf(coding).some(({ system, code }) => system === RECORD_CODE && code === wanted);
}

/** A record as its one FHIR resource. */
export function toFhir<Kind extends RecordKind>(
  kind: Kind,
  record: RecordKinds[Kind],
  context: WriteContext,
): FhirResource {
  return MAPPINGS[kind].write(clean(record), context);
}

/**
 * The record in a resource of any system; undefined where it holds none. Parts that do not fit the record are left out:
 * `partsNotUnderstood` tells which.
 */
export function fromFhir<Kind extends RecordKind>(
  kind: Kind,
  resource: FhirResource,
  context: ReadContext,
): RecordKinds[Kind] | undefined {
  const { schema, read } = MAPPINGS[kind];
  return settle(schema, read(resource as never, context));
}

/** The kind of record that a resource holds, undefined for another's resource that is none. */
export function kindOf(resource: FhirResource): RecordKind | undefined {
  return RECORD_KINDS.find(
    (kind) => MAPPINGS[kind].type === resource.resourceType && MAPPINGS[kind].isOne(resource as never),
  );
}
