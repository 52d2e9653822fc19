/** Checks one primitive value; gives what is wrong with it, or undefined. */
export type PrimitiveCheck = (value: unknown) => string | undefined;

const YEAR = '(?!0000)[0-9]{4}';
const DAY = `(${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01]))`;
const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]{1,9})?';
const ZONE = '(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])';

const DATE = new RegExp(`^(?:${YEAR}(?:-(?:0[1-9]|1[0-2]))?|${DAY})$`);
const DATE_TIME = new RegExp(`^(?:${YEAR}(?:-(?:0[1-9]|1[0-2]))?|${DAY}(?:T${TIME}${ZONE})?)$`);
const INSTANT = new RegExp(`^${DAY}T${TIME}${ZONE}$`);

/** FHIR R4's primitive types (datatypes.html), anchored, and with days that exist. */
export const PRIMITIVES: Readonly<Record<string, PrimitiveCheck>> = {
  boolean: (value) => (typeof value === 'boolean' ? undefined : 'Must be true or false'),
  integer: whole(-2147483648),
  unsignedInt: whole(0),
  positiveInt: whole(1),
  decimal: (value) => (typeof value === 'number' ? undefined : 'Must be a number'),
  string: text(/[^]/),
  markdown: text(/[^]/),
  xhtml: text(/^\s*<div[\s>]/),
  code: text(/^\S+( \S+)*$/),
  id: text(/^[A-Za-z0-9\-.]{1,64}$/),
  uri: text(/^\S+$/),
  url: text(/^\S+$/),
  canonical: text(/^\S+$/),
  oid: text(/^urn:oid:[0-2](\.(0|[1-9][0-9]*))+$/),
  uuid: text(/^urn:uuid:[0-9a-f-]{36}$/),
  base64Binary: text(/^[A-Za-z0-9+/\s]+={0,2}\s*$/),
  time: text(new RegExp(`^${TIME}$`)),
  date: day(DATE, 'Must be a date: 2026-11-22'),
  dateTime: day(DATE_TIME, 'Must be a date, or a date and time with its zone'),
  instant: day(INSTANT, 'Must be a date and time with its zone: 2026-11-22T09:30:00Z'),
};

function whole(least: number): PrimitiveCheck {
  return (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= 2147483647
      ? undefined
      : `Must be a whole number from ${least} to 2147483647`;
}

function text(pattern: RegExp): PrimitiveCheck {
  return (value) => {
    if (typeof value !== 'string') return 'Must be text';
    if (value === '') return 'Must not be empty';
    return pattern.test(value) ? undefined : 'Is not written as this type must be';
  };
}

function day(pattern: RegExp, message: string): PrimitiveCheck {
  return (value) => {
    const found = typeof value === 'string' ? pattern.exec(value) : null;
    if (!found) return message;
    return found[1] === undefined || isRealDay(found[1]) ? undefined : 'There is no such day';
  };
}

function isRealDay(date: string): boolean {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, 0)).getUTCDate() >= dayOfMonth!;
}
