/** Made once, when first needed: making one takes longer than all else on a form's page. */
let london: Intl.DateTimeFormat | undefined;

/** The calendar day in London of an instant, `YYYY-MM-DD`. */
export function londonDay(instant: Date): string {
  // By parts: which order and marks a locale brings differs between engines.
  london ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = london.formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}
