import fc from 'fast-check';
import type { GenericSchema } from 'valibot';

/** The schema library's own fields that are read here, for any of its types. */
interface Inner {
  type: string;
  entries?: Record<string, GenericSchema>;
  item?: GenericSchema;
  items?: GenericSchema[];
  wrapped?: GenericSchema;
  default?: unknown;
  literal?: unknown;
  options?: readonly unknown[];
  pipe?: readonly { kind: string; type: string; requirement?: unknown }[];
}

/** Ten digits in the manner of an NHS number, ids, ODS codes: patterns that random text never meets. */
const BY_PATTERN: Record<string, fc.Arbitrary<string>> = {
  '^\\d{10}$': fc.integer({ min: 0, max: 999_999 }).map((n) => `9990${String(n).padStart(6, '0')}`),
  '^[a-z][a-zA-Z0-9-]{0,63}$': fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,12}$/),
  '^[a-z]{2,3}(-[a-zA-Z0-9]{1,8})*$': fc.constantFrom('en', 'en-x-easy', 'pl', 'bn', 'ckb'),
};

/** What people write, paste and attack with: any characters that text may hold, and some that trip programs up. */
const text = fc
  .oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'My garden 🌱 (made up)',
        'Two\nlines',
        '<b>bold</b> & "quoted"',
        'unknown',
        'completed',
        '__proto__',
        'urn:uuid:nothing',
        'a\u00a0b',
        'مرحبا',
      ),
    },
  )
  .map((value) => value.trim())
  .filter((value) => value.length > 0);

const day = fc
  .date({ min: new Date('1920-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/**
 * Values that a schema accepts, made from the schema itself: a new field is tried without a word here.
 * @param isWhole every field is there, and something in every list
 */
export function arbitraryOf(schema: GenericSchema, isWhole = false): fc.Arbitrary<unknown> {
  const { type, pipe = [], ...rest } = schema as unknown as Inner;
  const has = (step: string) => pipe.find((each) => each.type === step);
  switch (type) {
    case 'string':
      if (has('uuid')) return fc.uuid({ version: 4 });
      if (has('iso_date')) return day;
      if (has('iso_timestamp')) return instant;
      if (has('regex')) return BY_PATTERN[(has('regex')!.requirement as RegExp).source]!;
      return has('min_length') ? text : fc.oneof(text, fc.constant(''));
    case 'number':
      return numberOf(has('min_value')?.requirement, has('max_value')?.requirement, !!has('finite'));
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(rest.literal);
    case 'picklist':
      return fc.constantFrom(...rest.options!);
    case 'array':
      return fc.array(arbitraryOf(rest.item!, isWhole), {
        minLength: (has('min_length')?.requirement as number) ?? (isWhole ? 1 : 0),
        maxLength: 3,
      });
    case 'tuple':
      return fc.tuple(...rest.items!.map((item) => arbitraryOf(item, isWhole)));
    case 'object':
      return objectOf(rest.entries!, pipe.length > 1, isWhole);
    default:
      throw new Error(`No values are made for "${type}" yet`);
  }
}

/** Fields with a default are always there, as they are once read; others come and go. */
function objectOf(
  entries: Record<string, GenericSchema>,
  isScale: boolean,
  isWhole: boolean,
): fc.Arbitrary<unknown> {
  const isOptional = ({ type }: Inner) => type === 'optional' || type === 'exact_optional';
  const fields = Object.entries(entries) as unknown as [string, Inner & { wrapped: GenericSchema }][];
  const required = fields.filter(([, field]) => isWhole || !isOptional(field) || field.default !== undefined);
  const made = fc.record(
    Object.fromEntries(
      fields.map(([key, field]) => [
        key,
        arbitraryOf(isOptional(field) ? field.wrapped : (field as unknown as GenericSchema), isWhole),
      ]),
    ),
    { requiredKeys: required.map(([key]) => key), noNullPrototype: true },
  );
  if (!isScale) return made;
  // The one shape with a rule between its fields: a value on its scale.
  return made.map((scale) => {
    const [min, value, max] = Object.values(scale as Record<string, number>).sort((a, b) => a - b);
    return { value, min, max };
  });
}

function numberOf(min: unknown, max: unknown, finite: boolean): fc.Arbitrary<number> {
  if (finite)
    return fc.oneof(
      fc.integer({ min: 0, max: 10 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    );
  return fc.integer({ min: (min as number) ?? 0, max: (max as number) ?? 1000 });
}
