import type { Goal } from '@sixways/core/model/goal.js';

const COMMON = {
  lang: 'en',
  updatedAt: '2026-11-20T10:00:00.000Z',
  author: 'self',
  actions: [],
  stageGoals: [],
  outcomes: [],
  lifecycle: 'proposed',
} as const satisfies Partial<Goal>;

/** A goal with something said to every question. Made up, as all goals here. */
export const WALK: Goal = {
  ...COMMON,
  id: '0b6a3c1e-7d5f-4f0a-9a51-2f5f8f0c1a01',
  actions: [
    {
      id: 'a1',
      what: 'Walk to the pond and back',
      who: 'Me, with the dog',
      when: 'Monday and Thursday',
      where: 'The park behind the library',
      ifThen: { cue: 'I have had my breakfast', action: 'put on my walking shoes' },
      barriers: ['It rains', 'My knee hurts'],
      strategies: ['Walk round the shopping centre', 'Go half as far'],
      confidence: { value: 8, min: 1, max: 10 },
      status: 'in-progress',
    },
  ],
  stageGoals: [
    { id: 's1', text: 'To the corner and back', done: true },
    { id: 's2', text: 'To the pond, with a rest', done: false },
  ],
  outcomes: [],
  text: 'Walk to the shop and back without a rest',
  why: 'I want to get my own bread again, and meet people on the way.',
  importance: { value: 9, min: 1, max: 10 },
  ladder: [
    'I stay at home',
    'I get to the corner',
    'I get to the shop and back',
    'I get to the shop twice a week',
    'I walk with the walking group',
  ],
  due: '2027-06-01',
  reviewDue: '2026-12-23',
  rank: 1,
};

export const CHOIR: Goal = {
  ...COMMON,
  id: '0b6a3c1e-7d5f-4f0a-9a51-2f5f8f0c1a02',
  text: 'Sing with other people',
  actions: [
    {
      id: 'a1',
      what: 'Ring the choir and ask when they meet',
      barriers: [],
      strategies: [],
      status: 'not-started',
    },
  ],
  rank: 2,
};

export const LETTERS: Goal = {
  ...COMMON,
  id: '0b6a3c1e-7d5f-4f0a-9a51-2f5f8f0c1a03',
  text: 'Get on top of my letters and bills',
  lifecycle: 'on-hold',
  rank: 3,
};

/** A goal that another system wrote: its scale is its own, and some of it is not understood here. */
export const FROM_ELSEWHERE: Goal = {
  ...COMMON,
  id: '0b6a3c1e-7d5f-4f0a-9a51-2f5f8f0c1a04',
  author: 'professional',
  source: 'Made-up care plan',
  text: 'Keep blood sugar steady',
  importance: { value: 3, min: 0, max: 5 },
  notUnderstood: [{ path: 'target[0].measure', text: 'A measure in another coding' }],
  rank: 4,
};
