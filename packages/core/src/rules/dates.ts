import type { DateAnswer } from '../model/form.js';

export { londonDay } from './london-day.js';

/** What is wrong with a typed date, and which of its three boxes to mend. */
export interface DateFault {
  fault: 'empty' | 'incomplete' | 'unreal' | 'future' | 'too-old';
  parts: (keyof DateAnswer)[];
}

const PARTS = ['day', 'month', 'year'] as const;

/** Names of months, since people type "Mar", "Sept." or "march" into the box. */
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a date of birth from three boxes.
 * @param today `YYYY-MM-DD`
 * @returns the date as `YYYY-MM-DD`
 */
export function readBirthDate(typed: DateAnswer, today: string): { value: string } | DateFault {
  const read = readDay(typed);
  if ('fault' in read) return read;
  if (read.value > today) return { fault: 'future', parts: ['year'] };
  if (Number(read.value.slice(0, 4)) < Number(today.slice(0, 4)) - 130)
    return { fault: 'too-old', parts: ['year'] };
  return read;
}

/**
 * Reads a day from three boxes.
 * @returns the day as `YYYY-MM-DD`
 */
export function readDay(typed: DateAnswer): { value: string } | DateFault {
  const missing = PARTS.filter((part) => !typed[part].trim());
  if (missing.length === 3) return { fault: 'empty', parts: [...PARTS] };
  if (missing.length) return { fault: 'incomplete', parts: missing };
  const day = wholeNumber(typed.day);
  const month = monthNumber(typed.month);
  const year = wholeNumber(typed.year);
  if (!(month >= 1 && month <= 12)) return { fault: 'unreal', parts: ['month'] };
  if (!(year >= 1000 && year <= 9999)) return { fault: 'unreal', parts: ['year'] };
  if (!(day >= 1 && day <= daysIn(year, month))) return { fault: 'unreal', parts: ['day'] };
  return { value: `${year}-${two(month)}-${two(day)}` };
}

/** The day that is so many days after another. Both `YYYY-MM-DD`. */
export function addDays(from: string, days: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whole years from a day to another, both `YYYY-MM-DD`. Born on 29 February: a year older on 1 March. */
export function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
function wholeNumber(text: string): number {
  const plain = text.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(plain) ? Number(plain) : NaN;
}
function monthNumber(text: string): number {
  const name = text.trim().toLowerCase().replace(/\.$/, '');
  const named = name.length >= 3 ? MONTHS.findIndex((month) => month.startsWith(name)) : -1;
  return named >= 0 ? named + 1 : wholeNumber(text);
}
function two(n: number): string {
  return String(n).padStart(2, '0');
}
