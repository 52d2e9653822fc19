import { expect } from '../../../../test/support/index.js';
import { calendarFile } from './calendar.js';

const NOW = '2026-11-25T09:30:15.123Z';
const DAY = { uid: '7c9e6679-7425-40de-944b-e07fc1f90ae7', day: '2026-12-09', title: 'Look at my goal' };

/** As a calendar reads it: folded lines put together again. */
const linesOf = (file: string) => file.replace(/\r\n /g, '').split('\r\n');

describe('calendarFile', () => {
  it('has what RFC 5545 asks of every file and event', () => {
    const lines = linesOf(calendarFile([DAY], NOW));
    expect(lines[0]).to.equal('BEGIN:VCALENDAR');
    for (const line of [
      'VERSION:2.0',
      'PRODID:-//Sixways//Sixways//EN',
      `UID:${DAY.uid}`,
      'DTSTAMP:20261125T093015Z',
      'DTSTART;VALUE=DATE:20261209',
      'SUMMARY:Look at my goal',
    ])
      expect(lines).to.include(line);
    expect(lines.slice(-2)).to.deep.equal(['END:VCALENDAR', '']);
  });

  it('escapes what has a meaning, and keeps a person’s lines', () => {
    const lines = linesOf(
      calendarFile([{ ...DAY, description: 'Walk; swim, rest\r\nC:\\ \u0007bell' }], NOW),
    );
    expect(lines).to.include('DESCRIPTION:Walk\\; swim\\, rest\\nC:\\\\ bell');
    expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).to.have.length(1);
  });

  it('folds after 75 octets and never inside a character', () => {
    const title = '👩‍👩‍👧 Zoë’s long walk '.repeat(20);
    const file = calendarFile([{ ...DAY, title }], NOW);
    const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).to.be.at.most(75);
    expect(linesOf(file)).to.include(`SUMMARY:${title}`);
  });

  it('takes several days', () => {
    const file = calendarFile([DAY, { ...DAY, uid: 'x' }], NOW);
    expect(file.match(/BEGIN:VEVENT/g)).to.have.length(2);
  });
});
