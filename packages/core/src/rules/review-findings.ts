import { warning, type Finding } from './finding.js';
import { freshness, withdrawnOn } from './freshness.js';

/** Says how late a review is. Nothing while it is not due. */
export function freshnessFindings(reviewDue: string, today: string): Finding[] {
  const state = freshness(reviewDue, today);
  if (state === 'current') return [];
  const late = daysBetween(reviewDue, today);
  const text = `Its review was due on ${reviewDue}, ${late} ${late === 1 ? 'day' : 'days'} ago`;
  const shown = state === 'withdrawn' ? 'Only its doors are shown since' : 'It is shown with a warning until';
  return [
    warning(
      'review/overdue',
      'reviewDue',
      `${text}. ${shown} ${withdrawnOn(reviewDue)}`,
      'Read the sources again, mend what changed, and set the next review',
    ),
  ];
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
