import type { PlanSection } from '@sixways/core/model/plan.js';
import type { RecordKind, RecordKinds } from '@sixways/core/ports.js';
import { cutPlan } from '@sixways/core/rules/plan/cut-plan.js';

/** A person's records by kind, as many of each as there are. */
export type PersonRecords = { [Kind in RecordKind]?: readonly RecordKinds[Kind][] };

/** In this order they are read out. */
export const FILE_ORDER = [
  'about-me',
  'plan',
  'goal',
  'budget',
  'check-in',
  'decision',
] as const satisfies RecordKind[];

/** The records of a kind; none is as good as an empty list. */
export function recordsOf<Kind extends RecordKind>(
  records: PersonRecords,
  kind: Kind,
): readonly RecordKinds[Kind][] {
  return (records[kind] ?? []) as readonly RecordKinds[Kind][];
}

/**
 * What belongs to some sections of the plans, and nothing else: what a person chose to pass on.
 * About me goes with its section, goals and budgets with care and support; check-ins and decisions are in no section.
 */
export function cutRecords(records: PersonRecords, sections: readonly PlanSection[]): PersonRecords {
  const has = (section: PlanSection) => sections.includes(section);
  return {
    plan: recordsOf(records, 'plan').map((plan) => cutPlan(plan, sections)),
    ...(has('aboutMe') && { 'about-me': recordsOf(records, 'about-me') }),
    ...(has('careAndSupport') && {
      goal: recordsOf(records, 'goal'),
      budget: recordsOf(records, 'budget'),
    }),
  };
}
