import fc from 'fast-check';
import { expect } from '../../../../../test/support/index.js';
import { Budget, type BudgetLine, type BudgetRule } from '../../model/budget.js';
import { parse } from '../../model/parse.js';
import { firstYear, sum } from '../money.js';
import { linesByGoal, stillMissing } from './budget-lines.js';
import { rulesTouched } from './rules-touched.js';
import { byManager, spentSoFar } from './spent.js';

const RULES: BudgetRule[] = [
  { id: 'alcohol', words: ['alcohol', 'beer'], text: 'Talk about it' },
  { id: 'emergency', words: ['a&e', 'emergency care'], text: 'Talk about it' },
];
const touched = (what: string) => rulesTouched(what, RULES).map(({ id }) => id);
const uuid = '00000000-0000-4000-8000-000000000001';
const budget = (more: object = {}) =>
  parse(Budget, { id: uuid, lang: 'en', updatedAt: '2026-11-20T10:00:00.000Z', author: 'self', ...more });

const line = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  what: fc.constant('Something'),
  goal: fc.constantFrom(undefined, 'one', 'two', 'gone'),
  quantity: fc.integer({ min: 1, max: 9 }),
  price: fc.record({
    pence: fc.integer({ min: 0, max: 1_000_000 }),
    period: fc.constantFrom<BudgetLine['price']['period'][]>('week', '4-weeks', 'month', 'year', 'once'),
  }),
  managedBy: fc.constantFrom<BudgetLine['managedBy'][]>(
    undefined,
    'notional',
    'third-party',
    'direct-payment',
  ),
  talkAbout: fc.constant([]),
}) as fc.Arbitrary<BudgetLine>;

describe('a budget', () => {
  it('names what to talk about by whole words, however they are written', () => {
    expect(touched('A BEER on Sundays')).to.deep.equal(['alcohol']);
    expect(touched('Alcohol-free swabs')).to.deep.equal(['alcohol']);
    expect(touched('Beermats')).to.deep.equal([]);
    expect(touched('A trip to A&E, or emergency care')).to.deep.equal(['emergency']);
    expect(touched('')).to.deep.equal([]);
  });

  it('has every line once, by goal or without', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const places = linesByGoal(lines, ['one', 'two']).flatMap((group) =>
          group.lines.map(({ index }) => index),
        );
        expect(places.sort((a, b) => a - b)).to.deep.equal(lines.map((_, i) => i));
      }),
    );
  });

  it('adds up by who manages it', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(sum([...byManager(lines).values()])).to.equal(firstYear(lines));
      }),
    );
  });

  it('counts every penny that was spent once', () => {
    const spending = fc.array(
      fc.record({
        id: fc.constant('s'),
        line: fc.constantFrom(undefined, 'a', 'b', 'gone'),
        date: fc.constant('2026-11-01'),
        pence: fc.integer({ min: 0, max: 10_000_000 }),
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: ({ id }) => id }), spending, (lines, all) => {
        const spent = spentSoFar({ lines, spending: all });
        expect(sum(spent.map((each) => each.spent))).to.equal(sum(all.map(({ pence }) => BigInt(pence))));
      }),
    );
  });

  it('says what is still missing, and of notice only where people are paid directly', () => {
    expect(stillMissing(budget())).to.deep.equal([
      'amount',
      'lines',
      'coordinator',
      'monitor',
      'review',
      'risks',
    ]);
    const price = { pence: 100, period: 'week' };
    const direct = budget({ lines: [{ id: 'a', what: 'A pot', price, managedBy: 'direct-payment' }] });
    expect(stillMissing(direct)).to.include('goals').and.to.include('notice').and.not.to.include('managed');
  });
});
