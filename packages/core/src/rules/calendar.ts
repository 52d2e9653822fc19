/** A day to put into a person's own calendar. */
export interface CalendarDay {
  /** Always the same for the same thing: a calendar that has it already moves it. A UUID (RFC 7986, 5.3). */
  uid: string;
  /** `YYYY-MM-DD` */
  day: string;
  title: string;
  description?: string;
}

/** Hours after midnight at which the calendar reminds of a day. */
const REMIND_AT = 9;
/** Octets in a line, its end not counted (RFC 5545, 3.1). */
const LINE = 75;

/**
 * An iCalendar file (RFC 5545) of whole days, marked private, with a reminder in the morning.
 * @param now ISO instant: when the file is made
 */
export function calendarFile(days: readonly CalendarDay[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sixways//Sixways//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((each) => event(each, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ uid, day, title, description }: CalendarDay, now: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${now.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'CLASS:PRIVATE',
    // Nobody is busy all day with looking at a goal.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:PT${REMIND_AT}H`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** RFC 5545, 3.3.11. Characters that no text has are left out: some calendars refuse the whole file for one. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Long lines go on in the next, after a space. A character of several octets stays whole. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE) [text, octets] = [`${text}\r\n `, 1];
    text += character;
    octets += size;
  }
  return text;
}
