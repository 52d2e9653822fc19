import { addDays } from './dates.js';

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
    addDays(easter, -2),
    addDays(easter, 1),
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
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return isoDay(new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
