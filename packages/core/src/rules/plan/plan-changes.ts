import { PLAN_SECTIONS } from '../../model/plan-sections.js';
import type { PlanSection } from '../../model/plan.js';
import { planLines, type PlanLine, type WholePlan } from './plan-lines.js';

/** What one section says now and did not before, and the other way round. */
export interface SectionChange {
  section: PlanSection;
  added: PlanLine[];
  removed: PlanLine[];
  /** The one line of its kind in the section that reads otherwise now. */
  reworded: { label: string; from: string; to: string }[];
}

/** What changed from one state of a plan to the next, section by section. Where things stand, nothing is said of the order. */
export function planChanges(before: WholePlan, after: WholePlan): SectionChange[] {
  return lineChanges(planLines(before), planLines(after));
}

/** The same for lines. */
export function lineChanges(before: readonly PlanLine[], after: readonly PlanLine[]): SectionChange[] {
  const removed = without(before, after);
  const added = without(after, before);
  return PLAN_SECTIONS.map((section) => {
    const here = (each: PlanLine) => each.section === section;
    return pairUp(section, removed.filter(here), added.filter(here));
  }).filter((change) => change.added.length + change.removed.length + change.reworded.length > 0);
}

/** Lines of the one that the other has not, counted: a line that stands twice can go once. */
function without(lines: readonly PlanLine[], other: readonly PlanLine[]): PlanLine[] {
  const left = new Map<string, number>();
  for (const each of other) left.set(key(each), (left.get(key(each)) ?? 0) + 1);
  return lines.filter((each) => {
    const count = left.get(key(each)) ?? 0;
    left.set(key(each), count - 1);
    return count <= 0;
  });
}

function key({ section, label, text }: PlanLine): string {
  return `${section}\n${label}\n${text}`;
}

/** One line of a kind went and one came: it was reworded. More than one: nobody can tell which became which. */
function pairUp(section: PlanSection, removed: PlanLine[], added: PlanLine[]): SectionChange {
  const alone = (lines: PlanLine[], label: string) => {
    const [first, second] = lines.filter((each) => each.label === label);
    return second ? undefined : first;
  };
  const reworded = removed.flatMap(({ label }) => {
    const from = alone(removed, label);
    const to = alone(added, label);
    return from && to ? [{ label, from: from.text, to: to.text }] : [];
  });
  const paired = new Set(reworded.map(({ label }) => label));
  const rest = (lines: PlanLine[]) => lines.filter(({ label }) => !paired.has(label));
  return { section, added: rest(added), removed: rest(removed), reworded };
}
