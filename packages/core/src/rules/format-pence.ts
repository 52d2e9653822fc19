let pounds: Intl.NumberFormat | undefined;

/** Pence as people write them: `£1,234.50`; less than nothing as `-£5.00`. Exact, however much it is. */
export function formatPence(pence: bigint | number): string {
  pounds ??= new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
  const all = BigInt(pence);
  const plus = all < 0n ? -all : all;
  const text = pounds
    .formatToParts(plus / 100n)
    .map(({ type, value }) => (type === 'fraction' ? String(plus % 100n).padStart(2, '0') : value))
    .join('');
  return all < 0n ? `-${text}` : text;
}
