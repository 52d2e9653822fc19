import type { Budget } from '@sixways/core/model/budget.js';
import type { BudgetGuide } from '@sixways/core/model/budget-guide.js';
import type { Goal } from '@sixways/core/model/goal.js';
import { GOALS, instant } from '../plan-viewer/example-plans.js';

const [POUR] = GOALS as [Goal, ...Goal[]];

/** A budget for an ailment that nobody has. */
export const BUDGET: Budget = {
  id: '00000000-0000-4000-8000-000000000031',
  lang: 'en',
  updatedAt: instant(-1),
  author: 'self',
  basis: 'offer',
  stage: 'planning',
  indicative: { pence: 120_000, period: 'year' },
  lines: [
    {
      id: 'group',
      what: 'Teapot group',
      goal: POUR.id,
      action: 'group',
      quantity: 1,
      price: { pence: 850, period: 'week' },
      managedBy: 'direct-payment',
      supplier: 'Kettle Street hall (made up)',
      talkAbout: [],
    },
    {
      id: 'massage',
      what: 'Thumb massage',
      goal: POUR.id,
      quantity: 2,
      price: { pence: 1999, period: 'month' },
      managedBy: 'notional',
      talkAbout: [],
    },
    {
      id: 'pot',
      what: 'A light teapot, and a beer mat',
      quantity: 1,
      price: { pence: 2450, period: 'once' },
      talkAbout: ['alcohol'],
    },
  ],
  coordinator: { name: 'Sam Sample (made up)', phone: '020 7946 0102' },
  spending: [],
};

/** Agreed, with all that is worth having, and some spent. */
export const RUNNING: Budget = {
  ...BUDGET,
  stage: 'running',
  basis: 'right',
  agreed: { pence: 150_000, period: 'year' },
  lines: BUDGET.lines.map((line) => ({
    ...line,
    goal: POUR.id,
    managedBy: line.managedBy ?? 'third-party',
    talkAbout: [],
  })),
  holder: { name: 'Money Helpers (made up)', phone: '020 7946 0105' },
  monitor: { name: 'Kim Sample (made up)' },
  risks: 'The hall may be shut. Then I go to the library group.',
  noticePeriod: '4 weeks',
  firstReview: instant(60).slice(0, 10),
  spending: [
    { id: 's-1', line: 'group', date: instant(-20).slice(0, 10), pence: 3400 },
    { id: 's-2', line: 'pot', date: instant(-9).slice(0, 10), pence: 2299, note: 'In the sale' },
    { id: 's-3', date: instant(-3).slice(0, 10), pence: 450 },
  ],
};

/** More than there is. */
export const OVER: Budget = { ...BUDGET, indicative: { pence: 40_000, period: 'year' } };

/** An area's own rules and people. */
export const GUIDE: BudgetGuide = {
  rules: [
    {
      id: 'alcohol',
      words: ['beer'],
      text: 'In this made-up area the team likes to hear about anything with beer in its name.',
      source: 'The Teapot Board (made up)',
    },
  ],
  doors: [{ name: 'Teapot budget team (made up)', how: 'Call on weekdays.', phone: '020 7946 0106' }],
};

export { GOALS, POUR };
