import type { Opening, Weekday } from '@sixways/core/model/directory-service.js';
import { WEEKDAYS } from '@sixways/core/model/weekdays.js';
import { clock, day, firstText, number, objects, text, type Loose } from './loose.js';
import { some } from './places.js';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * When a service runs. What has ended by today is left out: to say it would send people to a shut door.
 * @param today `YYYY-MM-DD`
 */
export function openingsOf(service: Loose, today: string): Opening[] {
  const atPlaces = objects(service['service_at_locations']).flatMap((each) =>
    objects(each['schedules'], each['regular_schedules']),
  );
  return [...objects(service['schedules'], service['regular_schedules']), ...atPlaces]
    .filter(({ valid_to }) => (day(valid_to) ?? today) >= today)
    .flatMap((schedule) => openings(schedule));
}

function openings(schedule: Loose): Opening[] {
  const { opens_at, closes_at, description, notes } = schedule;
  const rest = {
    ...some('opens', clock(opens_at)),
    ...some('closes', clock(closes_at)),
    ...some('text', firstText(description, notes, often(schedule))),
  };
  const days = daysOf(schedule);
  if (!days.length) return Object.keys(rest).length ? [rest] : [];
  return days.map((day) => ({ day, ...rest }));
}

/** `TU`, `1TU` (the first of a month) or a number from 1, Monday. */
function daysOf({ byday, weekday }: Loose): Weekday[] {
  const codes = (text(byday) ?? '').toUpperCase().match(/MO|TU|WE|TH|FR|SA|SU/g) ?? [];
  const numbers = codes.map((code) => CODES.indexOf(code));
  const inWords = WEEKDAYS.findIndex((name) => name === text(weekday)?.toLowerCase());
  const alone = inWords >= 0 ? inWords : (number(weekday) ?? 0) - 1;
  return [...new Set(numbers.length ? numbers : [alone])].flatMap((at) => WEEKDAYS[at] ?? []);
}

function often({ freq, interval }: Loose): string | undefined {
  const every = number(interval) ?? 1;
  if (text(freq)?.toUpperCase() === 'MONTHLY') return every > 1 ? `Every ${every} months` : 'Once a month';
  return every > 1 ? `Every ${every} weeks` : undefined;
}
