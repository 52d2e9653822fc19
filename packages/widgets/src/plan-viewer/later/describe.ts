import type { Goal } from '@sixways/core/model/goal.js';
import type { Plan } from '@sixways/core/model/plan.js';
import type { RecordKind } from '@sixways/core/ports.js';
import { goalLines, planLines } from '@sixways/core/rules/plan/plan-lines.js';
import type { Translate } from '../../i18n/translator.js';
import type { Line } from '../../records/records-panels.js';

/** A plan or goal line by line, for people who choose between two versions. */
export function describe(kind: RecordKind, record: unknown, t: Translate): Line[] {
  if (kind === 'goal') return named(goalLines(record as Goal), t);
  if (kind !== 'plan') return [];
  const plan = record as Plan;
  return [
    { label: t('line.title'), text: plan.title },
    ...named(planLines({ plan, goals: [] }), t),
    ...plan.agreements.map(({ by }) => ({ label: t('line.agreement'), text: by })),
    ...plan.comments.map(({ text }) => ({ label: t('line.comment'), text })),
  ];
}

function named(lines: readonly { label: string; text: string }[], t: Translate): Line[] {
  return lines.map(({ label, text }) => ({ label: t(`line.${label}`), text }));
}
