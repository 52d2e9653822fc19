import type { Answer, Answers, DateAnswer, Field } from '../model/form.js';
import { readBirthDate } from '../rules/dates.js';
import { readEmail, readPhone } from '../rules/contact.js';
import { readNhsNumber } from '../rules/nhs-number.js';

/** Longest answer where a field does not say: room for a page of writing. */
export const DEFAULT_MAX = 4000;
const DEFAULT_MAX_LINE = 200;

/** One thing to mend. `key` names the words: `required`, `tooLong`, `date.future`, `nhs-number.check`, … */
export interface FieldError {
  field: string;
  key: string;
  /** Numbers for the words, such as `{ max, over }`. */
  values?: Record<string, number>;
  /** For a date: the boxes at fault. */
  parts?: (keyof DateAnswer)[];
}

/**
 * Checks the answers of the given fields.
 * @param today `YYYY-MM-DD` in London
 */
export function validate(fields: readonly Field[], answers: Answers, today: string): FieldError[] {
  return fields.flatMap((field) => validateField(field, answers[field.id], today) ?? []);
}

function validateField(field: Field, answer: Answer | undefined, today: string): FieldError | undefined {
  if (isBlank(answer)) return field.optional ? undefined : { field: field.id, key: 'required' };
  if (isDate(answer)) {
    const read = readBirthDate(answer, today);
    return 'fault' in read ? { field: field.id, key: `date.${read.fault}`, parts: read.parts } : undefined;
  }
  if (Array.isArray(answer)) return undefined;
  return tooLong(field, answer) ?? wrongShape(field, answer);
}

function tooLong(field: Field, answer: string): FieldError | undefined {
  const max = maxOf(field);
  return answer.length > max
    ? { field: field.id, key: 'tooLong', values: { max, over: answer.length - max } }
    : undefined;
}

/** Longest answer of a field, in characters. */
export function maxOf(field: Field): number {
  return field.max ?? (field.type === 'textarea' ? DEFAULT_MAX : DEFAULT_MAX_LINE);
}

function wrongShape(field: Field, answer: string): FieldError | undefined {
  const read = readers[field.type]?.(answer);
  return read && 'fault' in read ? { field: field.id, key: `${field.type}.${read.fault}` } : undefined;
}

const readers: { [type in Field['type']]?: (typed: string) => { value: string } | { fault: string } } = {
  tel: readPhone,
  email: readEmail,
  'nhs-number': readNhsNumber,
};

/** Nothing chosen, or nothing but white space typed. */
export function isBlank(answer: Answer | undefined): answer is undefined {
  if (answer === undefined) return true;
  if (typeof answer === 'string') return !answer.trim();
  if (Array.isArray(answer)) return answer.length === 0;
  return !answer.day.trim() && !answer.month.trim() && !answer.year.trim();
}

export function isDate(answer: Answer | undefined): answer is DateAnswer {
  return typeof answer === 'object' && !Array.isArray(answer);
}
