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
  return shift(new Date(`${from}T00:00:00Z`), days);
}

/** Whole years from a day to another, both `YYYY-MM-DD`. Born on 29 February: a year older on 1 March. */
export function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

/** The day that is so many working days (Monday to Friday, no bank holiday of England) after a day. All `YYYY-MM-DD`. */
export function addWorkingDays(from: string, days: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  for (let left = days; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (isWorkingDay(date)) left--;
  }
  return isoDay(date);
}

function isWorkingDay(date: Date): boolean {
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays(date.getUTCFullYear()).includes(isoDay(date));
}

/** Bank holidays of England and Wales by their standing rules; one-off ones (a coronation) are not known here. */
function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const fixed = [substitute(year, 0, 1)];
  const christmas = new Date(Date.UTC(year, 11, 25)).getUTCDay();
  // 25 and 26 December move past the weekend and past each other.
  fixed.push(`${year}-12-${christmas === 6 || christmas === 0 ? 27 : 25}`);
  fixed.push(`${year}-12-${christmas === 5 || christmas === 6 ? 28 : 26}`);
  return [
    ...fixed,
    shift(easter, -2),
    shift(easter, 1),
    mondayFrom(year, 4, 1),
    mondayFrom(year, 4, 25),
    mondayFrom(year, 7, 25),
  ];
}

function substitute(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month, day));
  while (date.getUTCDay() % 6 === 0) date.setUTCDate(date.getUTCDate() + 1);
  return isoDay(date);
}

/** The first Monday on or after a day. Months count from 0. */
function mondayFrom(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month, day));
  while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() + 1);
  return isoDay(date);
}

/** Gregorian Easter, by the anonymous (Meeus/Jones/Butcher) algorithm. */
function easterSunday(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1));
}

function shift(date: Date, days: number): string {
  return isoDay(new Date(date.getTime() + days * 86_400_000));
}
function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
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
