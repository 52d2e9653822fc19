/*
 * Words for a record's fields wherever it is read without a widget: in a file, on paper, in the narrative of a FHIR
 * resource. By group and field of `shapes.ts`; headings of PRSB's standards keep PRSB's words.
 */

/** The words of one language. */
export interface RecordWords {
  /** What each kind of record is called. */
  kinds: Readonly<Record<string, string>>;
  /** By `group.field`; a field without words is for machines and is not read out. */
  fields: Readonly<Record<string, string>>;
  /** By `group.field.code`. */
  codes: Readonly<Record<string, string>>;
  yes: string;
  no: string;
  /** `{value}` from `{min}` to `{max}`. */
  scale: string;
}

/** The same as they are written: by group, then field; by `group.field`, then code. */
export interface WrittenWords extends Omit<RecordWords, 'fields' | 'codes'> {
  fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
  codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Words as they are looked up. */
export function recordWords({ fields, codes, ...rest }: WrittenWords): RecordWords {
  const flat = (groups: WrittenWords['fields']) =>
    Object.fromEntries(
      Object.entries(groups).flatMap(([group, words]) =>
        Object.entries(words).map(([name, word]) => [`${group}.${name}`, word]),
      ),
    );
  return { ...rest, fields: flat(fields), codes: flat(codes) };
}

const RECORD = { source: 'Where this came from', reviewDue: 'Look at it again on' };

const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'about-me': {
    mostImportant: 'What is most important to me',
    importantPeople: 'People who are important to me',
    communication: 'How I communicate and how to communicate with me',
    wellness: 'My wellness',
    doAndDoNot: 'Please do and please do not',
    support: 'How and when to support me',
    alsoWorthKnowing: 'Also worth knowing about me',
    needs: 'What I need, or worry about',
    working: 'What is working',
    notWorking: 'What is not working',
    strengths: 'My skills and strengths',
    interests: 'My interests',
    involve: 'Who I want to take part',
    supportedBy: 'Supported to write this by',
    date: 'Date',
    ...RECORD,
  },
  goal: {
    text: 'My goal',
    why: 'Why it matters to me',
    importance: 'How important it is to me',
    ladder: 'Five steps, from much less than I hoped to much more',
    actions: 'What will be done',
    stageGoals: 'Smaller steps on the way',
    outcomes: 'What came of it',
    lifecycle: 'Where the goal stands',
    achievement: 'How it is going',
    due: 'I hope to be there by',
    origin: 'What it grew from',
    notUnderstood: 'Other parts',
    ...RECORD,
  },
  plan: {
    title: 'Plan',
    status: 'Status',
    person: 'About the person',
    gpPractice: 'GP practice',
    professionalContacts: 'Professional contacts',
    personalContacts: 'Personal contacts',
    formulation: 'Formulation',
    strengths: 'Strengths',
    needs: 'Needs, concerns or problems',
    actions: 'Other actions',
    decisions: 'Decisions',
    contingency: 'If this happens',
    additional: 'Additional plans',
    fundingSource: 'Care funding source',
    otherDocuments: 'Other care planning documents',
    agreements: 'Who agreed',
    review: 'Review',
    comments: 'Comments',
    shares: 'Who may see it',
    notUnderstood: 'Other parts',
    goals: 'Goals and hopes',
    ...RECORD,
  },
  budget: {
    basis: 'Why I can ask for a budget',
    stage: 'Where it stands',
    indicative: 'Amount to plan with',
    agreed: 'Amount agreed',
    holder: 'Who holds the money',
    lines: 'What the money is for',
    coordinator: 'Who sees that the plan happens',
    monitor: 'Who watches the money',
    noticePeriod: 'Notice period',
    risks: 'Risks and how to manage them',
    firstReview: 'First review',
    spending: 'Spent so far',
    ...RECORD,
  },
  'check-in': {
    knowledge: 'I know what can help me',
    skills: 'I can do what helps me',
    confidence: 'I feel sure that I will',
    goals: 'How my goals are going',
    earlySigns: 'Early signs I notice now',
    wouldHelp: 'What would help next',
    referral: 'After my referral',
    wantsContact: 'I want somebody to get in touch',
    contactAbout: 'What about',
    ...RECORD,
  },
  decision: {
    at: 'Date',
    aid: 'Decision aid',
    seats: 'What we each said',
    optionsDiscussed: 'Options discussed',
    sure: 'How sure I feel',
    questions: 'My questions',
    reservations: 'What holds me back',
  },
  part: { path: 'Where', text: 'What it says' },
  ifThen: { cue: 'If', action: 'Then I will' },
  origin: { text: 'From' },
  action: {
    what: 'What',
    who: 'Who',
    when: 'When',
    where: 'Where',
    ifThen: 'If-then plan',
    barriers: 'What could get in the way',
    strategies: 'What could help',
    confidence: 'How sure I am that I can do it',
    status: 'Status',
    reviewDate: 'Look at it again on',
  },
  stageGoal: { text: 'Step', due: 'By', outcome: 'What came of it', done: 'Done' },
  outcome: { at: 'When', text: 'What' },
  person: {
    name: 'Name',
    preferredName: 'Likes to be called',
    birthDate: 'Date of birth',
    nhsNumber: 'NHS number',
    address: 'Address',
    phone: 'Phone',
    email: 'Email',
  },
  gpPractice: { name: 'Practice', ods: 'Practice code', gp: 'GP' },
  planAction: { what: 'What', who: 'Who', when: 'When', status: 'Status' },
  contingency: {
    name: 'Name',
    triggers: 'What may happen',
    whatShouldHappen: 'What should happen',
    contacts: 'Who should be contacted',
    coping: 'What helps me cope',
    earlySigns: 'Early warning signs',
    advanceStatement: 'Advance statement',
    reviewDue: 'Look at it again on',
  },
  additional: { name: 'Plan', content: 'What it says', reviewDue: 'Look at it again on' },
  agreement: { by: 'Who', role: 'As', at: 'When' },
  review: { due: 'Next review', responsible: 'Who arranges it', requested: 'Asked for' },
  reviewRequest: { at: 'When', about: 'What about' },
  comment: { at: 'When', by: 'Who', section: 'About', text: 'Comment' },
  share: { with: 'Who', sections: 'Which parts', since: 'From', until: 'Until' },
  budgetLine: {
    what: 'What for',
    goal: 'Goal',
    supplier: 'From whom',
    quantity: 'How many',
    price: 'Price of one',
    managedBy: 'How it is managed',
  },
  spending: { date: 'Date', pence: 'Amount', note: 'Note' },
  goalProgress: {
    goal: 'Goal',
    how: 'How it went',
    ladder: 'Where on my five steps',
    ifThen: 'If-then plans',
    barriers: 'What got in the way',
    note: 'Note',
    next: 'What now',
  },
  ifThenHelped: { helped: 'Did the if-then plan help' },
  afterReferral: { heard: 'Did somebody get in touch', went: 'Did you get there' },
  aid: { id: 'Name', published: 'Version of' },
  seat: {
    who: 'Who',
    whatMatters: 'What matters',
    rows: 'What it means to me',
    tradeOffs: 'What I would give up',
  },
  rowView: {
    question: 'Question',
    own: 'My own concern',
    weight: 'How much it matters, 0 to 4',
    leans: 'Leans to',
  },
  tradeOff: { text: 'What' },
  option: { option: 'Option', benefits: 'Benefits', risks: 'Risks' },
  sure: {
    sure: 'I feel sure about the best choice for me',
    understand: 'I know the benefits and risks of each option',
    riskBenefit: 'I am clear about which of them matter most to me',
    encouragement: 'I have enough support and advice to choose',
  },
};

const PERIODS = {
  week: 'a week',
  '4-weeks': 'every 4 weeks',
  month: 'a month',
  year: 'a year',
  once: 'once',
};
const ACTION_STATUS = {
  'not-started': 'Not started',
  'in-progress': 'Under way',
  completed: 'Done',
  'on-hold': 'Paused',
  stopped: 'Stopped',
};
const SECTIONS = {
  demographics: 'About the person',
  gpPractice: 'GP practice',
  aboutMe: 'About me',
  professionalContacts: 'Professional contacts',
  personalContacts: 'Personal contacts',
  formulation: 'Formulation',
  careAndSupport: 'Care and support plan',
  contingency: 'If this happens',
  additional: 'Additional plans',
};
const STEPS_OF_FIVE = ['Not at all', 'A little', 'Somewhat', 'Mostly', 'Very much'];
const steps = Object.fromEntries(STEPS_OF_FIVE.map((text, step) => [step, text]));

const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'goal.lifecycle': {
    proposed: 'Suggested',
    planned: 'Planned',
    accepted: 'Agreed',
    active: 'Under way',
    'on-hold': 'Paused',
    completed: 'Finished',
    cancelled: 'Stopped',
    'entered-in-error': 'Entered by mistake',
    rejected: 'Not wanted',
  },
  'goal.achievement': {
    'in-progress': 'Under way',
    improving: 'Getting better',
    worsening: 'Getting harder',
    'no-change': 'No change',
    achieved: 'Reached',
    sustaining: 'Keeping it up',
    'not-achieved': 'Not reached',
    'no-progress': 'Not moving',
    'not-attainable': 'Cannot be reached',
  },
  'action.status': ACTION_STATUS,
  'planAction.status': ACTION_STATUS,
  'plan.status': {
    draft: 'Draft',
    active: 'In use',
    'on-hold': 'Paused',
    revoked: 'No longer in use',
    completed: 'Finished',
    unknown: 'Not known',
  },
  'agreement.role': {
    person: 'The person',
    'legal-representative': 'Legal representative',
    professional: 'Professional',
  },
  'comment.section': SECTIONS,
  'share.sections': SECTIONS,
  'budget.basis': {
    right: 'I have a right to have one',
    offer: 'It may be offered where I live',
    ask: 'I want to ask about one',
  },
  'budget.stage': {
    assess: 'Looking at what I need',
    indicative: 'Told the amount to plan with',
    planning: 'Planning',
    agreed: 'Agreed',
    running: 'In use',
    review: 'Being reviewed',
  },
  'amount.period': PERIODS,
  'budgetLine.managedBy': {
    notional: 'The NHS arranges it (notional budget)',
    'third-party': 'An organisation holds the money (third party budget)',
    'direct-payment': 'The money comes to me (direct payment)',
  },
  'check-in.knowledge': steps,
  'check-in.skills': steps,
  'check-in.confidence': steps,
  'check-in.wouldHelp': {
    'health-coaching': 'Health and wellbeing coaching',
    'peer-support': 'Somebody who has been there',
    course: 'A course',
    strategies: 'Things to try myself',
    'link-worker': 'A link worker',
  },
  'goalProgress.how': {
    better: 'Better',
    same: 'The same',
    harder: 'Harder',
    done: 'Done',
    'not-tried': 'Not tried yet',
  },
  'goalProgress.ladder': Object.fromEntries(
    [
      'Much less than I hoped',
      'Less than I hoped',
      'As I hoped',
      'More than I hoped',
      'Much more than I hoped',
    ].map((text, step) => [step, text]),
  ),
  'goalProgress.next': { keep: 'Keep it', shrink: 'Make it smaller', change: 'Change it', stop: 'Stop it' },
  'ifThenHelped.helped': { yes: 'Yes', 'a-little': 'A little', no: 'No', 'not-used': 'Not used' },
  'afterReferral.heard': { yes: 'Yes', 'not-yet': 'Not yet' },
  'seat.who': { person: 'Me', supporter: 'My supporter' },
};

/** British English. */
export const RECORD_WORDS = recordWords({
  kinds: {
    'about-me': 'About me',
    goal: 'Goal',
    plan: 'Personalised care and support plan',
    budget: 'Personal health budget',
    'check-in': 'Check-in',
    decision: 'What I made of a decision',
  },
  fields: FIELDS,
  codes: CODES,
  yes: 'Yes',
  no: 'No',
  scale: '{value} (from {min} to {max})',
});
