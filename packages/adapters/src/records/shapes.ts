import type { RecordKind } from '@sixways/core/ports.js';

/*
 * The fields of every record, said once: how each is written as a FHIR value, in which order it is read out, and (with
 * `labels.ts`) under which words. A test keeps them in step with the schemas of core.
 */

/** How one value is written in FHIR. `money` is whole pence here and pounds there. */
export type Leaf =
  'string' | 'code' | 'uuid' | 'date' | 'dateTime' | 'boolean' | 'integer' | 'decimal' | 'money';

/** A value, a group of fields (`@action`), or a list of either. */
export type Shape = Leaf | `@${GroupName}` | readonly [Leaf | `@${GroupName}`];

export type Fields = Readonly<Record<string, Shape>>;

const RECORD = {
  id: 'uuid',
  lang: 'code',
  updatedAt: 'dateTime',
  author: 'code',
  source: 'string',
  reviewDue: 'date',
} as const;

type GroupName = keyof typeof GROUPS;

/** Groups of fields inside records. */
const GROUPS = {
  scale: { value: 'decimal', min: 'decimal', max: 'decimal' },
  contact: {
    name: 'string',
    role: 'string',
    organisation: 'string',
    phone: 'string',
    email: 'string',
    note: 'string',
  },
  part: { path: 'string', text: 'string' },
  // Goals
  ifThen: { cue: 'string', action: 'string' },
  origin: { kind: 'code', ref: 'string', text: 'string' },
  action: {
    id: 'code',
    what: 'string',
    who: 'string',
    when: 'string',
    where: 'string',
    ifThen: '@ifThen',
    barriers: ['string'],
    strategies: ['string'],
    confidence: '@scale',
    status: 'code',
    reviewDate: 'date',
    referralId: 'uuid',
  },
  stageGoal: { id: 'code', text: 'string', due: 'date', outcome: 'string', done: 'boolean' },
  outcome: { at: 'dateTime', text: 'string' },
  // Plans
  person: {
    name: 'string',
    preferredName: 'string',
    birthDate: 'date',
    nhsNumber: 'code',
    address: 'string',
    phone: 'string',
    email: 'string',
  },
  gpPractice: { name: 'string', ods: 'string', gp: 'string' },
  planAction: { what: 'string', who: 'string', when: 'string', status: 'string' },
  contingency: {
    id: 'code',
    name: 'string',
    triggers: ['string'],
    whatShouldHappen: ['string'],
    contacts: ['@contact'],
    coping: ['string'],
    earlySigns: ['string'],
    advanceStatement: 'string',
    reviewDue: 'date',
  },
  additional: { name: 'string', content: 'string', reviewDue: 'date' },
  agreement: { by: 'string', role: 'code', at: 'dateTime', version: 'string' },
  review: { due: 'date', responsible: '@contact', requested: ['@reviewRequest'] },
  reviewRequest: { at: 'dateTime', about: 'string' },
  comment: { id: 'code', at: 'dateTime', by: 'string', section: 'code', text: 'string' },
  share: { id: 'uuid', with: '@contact', sections: ['code'], since: 'dateTime', until: 'dateTime' },
  // Budgets
  amount: { pence: 'money', period: 'code' },
  budgetLine: {
    id: 'code',
    what: 'string',
    goal: 'uuid',
    action: 'code',
    supplier: 'string',
    quantity: 'integer',
    price: '@amount',
    managedBy: 'code',
    talkAbout: ['code'],
  },
  spending: { id: 'code', line: 'code', date: 'date', pence: 'money', note: 'string' },
  // Check-ins
  goalProgress: {
    goal: 'uuid',
    how: 'code',
    ladder: 'integer',
    ifThen: ['@ifThenHelped'],
    barriers: ['string'],
    note: 'string',
    next: 'code',
  },
  ifThenHelped: { action: 'code', helped: 'code' },
  afterReferral: { id: 'uuid', heard: 'code', went: 'boolean' },
  // Decisions
  aid: { id: 'string', published: 'string' },
  seat: { who: 'code', whatMatters: 'string', rows: ['@rowView'], tradeOffs: ['@tradeOff'] },
  rowView: { row: 'string', question: 'string', own: 'string', weight: 'integer', leans: 'string' },
  tradeOff: { row: 'string', text: 'string' },
  option: { option: 'string', benefits: ['string'], risks: ['string'] },
  sure: { sure: 'boolean', understand: 'boolean', riskBenefit: 'boolean', encouragement: 'boolean' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The fields of each kind of record. */
export const RECORD_SHAPES: Readonly<Record<RecordKind, Fields>> = {
  'about-me': {
    ...RECORD,
    mostImportant: 'string',
    importantPeople: 'string',
    communication: 'string',
    wellness: 'string',
    doAndDoNot: 'string',
    support: 'string',
    alsoWorthKnowing: 'string',
    needs: ['string'],
    working: ['string'],
    notWorking: ['string'],
    strengths: ['string'],
    interests: ['string'],
    involve: ['@contact'],
    supportedBy: 'string',
    date: 'date',
  },
  goal: {
    ...RECORD,
    text: 'string',
    why: 'string',
    importance: '@scale',
    origin: '@origin',
    ladder: ['string'],
    actions: ['@action'],
    stageGoals: ['@stageGoal'],
    outcomes: ['@outcome'],
    lifecycle: 'code',
    achievement: 'code',
    due: 'date',
    rank: 'integer',
    notUnderstood: ['@part'],
  },
  plan: {
    ...RECORD,
    title: 'string',
    status: 'code',
    person: '@person',
    gpPractice: '@gpPractice',
    aboutMe: 'uuid',
    professionalContacts: ['@contact'],
    personalContacts: ['@contact'],
    formulation: ['string'],
    strengths: ['string'],
    needs: ['string'],
    goals: ['uuid'],
    actions: ['@planAction'],
    budget: 'uuid',
    decisions: ['string'],
    contingency: ['@contingency'],
    additional: ['@additional'],
    fundingSource: 'string',
    otherDocuments: ['string'],
    agreements: ['@agreement'],
    review: '@review',
    comments: ['@comment'],
    shares: ['@share'],
    notUnderstood: ['@part'],
  },
  budget: {
    ...RECORD,
    basis: 'code',
    stage: 'code',
    indicative: '@amount',
    agreed: '@amount',
    holder: '@contact',
    lines: ['@budgetLine'],
    coordinator: '@contact',
    monitor: '@contact',
    noticePeriod: 'string',
    risks: 'string',
    firstReview: 'date',
    spending: ['@spending'],
  },
  'check-in': {
    ...RECORD,
    plan: 'uuid',
    knowledge: 'integer',
    skills: 'integer',
    confidence: 'integer',
    goals: ['@goalProgress'],
    earlySigns: ['string'],
    wouldHelp: ['code'],
    referral: '@afterReferral',
    wantsContact: 'boolean',
    contactAbout: 'string',
  },
  decision: {
    id: 'uuid',
    status: 'code',
    aid: '@aid',
    at: 'dateTime',
    seats: ['@seat'],
    optionsDiscussed: ['@option'],
    sure: '@sure',
    questions: ['string'],
    reservations: 'string',
  },
};

/** The fields of a group: `@action`. */
export function group(shape: `@${string}`): Fields {
  return GROUPS[shape.slice(1) as GroupName];
}

export function isList(shape: Shape): shape is readonly [Leaf | `@${GroupName}`] {
  return typeof shape !== 'string';
}

export function isGroup(shape: Shape): shape is `@${GroupName}` {
  return typeof shape === 'string' && shape.startsWith('@');
}
