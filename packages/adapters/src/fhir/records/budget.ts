import type { Budget, BudgetLine } from '@sixways/core/model/budget.js';
import type { CarePlan, CarePlanActivity } from 'fhir/r4.js';
import { group, RECORD_SHAPES } from '../../records/shapes.js';
import { RECORD_WORDS } from '../../records/words.js';
import { ukCore } from '../terms.js';
import { narrative } from './narrative.js';
import {
  authorOf,
  extras,
  instantOf,
  listOf,
  omit,
  present,
  readExtras,
  RECORD_CODE,
  recordIdentifier,
  referredId,
  said,
  type ReadContext,
  type WriteContext,
} from './record-terms.js';

/** By this category a budget's CarePlan is told from a plan's. */
export const BUDGET_CATEGORY = 'personal-health-budget';

const EXTRAS = omit(RECORD_SHAPES.budget, ['id', 'lang', 'lines']);
const LINE = omit(group('@budgetLine'), ['what', 'goal', 'supplier', 'quantity']);
/** From here on it is more than a draft. */
const IN_USE = ['agreed', 'running', 'review'];

/**
 * A personal health budget as a CarePlan, each line an activity. R4 has no resource for it: Coverage is insurance, Contract
 * law. Amounts are Money in the kit's extensions.
 */
export function budgetToFhir(budget: Budget, { subject, to }: WriteContext): CarePlan {
  const goals = [...new Set(budget.lines.flatMap(({ goal }) => goal ?? []))];
  return {
    resourceType: 'CarePlan',
    meta: ukCore('CarePlan'),
    language: budget.lang,
    text: narrative('budget', budget),
    ...extras(budget, EXTRAS),
    identifier: [recordIdentifier(budget.id)],
    status: IN_USE.includes(budget.stage) ? 'active' : 'draft',
    intent: 'plan',
    category: [{ coding: [{ system: RECORD_CODE, code: BUDGET_CATEGORY }], text: 'Personal health budget' }],
    title: RECORD_WORDS.kinds['budget']!,
    subject,
    author: authorOf(budget.author, subject),
    ...(goals.length && { goal: goals.map((id) => to('Goal', id)) }),
    ...(budget.lines.length && { activity: budget.lines.map((line) => activityOf(line, to)) }),
  };
}

function activityOf(line: BudgetLine, to: WriteContext['to']): CarePlanActivity {
  const { what, goal, supplier, quantity } = line;
  return {
    detail: {
      ...extras(line, LINE),
      ...(goal && { goal: [to('Goal', goal)] }),
      status: 'not-started',
      ...(supplier && { performer: [{ display: supplier }] }),
      quantity: { value: quantity },
      description: what,
    },
  };
}

/** A budget's CarePlan as a record, unchecked. */
export function budgetFromFhir(carePlan: CarePlan, { idOf, readAt }: ReadContext): unknown {
  return present({
    author: 'professional',
    updatedAt: instantOf(carePlan.meta?.lastUpdated) ?? readAt,
    ...readExtras(carePlan, EXTRAS),
    id: idOf(carePlan),
    lang: carePlan.language ?? 'en',
    lines: listOf(carePlan.activity).flatMap(({ detail }) => {
      if (!detail) return [];
      const line = {
        ...readExtras(detail, LINE),
        what: said(detail.description),
        goal: referredId(listOf(detail.goal)[0]),
        supplier: said(listOf(detail.performer)[0]?.display),
        quantity: detail.quantity?.value,
      };
      return [present(line)];
    }),
  });
}

/** Whether a CarePlan is a budget of this kit. */
export function isBudget({ category }: CarePlan): boolean {
  return listOf(category).some(({ coding }) =>
    listOf(coding).some(({ system, code }) => system === RECORD_CODE && code === BUDGET_CATEGORY),
  );
}
