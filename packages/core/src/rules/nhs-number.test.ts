import fc from 'fast-check';
import { expect } from '../../../../test/support/index.js';
import { formatNhsNumber, readNhsNumber } from './nhs-number.js';

/** The check digit by the NHS Data Dictionary's steps, written apart from the code under test; undefined where there is none. */
function checkDigit(nine: number[]): number | undefined {
  const weighted = [10, 9, 8, 7, 6, 5, 4, 3, 2].map((weight, i) => weight * nine[i]!);
  const check = 11 - (weighted.reduce((a, b) => a + b) % 11);
  return check === 11 ? 0 : check === 10 ? undefined : check;
}

const nineDigits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });

describe('NHS number', () => {
  it('takes a good number however it is spaced', () => {
    for (const typed of [
      '9990000018',
      '999 000 0018',
      ' 999-000-0018 ',
      '999–000–0018',
      '999.000.0018',
      '９９９ ０００ ００１８',
      '999\u00a0000\u00a00018',
    ])
      expect(readNhsNumber(typed), typed).to.deep.equal({ value: '9990000018' });
  });

  it('says what is wrong', () => {
    expect(readNhsNumber('999 000 00I8')).to.deep.equal({ fault: 'letters' });
    expect(readNhsNumber('QQ 12 34 56 C')).to.deep.equal({ fault: 'ni-number' });
    expect(readNhsNumber('qq123456')).to.deep.equal({ fault: 'ni-number' });
    expect(readNhsNumber('999 000 001')).to.deep.equal({ fault: 'length' });
    expect(readNhsNumber('999 000 00188')).to.deep.equal({ fault: 'length' });
    expect(readNhsNumber('')).to.deep.equal({ fault: 'length' });
    expect(readNhsNumber('999 000 0019')).to.deep.equal({ fault: 'check' });
    expect(readNhsNumber('000 000 0000')).to.deep.equal({ fault: 'check' });
  });

  it('takes exactly the numbers whose last digit is the check digit', () => {
    fc.assert(
      fc.property(nineDigits, fc.integer({ min: 0, max: 9 }), (nine, last) => {
        const text = [...nine, last].join('');
        const good = checkDigit(nine) === last && Number(text) !== 0;
        expect('value' in readNhsNumber(text)).to.equal(good);
      }),
    );
  });

  it('finds every mistyped digit and every swap of neighbours', () => {
    const good = nineDigits
      .filter((nine) => checkDigit(nine) !== undefined && nine.some(Boolean))
      .map((nine) => [...nine, checkDigit(nine)!]);
    fc.assert(
      fc.property(good, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const typo = digits.map((digit, i) => (i === at ? (digit + by) % 10 : digit));
        expect(readNhsNumber(typo.join(''))).to.deep.equal({ fault: 'check' });
        const swap = digits.map((digit, i) =>
          i === at ? (digits[at + 1] ?? digit) : i === at + 1 ? digits[at]! : digit,
        );
        if (at < 9 && digits[at] !== digits[at + 1])
          expect(readNhsNumber(swap.join(''))).to.deep.equal({ fault: 'check' });
      }),
    );
  });

  it('never throws, and formats what it took so that it reads it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readNhsNumber(typed);
        if ('value' in read) expect(readNhsNumber(formatNhsNumber(read.value))).to.deep.equal(read);
      }),
    );
    expect(formatNhsNumber('9990000018')).to.equal('999 000 0018');
  });
});
