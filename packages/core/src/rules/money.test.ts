import fc from 'fast-check';
import { expect } from '../../../../test/support/index.js';
import type { Amount, BudgetLine } from '../model/budget.js';
import { formatPence } from './format-pence.js';
import { costsOf, firstYear, inFirstYear, perPeriod, SHOWN_PERIODS, sum } from './money.js';

type Priced = Pick<BudgetLine, 'price' | 'quantity'>;
const IN_A_YEAR = { week: 52n, '4-weeks': 13n, month: 12n, year: 1n };

/** Any budget that the schema takes, however odd. */
const line = fc.record({
  price: fc.record({
    pence: fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.maxSafeNat()),
    period: fc.constantFrom<Amount['period'][]>('week', '4-weeks', 'month', 'year', 'once'),
  }),
  quantity: fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
});
const budget = fc.array(line, { maxLength: 40 });
const isRegular = ({ price }: Priced) => price.period !== 'once';

/** Exact, in pence a year. */
function year({ price, quantity }: Priced): bigint {
  return BigInt(price.pence) * BigInt(quantity) * IN_A_YEAR[price.period as keyof typeof IN_A_YEAR];
}

describe('money', () => {
  it('lines add up to the sum shown, to the penny, in every period', () => {
    fc.assert(
      fc.property(budget, (lines) => {
        for (const period of SHOWN_PERIODS) {
          const costs = costsOf(lines, period);
          expect(sum(costs.lines)).to.equal(costs.regular);
        }
      }),
    );
  });

  it('the sum is the exact one, rounded once: never half a penny away', () => {
    fc.assert(
      fc.property(budget, (lines) => {
        const exact = sum(lines.filter(isRegular).map(year));
        for (const period of SHOWN_PERIODS) {
          const off = 2n * (costsOf(lines, period).regular * IN_A_YEAR[period] - exact);
          expect(off <= IN_A_YEAR[period] && off > -IN_A_YEAR[period]).to.equal(true);
        }
        expect(costsOf(lines, 'year').regular).to.equal(exact);
      }),
    );
  });

  it('no line is a penny away from what it is, and none is changed in its own period', () => {
    fc.assert(
      fc.property(budget, (lines) => {
        for (const period of SHOWN_PERIODS)
          costsOf(lines, period).lines.forEach((shown, i) => {
            const each = lines[i]!;
            if (!isRegular(each)) {
              expect(shown).to.equal(undefined);
              return;
            }
            const off = shown! * IN_A_YEAR[period] - year(each);
            expect(off < IN_A_YEAR[period] && off > -IN_A_YEAR[period]).to.equal(true);
            if (each.price.period === period)
              expect(shown).to.equal(BigInt(each.price.pence) * BigInt(each.quantity));
          });
      }),
    );
  });

  it('what comes once has no week, and is part of the first year', () => {
    const lines: Priced[] = [
      { price: { pence: 1000, period: 'week' }, quantity: 1 },
      { price: { pence: 25_000, period: 'once' }, quantity: 2 },
    ];
    expect(costsOf(lines, 'week')).to.deep.equal({
      lines: [1000n, undefined],
      regular: 1000n,
      once: 50_000n,
    });
    expect(firstYear(lines)).to.equal(102_000n);
    expect(perPeriod({ pence: 500, period: 'once' }, 'month')).to.equal(undefined);
    expect(inFirstYear({ pence: 500, period: 'once' })).to.equal(500n);
  });

  it('counts a year as 52 weeks, 13 times four weeks and 12 months', () => {
    const week: Amount = { pence: 10_000, period: 'week' };
    expect(SHOWN_PERIODS.map((period) => perPeriod(week, period))).to.deep.equal([
      10_000n,
      40_000n,
      43_333n,
      520_000n,
    ]);
    // £100 a month is £23.08 a week: £23.0769… rounded.
    expect(perPeriod({ pence: 10_000, period: 'month' }, 'week')).to.equal(2308n);
    // Half a penny rounds up.
    expect(perPeriod({ pence: 6, period: 'year' }, 'month')).to.equal(1n);
  });

  it('a penny that rounding leaves over goes to the line that lost the most', () => {
    const third = { price: { pence: 100, period: 'year' as const }, quantity: 1 };
    const { lines, regular } = costsOf([third, third, third], 'month');
    expect([lines, regular]).to.deep.equal([[9n, 8n, 8n], 25n]);
  });

  it('writes pounds', () => {
    expect([0, 5, 123_450, 120_000].map(formatPence)).to.deep.equal([
      '£0.00',
      '£0.05',
      '£1,234.50',
      '£1,200.00',
    ]);
    expect(formatPence(-501n)).to.equal('-£5.01');
    expect(formatPence(2n ** 60n)).to.equal('£11,529,215,046,068,469.76');
  });
});
