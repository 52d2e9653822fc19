import { tally, type CriterionScore } from '@sixways/core/rules/decision-aid/score.js';
import type { Finding } from '@sixways/core/rules/finding.js';
import { OLDEST_READING_AGE } from '@sixways/core/rules/reading-age.js';
import { KIND_NAMES } from './kinds.js';
import type { FileReport } from './report.js';

const GROUPS = ['qualifying', 'certifying', 'test', 'quality'] as const;

/** What a check found, for people: each file, what is wrong in it and where, how to mend it, and how it scores. */
export function textReport(reports: readonly FileReport[]): string {
  return [...reports.map(fileText), countText(reports)].join('\n');
}

function fileText({ file, kind, findings, criteria, readingAge }: FileReport): string {
  const scores = [
    ...(criteria ? [ipdasText(criteria)] : []),
    ...(readingAge === undefined
      ? []
      : [`Reading age ${readingAge.toFixed(1)} by Flesch–Kincaid; ${OLDEST_READING_AGE} is the most`]),
  ];
  return [
    `${file}: ${kind ? KIND_NAMES[kind] : 'not known'}${findings.length ? '' : ', nothing found'}`,
    ...findings.map(findingText),
    ...scores.map((line) => `  ${line}`),
    ...(findings.length || scores.length ? [''] : []),
  ].join('\n');
}

function findingText({ severity, path, text, mend, rule }: Finding): string {
  const lines = [`${path || '(the whole)'}  [${rule}]`, text, ...(mend ? [`→ ${mend}`] : [])];
  return lines.map((line, i) => `  ${(i ? '' : severity).padEnd(8)}${line}`).join('\n');
}

function ipdasText(criteria: readonly CriterionScore[]): string {
  const parts = GROUPS.map((group) => ({ group, ...tally(criteria, group) }))
    .filter(({ of }) => of)
    .map(({ group, met, of }) => `${met} of ${of} ${group}`);
  const unmet = criteria.filter(({ state }) => state === 'not-met' || state === 'not-checked');
  const asked = criteria.filter(({ state }) => state === 'ask-people').length;
  return [
    `IPDAS v4, by this checker alone: ${parts.join(', ')}; ${asked} that only people can tell`,
    ...unmet.map(
      ({ criterion, state }) =>
        `  ${criterion.id} ${state === 'not-met' ? 'not met' : 'not checked yet'}: ${criterion.text}`,
    ),
  ].join('\n  ');
}

function countText(reports: readonly FileReport[]): string {
  const { errors, warnings } = counts(reports);
  return `${many(reports.length, 'file')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}`;
}

function many(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

function counts(reports: readonly FileReport[]): { errors: number; warnings: number } {
  const all = reports.flatMap(({ findings }) => findings);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: all.length - errors };
}

/** The same for machines. @param unreadable files that could not be read, each with the reason */
export function jsonReport(reports: readonly FileReport[], unreadable: readonly string[]): string {
  const files = reports.map(({ file, kind, findings, criteria, readingAge }) => ({
    file,
    kind: kind ?? null,
    findings,
    ...(criteria ? { ipdas: ipdasJson(criteria) } : {}),
    ...(readingAge === undefined ? {} : { readingAge: Math.round(readingAge * 10) / 10 }),
  }));
  return JSON.stringify({ files, unreadable, ...counts(reports) }, null, 2);
}

function ipdasJson(criteria: readonly CriterionScore[]): object {
  return {
    ...Object.fromEntries(GROUPS.map((group) => [group, tally(criteria, group)])),
    criteria: criteria.map(({ criterion: { id, group, text, by }, state }) => ({
      id,
      group,
      text,
      by,
      state,
    })),
  };
}
