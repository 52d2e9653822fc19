import type { CriterionScore } from '@sixways/core/rules/decision-aid/score.js';
import { error, schemaFindings, type Finding } from '@sixways/core/rules/finding.js';
import type { ContentFault } from '@sixways/core/errors.js';
import type { Kind } from './kinds.js';

/** What a check of one file, or of a folder of words, came to. */
export interface FileReport {
  file: string;
  /** Absent where the file says nothing that tells. */
  kind?: Kind;
  findings: readonly Finding[];
  /** IPDAS, of a decision aid. */
  criteria?: readonly CriterionScore[];
  /** By Flesch–Kincaid, where there is enough English to tell. */
  readingAge?: number;
}

/** What a file's content came to, before it is known where it lies. */
export type DataReport = Omit<FileReport, 'file'>;

/** Faults of rules that say what and how to mend it in one sentence. */
export function asFindings(rule: string, faults: readonly ContentFault[]): Finding[] {
  return faults.map(({ path, text }) => error(rule, path, text, ''));
}

/** What a check finds, or the faults it throws. */
export function findingsOf(check: () => readonly Finding[]): readonly Finding[] {
  try {
    return check();
  } catch (thrown) {
    return schemaFindings(thrown);
  }
}
