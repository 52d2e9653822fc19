/*
 * Reading data that nobody has checked: each of these takes anything and answers undefined for what is no such thing.
 * Feeds say one thing in their schema and another in their answers.
 */

export type Loose = Readonly<Record<string, unknown>>;

export function object(value: unknown): Loose | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : undefined;
}

/** The objects of a list, or of several lists: names differ between versions. */
export function objects(...lists: unknown[]): Loose[] {
  return lists
    .flatMap((list): unknown[] => (Array.isArray(list) ? list : []))
    .map(object)
    .filter((each) => each !== undefined);
}

/** Text without markup, on lines; undefined where nothing is left. Feeds may write HTML, and nothing of ours draws it. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const plain = (/[<&]/.test(value) ? withoutMarkup(value) : value)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return plain === '' || /^(null|undefined|n\/a|none)$/i.test(plain) ? undefined : plain;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  mdash: '—',
};

function withoutMarkup(markup: string): string {
  return markup
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/<(br|\/p|\/li|\/div|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(#x?[\da-f]+|[a-z]+);/gi, (entity, name: string) => entityOf(name) ?? entity);
}

function entityOf(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The first that is text. */
export function firstText(...values: unknown[]): string | undefined {
  for (const value of values) {
    const found = text(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A number, also where it was written as text. */
export function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

/** `YYYY-MM-DD` of a day or an instant; also of 31/12/2026, as people in England write it. */
export function day(value: unknown): string | undefined {
  const written = text(value) ?? '';
  const [, d, m, y] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(written) ?? [];
  const iso = y ? `${y}-${m!.padStart(2, '0')}-${d!.padStart(2, '0')}` : written.slice(0, 10);
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** `HH:MM` of a time, whatever stands behind it: feeds write what the clock on the wall says, and put Z behind it. */
export function clock(value: unknown): string | undefined {
  const [, hours, minutes] = /^(?:\d{4}-\d\d-\d\dT)?([01]?\d|2[0-3]):([0-5]\d)/.exec(text(value) ?? '') ?? [];
  return hours && `${hours.padStart(2, '0')}:${minutes}`;
}

/** An address of the web that a page may link to, or undefined: `javascript:` is none. */
export function webLink(value: unknown): string | undefined {
  const written = text(value) ?? '';
  const whole = /^www\./i.test(written) ? `https://${written}` : written;
  return /^https?:\/\/[^\s]+$/i.test(whole) ? whole : undefined;
}

/** Each once. */
export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
