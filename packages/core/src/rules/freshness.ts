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
