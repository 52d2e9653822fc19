/** A new referral's id: a version 4 UUID ending in `00`, which leaves room for {@link entryId}. */
export function newReferralId(): string {
  return uuid((bytes) => (bytes[15] = 0));
}

/** A new version 4 UUID. `crypto.randomUUID` is there on https alone; this also works on a page for trying out. */
export function newId(): string {
  return uuid();
}

function uuid(change?: (bytes: Uint8Array) => void): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  change?.(bytes);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * The id of the n-th record that a referral consists of, always the same for the same referral:
 * a resend names the same records, so that a server can tell.
 * @param n 0 to 255
 */
export function entryId(referralId: string, n: number): string {
  return referralId.slice(0, -2) + n.toString(16).padStart(2, '0');
}

/** Crockford's base 32: no I, L, O or U, so that a reference survives being read out on the phone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The reference a person reads out, made from the referral's id: `SW-7K3M-9QTX-4Q`, 45 bits and a check letter.
 * The same id gives the same reference, so that a resend never shows a new one.
 */
export function referenceFor(referralId: string): string {
  const bits = parseInt(referralId.replaceAll('-', '').slice(0, 12), 16) / 8;
  // Pages replace `Array.from` by one that knows no second argument: then all would have the same reference.
  const nine = [8, 7, 6, 5, 4, 3, 2, 1, 0].map((place) => Math.floor(bits / 32 ** place) % 32);
  const text = [...nine, checkOf(nine)].map((n) => ALPHABET[n]).join('');
  return `SW-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
}

/**
 * A sum in the field of 32 elements (by x⁵ + x² + 1), in which each place has its own weight: every single character that
 * was misheard changes it, and so do any two that were swapped. A rest by 31 would take 0 for Z.
 */
function checkOf(letters: readonly number[]): number {
  const twice = (n: number) => (n < 16 ? n * 2 : (n * 2) ^ 0b100101);
  return letters.reduce((sum, letter) => twice(sum ^ letter), 0);
}
