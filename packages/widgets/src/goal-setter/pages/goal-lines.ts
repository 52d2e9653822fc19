import type { Action, Goal } from '@sixways/core/model/goal.js';
import type { Scale } from '@sixways/core/model/record.js';
import { day } from '../../i18n/day.js';
import type { Translate } from '../../i18n/translator.js';
import type { Line } from '../../records/records-panels.js';
import { RUNGS } from '../rungs.js';

/** All that was said of a goal, line by line: for paper, and for choosing between two versions. */
export function goalLines(goal: Goal, t: Translate): Line[] {
  const { why, importance, ladder, stageGoals, reviewDue, due, lifecycle } = goal;
  return [
    line(t('line.goal'), goal.text),
    line(t('line.state'), STATES.has(lifecycle) && t(`state.${lifecycle}`)),
    line(t('line.why'), why),
    line(t('line.importance'), importance && outOf(importance, t)),
    ...goal.actions.flatMap((action, i) => actionLines(action, i, t)),
    line(
      t('line.stages'),
      stageGoals.map(({ text, done }) => (done ? t('line.done', { text }) : text)).join('\n'),
    ),
    ...(ladder ?? []).map((text, i) => line(t(`rung.${RUNGS[i]!}`), text)),
    line(t('line.due'), due && day(due)),
    line(t('line.review'), reviewDue && day(reviewDue)),
  ].flat();
}

function actionLines(action: Action, i: number, t: Translate): Line[] {
  const { what, who, when, where, ifThen, barriers, strategies, confidence } = action;
  return [
    line(t('line.action', { number: i + 1 }), [what, who, when, where].filter(Boolean).join(', ')),
    line(t('line.ifThen'), ifThen && t('line.ifThen.text', { cue: ifThen.cue, action: ifThen.action })),
    line(t('line.barriers'), barriers.join('\n')),
    line(t('line.strategies'), strategies.join('\n')),
    line(t('line.confidence'), confidence && outOf(confidence, t)),
  ].flat();
}

/** States that a person chose: a goal that is simply there says nothing. */
const STATES: ReadonlySet<Goal['lifecycle']> = new Set(['active', 'on-hold', 'completed', 'cancelled']);

function line(label: string, text: string | false | undefined): Line[] {
  return text ? [{ label, text }] : [];
}

/** As it was answered, on whatever scale. */
export function outOf({ value, max }: Scale, t: Translate): string {
  return t('line.outOf', { value, max });
}
