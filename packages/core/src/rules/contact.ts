/**
 * Reads a phone number as people type it. Shape only: whether it rings nobody can tell here.
 * British numbers have 10 or 11 digits with their 0; others come with + and 8 to 15 digits (E.164).
 * An extension ("ext 12", "x12") is kept.
 */
export function readPhone(typed: string): { value: string } | { fault: 'characters' | 'length' } {
  const text = typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
  const [main = '', ...extension] = text.split(/\s*(?:ext(?:ension)?\.?|x)\s*/i);
  if (
    !/^\+?[\d\s().\-‐-―/]+$/.test(main) ||
    extension.some((part) => !/^\d{1,6}$/.test(part)) ||
    extension.length > 1
  )
    return { fault: 'characters' };
  const international = main.startsWith('+') || main.startsWith('00');
  const digits = main.replace(/\D/g, '').replace(international ? /^00/ : /^$/, '');
  const fits = international ? digits.length >= 8 && digits.length <= 15 : /^0\d{9,10}$/.test(digits);
  return fits ? { value: text } : { fault: 'length' };
}

/** Reads an email address. One @, something before, a dotted name after; the rest only the mail server knows. */
export function readEmail(typed: string): { value: string } | { fault: 'shape' } {
  const text = typed.trim();
  return /^[^\s@<>",;]{1,64}@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/.test(text) && text.length <= 254
    ? { value: text }
    : { fault: 'shape' };
}

/** Reads a UK postcode; `se137ab` comes back as `SE13 7AB`. Shape only, by the Royal Mail's patterns. */
export function readPostcode(typed: string): { value: string } | { fault: 'shape' } {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const match = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/.exec(text);
  return match ? { value: `${match[1]} ${match[2]}` } : { fault: 'shape' };
}
