import fc from 'fast-check';
import { expect } from '../../../../test/support/index.js';
import { formatPence } from './format-pence.js';
import { readMoney, type MoneyFault } from './read-money.js';

const READ: Record<string, number> = {
  '£1,234.50': 123_450,
  '£1,234.5': 123_450,
  '1234.5': 123_450,
  '12 pounds': 1200,
  '1 pound': 100,
  '£ 12': 1200,
  '12£': 1200,
  '12.': 1200,
  '.5': 50,
  '50p': 50,
  '150 pence': 150,
  '0': 0,
  '£0.00': 0,
  '007': 700,
  '1 234': 123_400,
  '1,234,567.89': 123_456_789,
  ' £20 ': 2000,
  'GBP 20': 2000,
  '١٢': 1200,
  '۱۲٫۵': 1250,
  '१२': 1200,
  '１２．５０': 1250,
};
const REFUSED: Record<string, MoneyFault> = {
  '': 'empty',
  '   ': 'empty',
  '-5': 'negative',
  '£-5': 'negative',
  '−5': 'negative',
  '- £5': 'negative',
  '1.005': 'part-of-a-penny',
  '£12.345': 'part-of-a-penny',
  '12,50': 'comma',
  '1,23,456': 'comma',
  ',5': 'comma',
  $12: 'other-currency',
  '12 euros': 'other-currency',
  '1k': 'words',
  '£': 'words',
  '.': 'words',
  '1e5': 'words',
  twelve: 'words',
  '£12 a week': 'words',
  '12-15': 'words',
  '1.2.3': 'words',
  Infinity: 'words',
  '0x10': 'words',
  '10,000,000.01': 'too-much',
  '99999999999999999999': 'too-much',
};

describe('reading typed money', () => {
  for (const [typed, pence] of Object.entries(READ))
    it(`reads "${typed}"`, () => expect(readMoney(typed)).to.deep.equal({ pence }));

  for (const [typed, fault] of Object.entries(REFUSED))
    it(`refuses "${typed}": ${fault}`, () => expect(readMoney(typed)).to.deep.equal({ fault }));

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (pence) => {
        expect(readMoney(formatPence(pence))).to.deep.equal({ pence });
        expect(readMoney(String(pence / 100))).to.deep.equal({ pence });
      }),
    );
  });

  it('never throws, and never makes a part of a penny', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,£- pk') })),
        (typed) => {
          const read = readMoney(typed);
          if ('pence' in read) expect(Number.isSafeInteger(read.pence) && read.pence >= 0).to.equal(true);
        },
      ),
    );
  });
});
