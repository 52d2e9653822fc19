import { ContentError } from '../../errors.js';
import { DecisionAid } from '../../model/decision-aid.js';
import { parse } from '../../model/parse.js';
import { asFaults, blocks, schemaFindings, type Finding } from '../finding.js';
import { placeholderFindings } from '../placeholders.js';
import { readingAgeFindings } from '../reading-age.js';
import { unknownFields } from '../unknown-fields.js';
import { balanceFindings } from './balance.js';
import { figureFindings } from './figures.js';
import { framingFindings } from './framing.js';
import { qualityFindings } from './quality.js';
import { referenceFindings } from './references.js';
import { allTexts, readTexts } from './texts.js';
import { wholeFindings } from './whole.js';

/** What schema and rules find, and the aid itself where it fits the schema. */
export interface AidFindings {
  findings: readonly Finding[];
  aid?: DecisionAid;
}

/**
 * An aid from data that nobody has checked: what a widget calls for content that a page brings. An aid with any error is
 * not shown.
 * @throws {ContentError} with every error
 */
export function readAid(data: unknown): DecisionAid {
  const { findings, aid } = findInAid(data);
  if (!aid || blocks(findings)) throw new ContentError(asFaults(findings));
  return aid;
}

/** Holds data against the schema, and against all rules once it fits. */
export function findInAid(data: unknown): AidFindings {
  let aid: DecisionAid;
  try {
    aid = parse(DecisionAid, data);
  } catch (thrown) {
    return { findings: schemaFindings(thrown) };
  }
  return { aid, findings: [...unknownFields(data, aid), ...ruleFindings(aid)] };
}

function ruleFindings(aid: DecisionAid): Finding[] {
  return [
    ...placeholderFindings(allTexts(aid)),
    ...referenceFindings(aid),
    ...wholeFindings(aid),
    ...figureFindings(aid),
    ...framingFindings(aid),
    ...balanceFindings(aid),
    ...(isEnglish(aid) ? readingAgeFindings(readTexts(aid)) : []),
    ...qualityFindings(aid),
  ];
}

/** Whether English rules apply: syllables, sentences and wordings. */
export function isEnglish({ lang }: DecisionAid): boolean {
  return lang.split('-')[0] === 'en';
}
