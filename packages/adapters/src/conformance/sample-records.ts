import type { RecordKind, RecordKinds } from '@sixways/core/ports.js';

const AT = '2026-11-25T09:30:00.000Z';

/** A made-up record of a kind, with something in every corner that a store might drop. Its id is new each time. */
export function sampleRecord<Kind extends RecordKind>(
  kind: Kind,
  id = crypto.randomUUID(),
): RecordKinds[Kind] {
  return SAMPLES[kind](id) as RecordKinds[Kind];
}

const head = (id: string) => ({ id, lang: 'en', updatedAt: AT, author: 'self' as const });

const contact = {
  name: 'Demo Example',
  role: 'link worker',
  organisation: 'Sample Link Workers (made up)',
  phone: '020 7946 0000',
  email: 'made.up@example.org',
};

const SAMPLES: { [Kind in RecordKind]: (id: string) => RecordKinds[Kind] } = {
  'about-me': (id) => ({
    ...head(id),
    reviewDue: '2027-05-25',
    mostImportant: 'My garden (made up), with “quotes”, <b>angle brackets</b> and 🌱.',
    communication: 'Large print\nand time to think',
    needs: ['Getting to the shops', 'Sleep'],
    working: ['My neighbour'],
    notWorking: [],
    strengths: ['Patience'],
    interests: ['Tomatoes', 'Radio'],
    involve: [contact],
    date: '2026-11-25',
  }),
  goal: (id) => ({
    ...head(id),
    text: 'Walk to the shop and back (made up)',
    why: 'To be out among people',
    importance: { value: 8, min: 1, max: 10 },
    origin: { kind: 'about-me', ref: `${id}#mostImportant`, text: 'My garden' },
    ladder: ['Stay in', 'To the gate', 'To the corner', 'To the shop', 'To the park'],
    actions: [
      {
        id: 'walk',
        what: 'A walk',
        when: 'After breakfast',
        ifThen: { cue: 'I finish my tea', action: 'put my shoes on' },
        barriers: ['Rain'],
        strategies: ['An umbrella'],
        confidence: { value: 6, min: 1, max: 10 },
        status: 'in-progress',
      },
    ],
    stageGoals: [{ id: 'gate', text: 'To the gate', due: '2026-12-01', done: true }],
    outcomes: [{ at: AT, text: 'Twice this week' }],
    lifecycle: 'active',
    achievement: 'improving',
    due: '2027-02-01',
    rank: 1,
  }),
  plan: (id) => ({
    ...head(id),
    title: 'My plan (made up)',
    status: 'active',
    person: { name: 'Testine Example', nhsNumber: '9990000018' },
    professionalContacts: [contact],
    personalContacts: [{ name: 'Sample Sister', role: 'sister' }],
    formulation: ['What we made of it together'],
    strengths: [],
    needs: ['Getting out'],
    goals: [],
    actions: [{ what: 'Ring the surgery', who: 'Me', status: 'not-started' }],
    decisions: [],
    contingency: [
      {
        id: 'bad-night',
        triggers: ['Three bad nights'],
        whatShouldHappen: ['Ring my sister'],
        contacts: [contact],
        coping: ['Radio'],
        earlySigns: ['I skip breakfast'],
      },
    ],
    additional: [],
    otherDocuments: [],
    agreements: [{ by: 'Testine Example', role: 'person', at: AT, version: 'any mark' }],
    comments: [
      { id: 'first', at: AT, by: 'Testine Example', section: 'careAndSupport', text: 'Slower, please' },
    ],
    shares: [],
    notUnderstood: [],
  }),
  budget: (id) => ({
    ...head(id),
    basis: 'ask',
    stage: 'planning',
    indicative: { pence: 123_456, period: 'year' },
    lines: [
      {
        id: 'swim',
        what: 'Swimming (made up)',
        goal: '00000000-0000-4000-8000-000000000001',
        quantity: 2,
        price: { pence: 455, period: 'week' },
        talkAbout: [],
      },
    ],
    spending: [{ id: 'first', line: 'swim', date: '2026-11-20', pence: 455 }],
  }),
  'check-in': (id) => ({
    ...head(id),
    knowledge: 3,
    confidence: 0,
    goals: [
      {
        goal: '00000000-0000-4000-8000-000000000001',
        how: 'better',
        ladder: 2,
        ifThen: [{ action: 'walk', helped: 'a-little' }],
        barriers: [],
        next: 'keep',
      },
    ],
    earlySigns: [],
    wouldHelp: ['peer-support'],
    wantsContact: true,
    contactAbout: 'A lift (made up)',
  }),
  decision: (id) => ({
    id,
    status: 'in-progress',
    aid: { id: 'made-up-aid', published: '2026-11-01' },
    at: AT,
    seats: [
      {
        who: 'person',
        whatMatters: 'Gardening again',
        rows: [{ row: 'pain', question: 'Will it hurt?', weight: 4, leans: 'unsure' }],
        tradeOffs: [],
      },
    ],
    optionsDiscussed: [{ option: 'Wait and see', benefits: ['No operation'], risks: [] }],
    sure: { sure: false, understand: true },
    questions: ['How long until I can dig?'],
    reservations: '',
  }),
};

/** A later state of a record, told from others by a word. */
export function changedRecord<Kind extends RecordKind>(
  kind: Kind,
  record: RecordKinds[Kind],
  word: string,
): RecordKinds[Kind] {
  const changes: { [Each in RecordKind]: Partial<RecordKinds[Each]> } = {
    'about-me': { needs: [word] },
    goal: { text: word },
    plan: { title: word },
    budget: { noticePeriod: word },
    'check-in': { earlySigns: [word] },
    decision: { questions: [word] },
  };
  return { ...record, ...changes[kind] };
}
