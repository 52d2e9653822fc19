import type { DecisionAid } from '../../model/decision-aid.js';
import type { Finding } from '../finding.js';
import { CRITERIA, type Criterion } from './criteria.js';

/**
 * How an aid stands by one criterion.
 *
 * - `met`, `not-met`
 * - `not-applicable`: it is about tests, and the aid is not.
 * - `not-checked`: the file does not fit its schema yet, so that rules could not be tried.
 * - `ask-people`: no machine can tell.
 */
export type CriterionState = 'met' | 'not-met' | 'not-applicable' | 'not-checked' | 'ask-people';

export interface CriterionScore {
  criterion: Criterion;
  state: CriterionState;
  /** What stands against it. */
  findings: readonly Finding[];
}

/** Each criterion's state. @param kind the aid's; undefined where that cannot be read either */
export function score(
  findings: readonly Finding[],
  kind: DecisionAid['kind'] | undefined,
  fitsSchema: boolean,
): CriterionScore[] {
  return CRITERIA.map((criterion) => {
    const against = findings.filter((finding) => isAgainst(finding, criterion));
    return { criterion, state: stateOf(criterion, against, kind, fitsSchema), findings: against };
  });
}

/** How many criteria of a group are met, of those that apply: for a badge. */
export function tally(
  scores: readonly CriterionScore[],
  group: Criterion['group'],
): { met: number; of: number } {
  const all = scores.filter(
    ({ criterion, state }) => criterion.group === group && state !== 'not-applicable',
  );
  return { met: all.filter(({ state }) => state === 'met').length, of: all.length };
}

function stateOf(
  { by, testsOnly, rules = [], group }: Criterion,
  against: readonly Finding[],
  kind: DecisionAid['kind'] | undefined,
  fitsSchema: boolean,
): CriterionState {
  if (testsOnly && kind === 'treatment') return 'not-applicable';
  if (by === 'people') return 'ask-people';
  if (by === 'widget') return 'met';
  const counts = group === 'quality' ? against : against.filter(({ severity }) => severity === 'error');
  if (counts.length) return 'not-met';
  return fitsSchema || rules.length === 0 ? 'met' : 'not-checked';
}

function isAgainst({ rule, path }: Finding, { rules = [], fields = [] }: Criterion): boolean {
  if (rules.some((each) => rule === each || rule.startsWith(`${each}/`))) return true;
  if (!/^(?:schema|text)\//.test(rule)) return false;
  const plain = path.replace(/\[\d+\]/g, '');
  // A missing list is also missing all that would be in it.
  return fields.some((field) => plain === field || isWithin(plain, field) || isWithin(field, plain));
}

function isWithin(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}.`);
}
