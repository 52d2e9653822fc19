/**
 * Why a typed amount cannot be read.
 *
 * - `empty`: nothing is typed.
 * - `negative`: less than nothing.
 * - `part-of-a-penny`: more than two digits after the point. `1.005` may be £1.00 or £1,005: only the person knows.
 * - `comma`: a comma that is not between thousands. `12,50` may be £12.50 or a slip.
 * - `other-currency`: not pounds.
 * - `words`: letters or signs with the number, such as `1k` or `10 a week`.
 * - `too-much`: more than ten million pounds, likely a slip.
 */
export type MoneyFault =
  'empty' | 'negative' | 'part-of-a-penny' | 'comma' | 'other-currency' | 'words' | 'too-much';

/** Pence; what is more is likely a slip. */
const MOST = 1_000_000_000;

/**
 * Reads an amount in pounds as people type it: `£1,234.50`, `1234.5`, `12 pounds`, `50p`, `١٢`. Nothing is guessed: what
 * can be read in two ways is refused, with the reason.
 * @returns whole pence
 */
export function readMoney(typed: string): { pence: number } | { fault: MoneyFault } {
  const text = plainDigits(typed.normalize('NFKC')).trim().toLowerCase();
  if (!text) return { fault: 'empty' };
  if (/^(£\s*)?[-−–]|[-−–]\s*£/.test(text)) return { fault: 'negative' };
  if (/[$€¥₹₨]|\b(usd|eur|euros?|dollars?)\b/.test(text)) return { fault: 'other-currency' };
  const small = /^(\d{1,9})\s*(p|pence)$/.exec(text);
  if (small) return within(Number(small[1]));
  const amount = text
    .replace(/^(£|gbp)\s*/, '')
    .replace(/\s*(£|gbp|pounds?)$/, '')
    // Spaces between thousands, as some people write them.
    .replace(/(?<=\d)[\s\u2009'’](?=\d{3}(?!\d))/g, ',');
  return readAmount(amount);
}

function readAmount(amount: string): { pence: number } | { fault: MoneyFault } {
  const [, pounds, point, pence] = /^([\d,]*)(\.?)(\d*)$/.exec(amount) ?? [];
  if (pounds === undefined || pence === undefined || !(pounds + pence)) return { fault: 'words' };
  if (pounds.includes(',') && !/^\d{1,3}(,\d{3})+$/.test(pounds)) return { fault: 'comma' };
  if (point && pence.length > 2) return { fault: 'part-of-a-penny' };
  const digits = pounds.replaceAll(',', '').replace(/^0+/, '');
  if (digits.length > 9) return { fault: 'too-much' };
  return within(Number(digits) * 100 + Number(pence.padEnd(2, '0')));
}

function within(pence: number): { pence: number } | { fault: MoneyFault } {
  return pence > MOST ? { fault: 'too-much' } : { pence };
}

/** Digits of any script as 0 to 9: Unicode has each script's ten in a row. Arabic's own point and comma as well. */
function plainDigits(text: string): string {
  return text
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0)!;
      let zero = code;
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
      return String((code - zero) % 10);
    })
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
}
