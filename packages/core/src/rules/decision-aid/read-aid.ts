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
  /** Whether all rules were tried: too little fits the schema otherwise. */
  tried: boolean;
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

/** Holds data against the schema, and against all rules once it fits, but for lines that can be missing meanwhile. */
export function findInAid(data: unknown): AidFindings {
  try {
    const aid = parse(DecisionAid, data);
    return { aid, tried: true, findings: rulesFor(aid, data) };
  } catch (thrown) {
    const findings = schemaFindings(thrown);
    const paths = findings.map(({ path }) => path);
    if (!paths.every((path) => Object.hasOwn(STAND_INS, path))) return { tried: false, findings };
    const aid = parse(DecisionAid, { ...STAND_INS, ...leftOf(data as object, paths) });
    const dates = paths.includes('published') || paths.includes('reviewDue');
    const others = rulesFor(aid, data).filter(
      ({ path, rule }) => !paths.includes(path) && !(dates && rule.startsWith('review/')),
    );
    return { tried: true, findings: [...findings, ...others] };
  }
}

/** Single lines of an aid, each with something that fits. That one of them is missing does not hide what else is wrong. */
const STAND_INS: Readonly<Record<string, string>> = {
  title: '…',
  decision: '…?',
  audience: '…',
  updatePolicy: '…',
  funding: '…',
  interests: '…',
  authors: '…',
  published: '0001-01-01',
  reviewDue: '9999-12-31',
};

/** The data without these fields. */
function leftOf(data: object, without: readonly string[]): object {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !without.includes(key)));
}

function rulesFor(aid: DecisionAid, data: unknown): Finding[] {
  return [...unknownFields(data, aid), ...ruleFindings(aid)];
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
