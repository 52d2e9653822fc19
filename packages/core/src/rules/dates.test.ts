import fc from 'fast-check';
import { expect } from '../../../../test/support/index.js';
import { londonDay, readBirthDate, yearsBetween } from './dates.js';
import { addWorkingDays } from './working-days.js';

const TODAY = '2026-11-22';
const birth = (day: string, month: string, year: string) => readBirthDate({ day, month, year }, TODAY);
const isoDay = (date: Date) => date.toISOString().slice(0, 10);
const anyDay = (min: string, max: string) =>
  fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map(isoDay);

describe('date of birth', () => {
  it('takes digits, spaces, leading zeros and names of months', () => {
    for (const month of ['3', '03', ' 3 ', 'mar', 'March', 'MAR', 'Mar.', '３'])
      expect(birth('15', month, '1984'), month).to.deep.equal({ value: '1984-03-15' });
    expect(birth('1', 'Sept', '1984')).to.deep.equal({ value: '1984-09-01' });
    expect(birth('29', '2', '2000')).to.deep.equal({ value: '2000-02-29' });
    expect(birth('22', '11', '2026')).to.deep.equal({ value: TODAY });
  });

  it('names the boxes that are empty', () => {
    expect(birth('', ' ', '')).to.deep.equal({ fault: 'empty', parts: ['day', 'month', 'year'] });
    expect(birth('1', '', '')).to.deep.equal({ fault: 'incomplete', parts: ['month', 'year'] });
    expect(birth('', '2', '1984')).to.deep.equal({ fault: 'incomplete', parts: ['day'] });
  });

  it('names the box of a date that is none', () => {
    for (const month of ['0', '13', 'x', 'ma', 'mayhem', 'marchand', '-1', '1.5', '1e1'])
      expect(birth('1', month, '1984'), month).to.deep.equal({ fault: 'unreal', parts: ['month'] });
    for (const year of ['84', '0', '984', '19845', 'nineteen'])
      expect(birth('1', '1', year), year).to.deep.equal({ fault: 'unreal', parts: ['year'] });
    for (const [day, month, year] of [
      ['0', '1', '1984'],
      ['32', '1', '1984'],
      ['30', '2', '1984'],
      ['29', '2', '1900'],
      ['31', '4', '1984'],
      ['x', '1', '1984'],
    ] as const)
      expect(birth(day, month, year), `${day} ${month} ${year}`).to.deep.equal({
        fault: 'unreal',
        parts: ['day'],
      });
  });

  it('refuses tomorrow, and people older than anybody has been', () => {
    expect(birth('23', '11', '2026')).to.deep.equal({ fault: 'future', parts: ['year'] });
    expect(birth('1', '1', '1896')).to.deep.equal({ value: '1896-01-01' });
    expect(birth('31', '12', '1895')).to.deep.equal({ fault: 'too-old', parts: ['year'] });
  });

  it('reads back every day there is', () => {
    fc.assert(
      fc.property(anyDay('1897-01-01', TODAY), (iso) => {
        const [year, month, day] = iso.split('-') as [string, string, string];
        expect(birth(day, month, year)).to.deep.equal({ value: iso });
        expect(birth(String(Number(day)), String(Number(month)), year)).to.deep.equal({ value: iso });
      }),
    );
  });
});

describe('age', () => {
  it('changes on the birthday', () => {
    expect(yearsBetween('2008-11-23', TODAY)).to.equal(17);
    expect(yearsBetween('2008-11-22', TODAY)).to.equal(18);
    expect(yearsBetween('2008-02-29', '2026-02-28')).to.equal(17);
    expect(yearsBetween('2008-02-29', '2026-03-01')).to.equal(18);
  });
});

describe('working days', () => {
  it('skips weekends', () => {
    expect(addWorkingDays('2026-11-20', 1)).to.equal('2026-11-23');
    expect(addWorkingDays('2026-11-22', 5)).to.equal('2026-11-27');
    expect(addWorkingDays('2026-11-22', 0)).to.equal('2026-11-22');
  });

  it("knows the bank holidays of England, as the government's list has them", () => {
    // gov.uk/bank-holidays, England and Wales; 2022 and 2023 without the Queen's funeral, the Jubilee and the coronation.
    const holidays = [
      '2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28',
      '2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-29 2023-08-28 2023-12-25 2023-12-26',
      '2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26',
      '2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26',
      '2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28',
      '2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28',
      '2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26',
    ].flatMap((year) => year.split(' '));
    for (const year of ['2021', '2023', '2024', '2025', '2026', '2027', '2028']) {
      const skipped: string[] = [];
      for (
        let day = new Date(`${year}-01-01`);
        isoDay(day).startsWith(year);
        day.setUTCDate(day.getUTCDate() + 1)
      ) {
        const before = isoDay(new Date(day.getTime() - 86_400_000));
        if (day.getUTCDay() % 6 !== 0 && addWorkingDays(before, 1) !== isoDay(day)) skipped.push(isoDay(day));
      }
      expect(skipped).to.deep.equal(holidays.filter((holiday) => holiday.startsWith(year)));
    }
  });

  it('adds up: five days, then five more, are ten', () => {
    fc.assert(
      fc.property(anyDay('2024-01-01', '2040-12-31'), fc.nat(30), fc.nat(30), (from, a, b) => {
        expect(addWorkingDays(addWorkingDays(from, a), b)).to.equal(addWorkingDays(from, a + b));
      }),
      { numRuns: 30 },
    );
  });
});

describe("London's calendar", () => {
  it('follows summer time', () => {
    expect(londonDay(new Date('2026-06-30T22:59:59Z'))).to.equal('2026-06-30');
    expect(londonDay(new Date('2026-06-30T23:00:00Z'))).to.equal('2026-07-01');
    expect(londonDay(new Date('2026-12-31T23:59:59Z'))).to.equal('2026-12-31');
  });
});
