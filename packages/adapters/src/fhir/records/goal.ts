import { ACHIEVEMENT, LIFECYCLE } from '@sixways/core/model/goal.js';
import type { Goal } from '@sixways/core/model/goal.js';
import type { Goal as FhirGoal } from 'fhir/r4.js';
import { RECORD_SHAPES } from '../../records/shapes.js';
import { hl7 } from '../terms.js';
import { wordsOf } from './concept.js';
import { narrative } from './narrative.js';
import {
  dayOf,
  extras,
  instantOf,
  listOf,
  omit,
  present,
  readExtras,
  recordIdentifier,
  type ReadContext,
  type WriteContext,
} from './record-terms.js';

/** Fields with an element of their own in Goal. */
const ELEMENTS = ['id', 'lang', 'text', 'lifecycle', 'achievement', 'due'];
const EXTRAS = omit(RECORD_SHAPES.goal, ELEMENTS);

/** A goal as R4's Goal. UK Core 2 has no profile of it. */
export function goalToFhir(goal: Goal, { subject }: WriteContext): FhirGoal {
  const { id, lang, text, lifecycle, achievement, due, author } = goal;
  return {
    resourceType: 'Goal',
    language: lang,
    text: narrative('goal', goal),
    ...extras(goal, EXTRAS),
    identifier: [recordIdentifier(id)],
    lifecycleStatus: lifecycle,
    ...(achievement && { achievementStatus: { coding: [hl7('goal-achievement', achievement)] } }),
    description: { text },
    subject,
    ...(due && { target: [{ dueDate: due }] }),
    ...(author === 'self' && { expressedBy: subject }),
  };
}

/** A Goal of any system as a record, unchecked. */
export function goalFromFhir(goal: FhirGoal, { idOf, readAt }: ReadContext): unknown {
  const codes = listOf(goal.achievementStatus?.coding).map(({ code }) => code);
  return present({
    author: writer(goal),
    updatedAt: instantOf(goal.meta?.lastUpdated, goal.statusDate, goal.startDate) ?? readAt,
    ...readExtras(goal, EXTRAS),
    id: idOf(goal),
    lang: goal.language ?? 'en',
    // Shown even where it says nothing: what else it holds is told as not understood.
    text: wordsOf(goal.description) ?? 'Goal',
    lifecycle: LIFECYCLE.find((each) => each === goal.lifecycleStatus),
    achievement: ACHIEVEMENT.find((each) => codes.includes(each)),
    due: dayOf(listOf(goal.target)[0]?.dueDate),
  });
}

function writer({ expressedBy }: FhirGoal) {
  return /(^|\/)Patient\//.test(expressedBy?.reference ?? '') ? 'self' : 'professional';
}
