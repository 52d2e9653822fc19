import { ContentError } from '../../errors.js';
import { DecisionAid } from '../../model/decision-aid.js';
import { parse } from '../../model/parse.js';
import { asFaults, blocks, schemaFindings, type Finding } from '../finding.js';
import { freshnessFindings } from '../freshness.js';
import { readingAgeFindings, readingAgeOf } from '../reading-age.js';
import { unknownFields } from '../unknown-fields.js';
import { balanceFindings } from './balance.js';
import { figureFindings } from './figures.js';
import { framingFindings } from './framing.js';
import { qualityFindings } from './quality.js';
import { referenceFindings } from './references.js';
import { score, type CriterionScore } from './score.js';
import { readTexts } from './texts.js';
import { wholeFindings } from './whole.js';

/** What a check of one decision aid came to. */
export interface AidReport {
  /** Everything found: in the schema first; other rules are tried once the file fits it. */
  findings: readonly Finding[];
  /** IPDAS's 44 criteria, one by one. */
  criteria: readonly CriterionScore[];
  /** Of all its sentences together. Absent where there are too few, or they are not English. */
  readingAge?: number;
}

/**
 * Holds an aid against its schema and all rules.
 * @param data as read from a file
 * @param today `YYYY-MM-DD`, to tell overdue reviews; without it, reviews are not looked at
 */
export function checkAid(data: unknown, { today }: { today?: string } = {}): AidReport {
  let aid: DecisionAid;
  try {
    aid = parse(DecisionAid, data);
  } catch (thrown) {
    const findings = schemaFindings(thrown);
    return { findings, criteria: score(findings, kindOf(data), false) };
  }
  const findings = [
    ...unknownFields(data, aid),
    ...ruleFindings(aid),
    ...(today ? freshnessFindings(aid.reviewDue, today) : []),
  ];
  const age = isEnglish(aid) ? readingAgeOf(readTexts(aid)) : undefined;
  return {
    findings,
    criteria: score(findings, aid.kind, true),
    ...(age === undefined ? {} : { readingAge: age }),
  };
}

/**
 * An aid from data that nobody has checked: what a widget calls for content that a page brings. An aid with any error is
 * not shown.
 * @throws {ContentError} with every error
 */
export function readAid(data: unknown): DecisionAid {
  const { findings } = checkAid(data);
  if (blocks(findings)) throw new ContentError(asFaults(findings));
  return parse(DecisionAid, data);
}

function ruleFindings(aid: DecisionAid): Finding[] {
  return [
    ...referenceFindings(aid),
    ...wholeFindings(aid),
    ...figureFindings(aid),
    ...framingFindings(aid),
    ...balanceFindings(aid),
    ...(isEnglish(aid) ? readingAgeFindings(readTexts(aid)) : []),
    ...qualityFindings(aid),
  ];
}

/** Syllables and sentences are counted the English way. */
function isEnglish({ lang }: DecisionAid): boolean {
  return lang.split('-')[0] === 'en';
}

function kindOf(data: unknown): DecisionAid['kind'] | undefined {
  const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
  return kind === 'treatment' || kind === 'screening' ? kind : undefined;
}
