/** What is wrong with a typed NHS number. Keys of the words that a person reads. */
export type NhsNumberFault = 'letters' | 'ni-number' | 'length' | 'check';

/**
 * Reads an NHS number as people type it: spaces, hyphens and dots are welcome.
 * Ten digits whose last is the modulus 11 check digit (NHS Data Dictionary, "NHS Number").
 */
export function readNhsNumber(typed: string): { value: string } | { fault: NhsNumberFault } {
  const text = typed.normalize('NFKC').replace(/[\s\-‐-―.]/g, '');
  if (/^[A-Z]{2}\d{6}[A-D]?$/i.test(text)) return { fault: 'ni-number' };
  if (/\D/.test(text)) return { fault: 'letters' };
  if (text.length !== 10) return { fault: 'length' };
  return checkDigitFits(text) && text !== '0000000000' ? { value: text } : { fault: 'check' };
}

function checkDigitFits(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

/** `9991234567` as people read it: `999 123 4567`. */
export function formatNhsNumber(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}
