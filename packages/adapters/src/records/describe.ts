import type { RecordKind, RecordKinds } from '@sixways/core/ports.js';
import { group, isGroup, isList, RECORD_SHAPES, type Fields, type Leaf, type Shape } from './shapes.js';
import type { RecordWords } from './words.js';

/** One field of a record as it is read out: a heading, and texts or groups of further fields. */
export interface Told {
  label: string;
  texts: string[];
  groups: Told[][];
}

/** What reading out needs beside the record. */
export interface TellOptions {
  words: RecordWords;
  /** What a record that is only named by its id is called: a goal's text. */
  nameOf?: ((id: string) => string | undefined) | undefined;
}

/** A record read out for people: every field that has words, in order. What is empty is left out. */
export function describeRecord<Kind extends RecordKind>(
  kind: Kind,
  record: RecordKinds[Kind],
  options: TellOptions,
): Told[] {
  // What is about the record comes after what is in it.
  const { source, reviewDue, ...content } = RECORD_SHAPES[kind];
  const about = { ...(source && { source }), ...(reviewDue && { reviewDue }) };
  return tellFields(kind, record, { ...content, ...about }, options);
}

function tellFields(owner: string, values: object, fields: Fields, options: TellOptions): Told[] {
  return Object.entries(fields).flatMap(([name, shape]) => {
    const label = options.words.fields[`${owner}.${name}`];
    const value = (values as Record<string, unknown>)[name];
    if (label === undefined || value === undefined) return [];
    const told = tellField(`${owner}.${name}`, label, value, shape, options);
    return told.texts.length || told.groups.length ? [told] : [];
  });
}

function tellField(place: string, label: string, value: unknown, shape: Shape, options: TellOptions): Told {
  const one = isList(shape) ? shape[0] : shape;
  const all = isList(shape) ? (value as unknown[]) : [value];
  if (!isGroup(one))
    return { label, texts: all.flatMap((each) => text(place, each, one, options)), groups: [] };
  const short = SHORT[one];
  if (short)
    return { label, texts: all.map((each) => short(each, options.words)).filter(Boolean), groups: [] };
  const groups = all.map((each) => tellFields(one.slice(1), each as object, group(one), options));
  return { label, texts: [], groups: groups.filter(({ length }) => length) };
}

/** Groups that are read out in one line. */
const SHORT: Readonly<Record<string, (value: unknown, words: RecordWords) => string>> = {
  '@scale': (value, { scale }) =>
    scale.replace(/\{(\w+)\}/g, (_, name: string) => String((value as Record<string, number>)[name])),
  '@contact': (value) => Object.values(value as Record<string, string>).join(', '),
  '@amount': (value, words) => {
    const { pence, period } = value as { pence: number; period: string };
    return `${pounds(pence)} ${words.codes[`amount.period.${period}`] ?? period}`;
  },
};

function text(place: string, value: unknown, leaf: Leaf, { words, nameOf }: TellOptions): string[] {
  const coded = words.codes[`${place}.${String(value)}`];
  if (coded !== undefined) return [coded];
  if (leaf === 'uuid') return [nameOf?.(value as string)].filter((name) => name !== undefined);
  if (leaf === 'boolean') return [value ? words.yes : words.no];
  if (leaf === 'money') return [pounds(value as number)];
  if (leaf === 'date' || leaf === 'dateTime') return [day(value as string)];
  return value === '' ? [] : [String(value)];
}

/** `£1,234.50`. */
export function pounds(pence: number): string {
  return (pence / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' });
}

/** `25 November 2026`, for an instant the day in London. */
export function day(value: string): string {
  const date = new Date(value.length === 10 ? `${value}T12:00:00Z` : value);
  return date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
}
