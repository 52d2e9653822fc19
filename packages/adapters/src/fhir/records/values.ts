import type { Leaf } from '../../records/shapes.js';

/** The part of `value[x]` that each kind of value has in an extension. */
const SUFFIX = {
  string: 'String',
  code: 'Code',
  // Not valueUuid: some validators do not know it.
  uuid: 'Uri',
  date: 'Date',
  dateTime: 'DateTime',
  boolean: 'Boolean',
  integer: 'Integer',
  decimal: 'Decimal',
  money: 'Money',
} as const satisfies Record<Leaf, string>;

const UUID = 'urn:uuid:';

/** A value as FHIR has it, with the name of its element: `['valueDate', '2026-11-25']`. */
export function toFhirValue(leaf: Leaf, value: unknown): readonly [string, unknown] {
  const name = `value${SUFFIX[leaf]}`;
  if (leaf === 'uuid') return [name, UUID + String(value)];
  if (leaf === 'money') return [name, { value: (value as number) / 100, currency: 'GBP' }];
  return [name, value];
}

/** The value back; undefined where there is none of this kind. */
export function fromFhirValue(leaf: Leaf, holder: object): unknown {
  const value = (holder as Record<string, unknown>)[`value${SUFFIX[leaf]}`];
  if (leaf === 'uuid') return typeof value === 'string' ? value.replace(UUID, '') : undefined;
  if (leaf !== 'money') return value;
  const { value: pounds, currency } = (value ?? {}) as { value?: unknown; currency?: unknown };
  return typeof pounds === 'number' && currency === 'GBP' ? Math.round(pounds * 100) : undefined;
}

/**
 * The same content without what FHIR's strings may not hold: control characters (but tab and line ends) become spaces,
 * halves of characters the replacement sign. Nobody types them; a paste may bring them.
 */
export function clean<T>(value: T): T {
  if (typeof value === 'string')
    return value
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .trim() as T;
  if (Array.isArray(value)) return value.map((each) => clean<unknown>(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, clean<unknown>(each)])) as T;
}
