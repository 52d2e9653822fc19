let days: Intl.DateTimeFormat | undefined;

/** `2026-11-20` as people in England write it: 20 November 2026. */
export function day(iso: string): string {
  days ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return days.format(new Date(iso));
}
