import { warning, type Finding } from './finding.js';

/**
 * How far content may still be relied on.
 *
 * - `current`: its review is not due yet.
 * - `overdue`: from the day the review is due. It is shown with a warning.
 * - `withdrawn`: from a year later. Only its doors are shown: people to ask.
 */
export type Freshness = 'current' | 'overdue' | 'withdrawn';

/** @param reviewDue `YYYY-MM-DD` @param today `YYYY-MM-DD` in London */
export function freshness(reviewDue: string, today: string): Freshness {
  if (today < reviewDue) return 'current';
  return today < withdrawnOn(reviewDue) ? 'overdue' : 'withdrawn';
}

/** The first day on which the content is not shown any more, 12 months after its review was due. */
export function withdrawnOn(reviewDue: string): string {
  const year = String(Number(reviewDue.slice(0, 4)) + 1).padStart(4, '0');
  return reviewDue.endsWith('02-29') ? `${year}-03-01` : `${year}${reviewDue.slice(4)}`;
}

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
