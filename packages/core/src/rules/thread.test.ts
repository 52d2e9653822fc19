import { expect } from '@open-wc/testing';
import type { AboutMe } from '../model/about-me.js';
import type { Budget } from '../model/budget.js';
import type { DecisionRecord } from '../model/decision-record.js';
import type { Action, Goal } from '../model/goal.js';
import { actionOffers } from './action-offers.js';
import { goalOffers } from './thread.js';

const FIELDS = { lang: 'en', updatedAt: '2026-11-20T09:30:00.000Z', author: 'self' } as const;

const decision: DecisionRecord = {
  id: 'a1',
  status: 'in-progress',
  aid: { id: 'knee', published: '2026-11-01' },
  at: '2026-11-20T09:30:00.000Z',
  seats: [
    {
      who: 'person',
      whatMatters: 'To walk to the market again',
      rows: [
        { row: 'pain', question: 'How much pain will I have?', weight: 4 },
        { row: 'time', question: 'How long does it take?', weight: 1 },
        { row: 'own-1', own: 'Can I still kneel?', weight: 3 },
        { row: 'own-2', own: 'Who feeds the cat?' },
      ],
      tradeOffs: [],
    },
    { who: 'supporter', whatMatters: 'That she is not alone', rows: [], tradeOffs: [] },
  ],
  optionsDiscussed: [],
  sure: {},
  questions: [],
  reservations: '',
};

const aboutMe: AboutMe = {
  ...FIELDS,
  id: 'b1',
  mostImportant: 'My grandchildren',
  needs: ['Help with stairs'],
  working: ['Swimming'],
  notWorking: ['Sleep'],
  strengths: [],
  interests: [],
  involve: [],
};

const action = (id: string, change: Partial<Action> = {}): Action => ({
  id,
  what: `Do ${id}`,
  barriers: [],
  strategies: [],
  status: 'not-started',
  ...change,
});

const goal = (id: string, change: Partial<Goal> = {}): Goal => ({
  ...FIELDS,
  id,
  text: 'Walk again',
  actions: [],
  stageGoals: [],
  outcomes: [],
  lifecycle: 'active',
  ...change,
});

describe('what offers itself as a goal', () => {
  it('is what the person said matters, much or most; never what a supporter said', () => {
    const offers = goalOffers({ decisions: [decision], aboutMe: [aboutMe], goals: [] });
    expect(offers.map(({ text }) => text)).to.deep.equal([
      'To walk to the market again',
      'How much pain will I have?',
      'Can I still kneel?',
      'My grandchildren',
      'Help with stairs',
      'Sleep',
    ]);
  });

  it('is not offered again once it is a goal, until its words change', () => {
    const said = { decisions: [decision], aboutMe: [], goals: [] as Goal[] };
    const [first] = goalOffers(said);
    const made = goal('g1', { text: 'Walk to the market by May', origin: first!.origin });
    const left = goalOffers({ ...said, goals: [made] });
    expect(left.map(({ text }) => text)).not.to.include(first!.text);
    const seats = [{ ...decision.seats[0]!, whatMatters: 'To dance' }];
    const changed = goalOffers({ ...said, decisions: [{ ...decision, seats }], goals: [made] });
    expect(changed[0]!.text).to.equal('To dance');
  });
});

describe('what offers itself as a referral or a budget line', () => {
  it('is an action that is neither, of a goal still worked on', () => {
    const goals = [
      goal('g1', {
        actions: [
          action('a'),
          action('b', { referralId: 'r' }),
          action('c'),
          action('d', { status: 'completed' }),
        ],
      }),
      goal('g2', { lifecycle: 'completed', actions: [action('e')] }),
    ];
    const budget: Budget = {
      ...FIELDS,
      id: 'm1',
      stage: 'planning',
      spending: [],
      lines: [
        {
          id: 'l',
          what: 'Swimming',
          goal: 'g1',
          action: 'c',
          quantity: 1,
          price: { pence: 450, period: 'week' },
          talkAbout: [],
        },
      ],
    };
    const offers = actionOffers({ goals, budgets: [budget] });
    expect(offers.map(({ goal, action }) => `${goal.id}/${action.id}`)).to.deep.equal(['g1/a']);
  });
});
