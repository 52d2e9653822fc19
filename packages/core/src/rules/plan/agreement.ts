import type { Agreement } from '../../model/plan.js';
import { planLines, type WholePlan } from './plan-lines.js';

/**
 * A mark of all that a plan says, its goals and their actions too: the same words give the same mark in every store.
 * Agreements, comments, shares and the asking for a review do not change it, since they change nothing that was agreed.
 */
export function planMark(whole: WholePlan): string {
  const text = JSON.stringify(planLines(whole).map(({ label, text }) => [label, text]));
  return `mark-${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x01000193)}`;
}

/** Every yes to a plan, and whether it was said to the plan as it is now. A changed plan needs a new one. */
export function agreementsTo(whole: WholePlan): { agreement: Agreement; current: boolean }[] {
  if (!whole.plan.agreements.length) return [];
  const mark = planMark(whole);
  return whole.plan.agreements.map((agreement) => ({ agreement, current: agreement.version === mark }));
}

/** FNV-1a, 32 bits: tells texts apart, and keeps nothing secret. */
function fnv1a(text: string, basis: number): string {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
