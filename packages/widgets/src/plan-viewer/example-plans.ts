import type { AboutMe } from '@sixways/core/model/about-me.js';
import type { Goal } from '@sixways/core/model/goal.js';
import type { Plan } from '@sixways/core/model/plan.js';
import { planMark } from '@sixways/core/rules/plan/agreement.js';
import type { PlanContent } from './plan-viewer.content.js';

const DAY = 86_400_000;

/** An instant so many days from now. */
export function instant(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString();
}

function day(days: number): string {
  return instant(days).slice(0, 10);
}

const id = (last: string) => `00000000-0000-4000-8000-0000000000${last}`;
const record = (last: string, author: 'self' | 'professional' = 'self') => ({
  id: id(last),
  lang: 'en',
  updatedAt: instant(-3),
  author,
});

/** A plan about an ailment that nobody has, for a person who is nobody. */
export const GOALS: Goal[] = [
  {
    ...record('11'),
    text: 'Pour tea for my friends again',
    why: 'Our Sunday tea is when we talk.',
    importance: { value: 9, min: 1, max: 10 },
    actions: [
      {
        id: 'group',
        what: 'Go to the teapot group',
        who: 'Me and my sister',
        when: 'Tuesdays at 10am',
        where: 'The hall on Kettle Street',
        ifThen: { cue: 'it rains on a Tuesday', action: 'ask my sister for a lift' },
        barriers: [],
        strategies: [],
        status: 'in-progress',
      },
      {
        id: 'splint',
        what: 'Get a lighter teapot',
        who: 'Me',
        when: 'Before the holidays',
        barriers: [],
        strategies: [],
        status: 'not-started',
      },
    ],
    stageGoals: [],
    outcomes: [],
    lifecycle: 'active',
    achievement: 'improving',
    due: day(60),
    rank: 1,
  },
  {
    ...record('12'),
    text: 'Sleep through the night',
    actions: [],
    stageGoals: [],
    outcomes: [],
    lifecycle: 'proposed',
    rank: 2,
  },
];

export const ABOUT_ME: AboutMe = {
  ...record('20'),
  mostImportant: 'Sunday tea with my friends.',
  communication: 'Ring me rather than write. I hear best with my left ear.',
  support: 'Ask before you help me with the kettle.',
  needs: ['My thumb hurts after two cups'],
  working: ['The morning stretches'],
  notWorking: ['The old, heavy teapot'],
  strengths: ['I know everybody on Kettle Street'],
  interests: ['Tea', 'Brass bands'],
  involve: [{ name: 'Bo Sample (made up)', role: 'sister', phone: '07700 900461' }],
  date: day(-20),
};

/** With something in most of its parts. */
export const PLAN: Plan = {
  ...record('01', 'professional'),
  title: 'My plan for teapot thumb',
  status: 'active',
  person: {
    name: 'Alex Sample (made up)',
    preferredName: 'Alex',
    birthDate: '1961-04-09',
    nhsNumber: '9990000018',
    address: '1 Kettle Street, Brewford',
    phone: '020 7946 0111',
  },
  gpPractice: { name: 'Demonstration Surgery (made up)' },
  aboutMe: id('20'),
  professionalContacts: [
    {
      name: 'Sam Sample (made up)',
      role: 'link worker',
      organisation: 'Demonstration Surgery',
      phone: '020 7946 0102',
      email: 'sam@surgery.example',
    },
  ],
  personalContacts: [{ name: 'Bo Sample (made up)', role: 'sister', phone: '07700 900461' }],
  formulation: ['Too much pouring from a heavy pot made the thumb sore. Worry about it keeps Alex awake.'],
  strengths: ['Knows everybody on Kettle Street'],
  needs: ['A thumb that does not hurt', 'Sleep'],
  goals: [id('11'), id('12')],
  actions: [{ what: 'Check the thumb', who: 'Practice nurse', when: 'Every three months' }],
  decisions: ['No splint for now'],
  contingency: [
    {
      id: 'flare',
      name: 'My thumb flares up',
      triggers: ['Three busy tea days in a row'],
      earlySigns: ['I put the cup down twice'],
      coping: ['Rest it on a cushion', 'Let others pour'],
      whatShouldHappen: ['Call the link worker within two days'],
      contacts: [{ name: 'Sam Sample (made up)', role: 'link worker', phone: '020 7946 0102' }],
    },
  ],
  additional: [],
  fundingSource: 'NHS',
  otherDocuments: [],
  agreements: [],
  review: {
    due: day(45),
    responsible: { name: 'Sam Sample (made up)', role: 'link worker', phone: '020 7946 0102' },
    requested: [],
  },
  comments: [
    {
      id: 'c-1',
      at: instant(-2),
      by: 'Alex',
      section: 'careAndSupport',
      text: 'Tuesdays are hard in the winter.',
    },
  ],
  shares: [],
  notUnderstood: [],
};

/** A second plan of the same person. */
export const OTHER_PLAN: Plan = {
  ...PLAN,
  ...record('02', 'professional'),
  updatedAt: instant(-40),
  title: 'My plan for kettle elbow',
  status: 'completed',
  needs: ['An elbow that bends'],
  goals: [],
  contingency: [],
  comments: [],
  review: { requested: [] },
};

/** All of it, as a page gives it. */
export const WHOLE: PlanContent = { plan: PLAN, goals: GOALS, aboutMe: ABOUT_ME };

/** Somebody said yes to just this plan. */
export const AGREED: PlanContent = {
  ...WHOLE,
  plan: {
    ...PLAN,
    agreements: [
      {
        by: 'Alex Sample (made up)',
        role: 'person',
        at: instant(-2),
        version: planMark({ plan: PLAN, goals: GOALS, aboutMe: ABOUT_ME }),
      },
    ],
  },
};

/** The plan has changed since. */
export const STALE: PlanContent = {
  ...AGREED,
  plan: { ...AGREED.plan!, needs: [...PLAN.needs, 'A chair with arms'] },
};

/** Hardly anything in it. */
export const BARE: PlanContent = {
  plan: {
    ...PLAN,
    title: 'A plan that has just begun',
    status: 'draft',
    person: undefined,
    gpPractice: undefined,
    aboutMe: undefined,
    professionalContacts: [],
    personalContacts: [],
    formulation: [],
    strengths: [],
    needs: [],
    goals: [],
    actions: [],
    decisions: [],
    contingency: [],
    fundingSource: undefined,
    review: undefined,
    comments: [],
  },
};

/** From another system, with parts that this kit has no place for. */
export const FOREIGN: PlanContent = {
  ...WHOLE,
  plan: {
    ...PLAN,
    title: 'A plan from somewhere else',
    status: 'unknown',
    source: 'Teapot hospital (made up)',
    goals: [...PLAN.goals, id('99')],
    notUnderstood: [
      { path: 'CarePlan.activity[3].detail.productCodeableConcept', text: 'Teapot cosy, quilted' },
      { path: 'CarePlan.extension[0]', text: 'https://teapot.example/steam-level: 7' },
    ],
  },
};

/** Ten thousand lines: it is read as fast as any other. */
export function hugePlan(lines = 10_000): PlanContent {
  return {
    ...WHOLE,
    plan: { ...PLAN, needs: Array.from({ length: lines }, (_, i) => `Need number ${i + 1}`) },
  };
}

/** Shared with somebody, and once with somebody else. */
export const SHARED: PlanContent = {
  ...WHOLE,
  plan: {
    ...PLAN,
    shares: [
      {
        id: id('71'),
        with: { name: 'Bo Sample (made up)', email: 'bo@home.example' },
        sections: ['contingency'],
        since: instant(-10),
      },
      {
        id: id('72'),
        with: { name: 'Kim Sample (made up)', email: 'kim@work.example' },
        sections: ['careAndSupport'],
        since: instant(-30),
        until: instant(-5),
      },
    ],
  },
};
