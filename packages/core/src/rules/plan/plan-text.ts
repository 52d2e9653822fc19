import { PLAN_SECTIONS } from '../../model/plan-sections.js';
import type { PlanSection } from '../../model/plan.js';
import { planLines, type WholePlan } from './plan-lines.js';

/** The words that a plan's file needs: keys `section.…` and `line.…`. */
type Word = (key: string) => string;

/**
 * The chosen parts of a plan as plain text, for a file that opens anywhere.
 * @param sections the parts; those that say nothing are left out
 * @param foot what stands at the end, such as the day it was made
 */
export function planText(
  whole: WholePlan,
  sections: readonly PlanSection[],
  word: Word,
  foot: string,
): string {
  const lines = planLines(whole);
  const parts = PLAN_SECTIONS.filter((section) => sections.includes(section)).map((section) => ({
    title: word(`section.${section}`),
    lines: lines.filter((each) => each.section === section),
  }));
  return [
    whole.plan.title,
    ...parts
      .filter((part) => part.lines.length)
      .map(({ title, lines: own }) =>
        [title.toUpperCase(), ...own.map(({ label, text }) => `${word(`line.${label}`)}: ${text}`)].join(
          '\n',
        ),
      ),
    foot,
  ].join('\n\n');
}
