import type { DecisionAid } from '../../model/decision-aid.js';
import type { Finding } from '../finding.js';
import { freshnessFindings } from '../review-findings.js';
import { readingAgeOf } from '../reading-age.js';
import { findInAid, isEnglish } from './read-aid.js';
import { score, type CriterionScore } from './score.js';
import { readTexts } from './texts.js';

/** What a check of one decision aid came to. */
export interface AidReport {
  /** Everything found. Where more than single lines are missing, rules are tried once the file fits its schema. */
  findings: readonly Finding[];
  /** IPDAS's 44 criteria, one by one. */
  criteria: readonly CriterionScore[];
  /** Of all its sentences together. Absent where there are too few, or they are not English. */
  readingAge?: number;
}

/**
 * Holds an aid against its schema and all rules, and scores it: for its authors. Widgets call `readAid`, which weighs less.
 * @param data as read from a file
 * @param today `YYYY-MM-DD`, to tell overdue reviews; without it, reviews are not looked at
 */
export function checkAid(data: unknown, { today }: { today?: string } = {}): AidReport {
  const { findings, aid, tried } = findInAid(data);
  if (!aid) return { findings, criteria: score(findings, kindOf(data), tried) };
  const all = [...findings, ...(today ? freshnessFindings(aid.reviewDue, today) : [])];
  const age = isEnglish(aid) ? readingAgeOf(readTexts(aid)) : undefined;
  return {
    findings: all,
    criteria: score(all, aid.kind, true),
    ...(age === undefined ? {} : { readingAge: age }),
  };
}

function kindOf(data: unknown): DecisionAid['kind'] | undefined {
  const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
  return kind === 'treatment' || kind === 'screening' ? kind : undefined;
}
