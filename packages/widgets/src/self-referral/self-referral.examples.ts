import { drafts, newDraftCode } from '@sixways/adapters/browser/draft.js';
import { sealedStore } from '@sixways/adapters/browser/sealed-store.js';
import community from '@sixways/content/sites/community.json' with { type: 'json' };
import demo from '@sixways/content/sites/demo.json' with { type: 'json' };
import type { AdapterErrorKind } from '@sixways/core/errors.js';
import { newReferralId } from '@sixways/core/model/ids.js';
import type { Referral } from '@sixways/core/model/referral.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import type { Example } from '../examples/example.js';
import { EVERYTHING, MYSELF, SOMEONE } from './example-answers.js';
import { accepting, borough, failing, silent } from './example-adapters.js';
import { FormDriver, type Given } from './form-driver.js';
import type { CareSelfReferral } from './self-referral.js';

export type SelfReferralExample = Example<CareSelfReferral>;

/** A made-up practice whose patients refer themselves to its own link workers. */
export const DEMO = demo as unknown as ReferralSite;
/** A made-up site that left a question out, added one and reworded one. */
export const COMMUNITY = community as unknown as ReferralSite;

interface Setup {
  description: string;
  answers?: Given;
  /** Properties of the element. By default: the demonstration practice, and a backend that takes everything. */
  set?: Partial<Pick<CareSelfReferral, 'content' | 'adapter'>>;
  attributes?: Record<string, string>;
  before?(): Promise<unknown>;
  /** Goes to the state. Absent: the first page. */
  go?(form: FormDriver): Promise<unknown>;
}

function example(name: string, setup: Setup): SelfReferralExample {
  const { description, answers = MYSELF, set, attributes = {}, before, go } = setup;
  return {
    name,
    description,
    async before() {
      await clearDevice();
      await before?.();
    },
    element() {
      const widget = document.createElement('care-self-referral');
      Object.assign(widget, { content: DEMO, adapter: accepting() }, set);
      // Examples stand side by side on one page: none of them may own its history.
      widget.toggleAttribute('no-history', true);
      for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
      return widget;
    },
    async prepare(widget) {
      const form = await new FormDriver(widget, answers).ready();
      await go?.(form);
      await widget.updateComplete;
    },
  };
}

/** Deletes what examples left on this device. */
export async function clearDevice(): Promise<void> {
  const store = sealedStore();
  const waiting = await store.list().catch(() => []);
  await Promise.all([...waiting.map(({ id }) => store.delete(id)), drafts('self-referral').delete()]);
}

/** A question as it comes up, or with an answer that brings up more. */
function asks(
  name: string,
  field: string,
  description: string,
  more: Omit<Setup, 'description'> & { given?: Given } = {},
) {
  const { given, ...setup } = more;
  return example(name, {
    description,
    ...setup,
    go: async (form) => {
      await form.goTo(field);
      if (given) await form.fill(given);
      if (setup.attributes === EASY) await form.until(() => form.find('.beside svg'), 'its picture');
    },
  });
}

/** A question with its errors. */
function refuses(
  name: string,
  field: string,
  given: Given,
  description: string,
  setup: Omit<Setup, 'description'> = {},
) {
  return example(`Error: ${name}`, {
    description,
    ...setup,
    go: async (form) => {
      await form.goTo(field);
      await form.next(given);
    },
  });
}

/** The page after a question. */
function after(
  name: string,
  field: string,
  given: Given,
  description: string,
  setup: Omit<Setup, 'description'> = {},
) {
  return example(name, {
    description,
    ...setup,
    go: async (form) => {
      await form.goTo(field);
      await form.next(given);
    },
  });
}

function sends(name: string, description: string, setup: Omit<Setup, 'description'>) {
  return example(name, {
    description,
    ...setup,
    go: async (form) => {
      await form.goToCheck();
      await form.send();
      await form.until(() => setup.set?.adapter === SILENT || !form.find('.sending'), 'what came of it');
    },
  });
}

const ANY_AREA: Partial<CareSelfReferral> = { content: {} };
const SILENT = silent();
const IN_THE_VALE: Given = { ...MYSELF, home: 'E09999999', practice: 'DEMO1' };
const ON_THE_BOUNDARY: Given = {
  ...MYSELF,
  home: 'E09000011',
  practice: 'not-listed',
  practiceName: 'Elmfield Surgery (demonstration)',
  practiceArea: 'E09000023',
};
const LINE = {
  name: 'Elmbridge Vale Connect (demonstration)',
  phone: '020 7946 0303',
  hours: 'Monday to Friday, 9am to 5pm',
  replyWithin: 5,
};
const inTheVale = (...rule: Parameters<typeof borough>): Omit<Setup, 'description'> => ({
  answers: IN_THE_VALE,
  set: { content: {}, adapter: accepting(borough(...rule)) },
});

const start: SelfReferralExample[] = [
  example('First page', { description: 'Help for now, then the first question.' }),
  example('First page, no practice', {
    description: 'On a website that is no practice: the areas’ own tables decide.',
    set: ANY_AREA,
  }),
];

const questions: SelfReferralExample[] = [
  asks('Question: radios', 'registered', 'One choice. The label is the page’s heading.'),
  asks('Question: checkboxes', 'needs', 'As many as they like.'),
  asks('Question: checkboxes, revealed', 'needs', 'A choice that asks one thing more.', {
    given: { needs: ['something-else'] },
  }),
  asks('Question: text area', 'ownWords', 'Own words, never needed.'),
  asks('Question: safety', 'safety', 'Asked gently, with a way not to say.', { given: { safety: 'yes' } }),
  asks('Question: several fields', 'givenName', 'Three short ones that belong together.'),
  asks('Question: date', 'birthDate', 'Three boxes, never a calendar.'),
  asks('Question: ways to make contact', 'contactWays', 'What is safe is theirs to say.'),
  asks('Question: phone', 'phone', 'A phone number, with the keyboard for it.'),
  asks('Question: email', 'email', 'An email address.', { answers: EVERYTHING }),
  asks('Question: address', 'address', 'Lines for an address.', { answers: EVERYTHING }),
  asks('Question: NHS number', 'nhsNumberKnown', 'Only asked for where they know it.', {
    given: { nhsNumberKnown: 'yes' },
  }),
  asks('Question: communication', 'communication', '“None of these” unticks the others.'),
  asks('Question: consent', 'consentShare', 'Each consent on its own page. Its wording is kept.'),
  asks('Question: borough', 'home', 'A list, grouped by ICB.', { set: ANY_AREA }),
  asks('Question: practice', 'practice', 'The borough’s practices, or one by name.', {
    set: ANY_AREA,
    given: { practice: 'not-listed' },
  }),
];

const LONG = 'It is a long story. '.repeat(240);
const errors: SelfReferralExample[] = [
  refuses('nothing chosen', 'who', {}, 'The summary has the focus and leads to the question.'),
  refuses('nothing ticked', 'needs', {}, 'Checkboxes without a tick.'),
  refuses('nothing in the list', 'home', {}, 'No borough chosen.', { set: ANY_AREA }),
  refuses(
    'practice without a name',
    'practice',
    { practice: 'not-listed' },
    'A revealed question left blank.',
    { set: ANY_AREA },
  ),
  refuses('two fields', 'givenName', { preferredName: 'Exa' }, 'One line in the summary for each.'),
  refuses('no date', 'birthDate', {}, 'No date of birth.'),
  refuses(
    'part of a date',
    'birthDate',
    { birthDate: { day: '15', month: '', year: '1984' } },
    'Only the empty box is marked.',
  ),
  refuses(
    'no such date',
    'birthDate',
    { birthDate: { day: '31', month: '2', year: '1984' } },
    'A day that does not exist.',
  ),
  refuses(
    'date to come',
    'birthDate',
    { birthDate: { day: '1', month: '1', year: '2199' } },
    'A year that is not yet.',
  ),
  refuses('phone', 'phone', { phone: '12' }, 'Too short for a phone number.'),
  refuses('email', 'email', { email: 'nobody' }, 'No email address.', { answers: EVERYTHING }),
  refuses(
    'NHS number',
    'nhsNumberKnown',
    { nhsNumberKnown: 'yes', nhsNumber: '999 123 4501' },
    'A digit is wrong.',
  ),
  refuses(
    'too long',
    'ownWords',
    { ownWords: LONG },
    'Nothing is cut off: it says by how much it is too long.',
  ),
];

const ways: SelfReferralExample[] = [
  after('Route: own service', 'age', MYSELF, 'A patient of the website’s own practice.'),
  after(
    'Route: area’s table',
    'age',
    IN_THE_VALE,
    'A borough whose table says: refer yourself.',
    inTheVale({ route: 'self', service: LINE }),
  ),
  after('Route: unknown', 'age', MYSELF, 'Nobody has confirmed the rule: the practice knows.', {
    set: ANY_AREA,
  }),
  after('Route: no borough', 'age', MYSELF, 'They are not sure where they live.', {
    set: ANY_AREA,
    answers: { ...MYSELF, home: 'not-sure', practice: 'none' },
  }),
  after('Route: lives here, registered there', 'age', ON_THE_BOUNDARY, 'Both boroughs’ people, and why.', {
    set: ANY_AREA,
    answers: ON_THE_BOUNDARY,
  }),
  after(
    'Route: by phone',
    'age',
    IN_THE_VALE,
    'They ring the service.',
    inTheVale({ route: 'phone', service: LINE }),
  ),
  after(
    'Route: through the practice',
    'age',
    IN_THE_VALE,
    'A table that was to be checked by now says so.',
    inTheVale(
      { route: 'practitioner', reason: 'In Elmbridge Vale the practices refer people.' },
      { reviewDue: '2026-01-31', source: { title: 'Elmbridge Vale', seen: '2025-01-31' } },
    ),
  ),
  after('Safety: read before going on', 'safety', { safety: 'yes' }, 'Help for now, between two questions.'),
  after('Stop: without their say-so', 'sayso', { sayso: 'no' }, 'The person has not agreed.', {
    answers: SOMEONE,
  }),
  after('Stop: too young', 'age', { age: 'younger' }, 'Other doors for young people.'),
  after('Stop: not to be shared', 'consentShare', { consentShare: 'no' }, 'Nothing is sent.'),
  after('Stop: not to be contacted', 'consentContact', { consentContact: 'no' }, 'Nothing is sent.'),
];

const someone: SelfReferralExample[] = [
  asks('Someone else: say-so', 'sayso', 'Nothing goes on without it.', { answers: SOMEONE }),
  asks('Someone else: about the helper', 'supporterName', 'Who helps, and who is contacted first.', {
    answers: SOMEONE,
  }),
  asks('Someone else: needs', 'needs', 'The same question about them.', { answers: SOMEONE }),
  example('Someone else: check answers', {
    description: 'The helper’s answers among them.',
    answers: SOMEONE,
    go: (form) => form.goToCheck(),
  }),
];

const checks: SelfReferralExample[] = [
  example('Check answers', {
    description: 'Each answer with a way to change it.',
    go: (form) => form.goToCheck(),
  }),
  example('Check answers, everything', {
    description: 'The longest form there is.',
    answers: EVERYTHING,
    go: (form) => form.goToCheck(),
  }),
];

const KINDS: readonly AdapterErrorKind[] = [
  'offline',
  'unavailable',
  'rejected',
  'forbidden',
  'conflict',
  'not-found',
];
const ends: SelfReferralExample[] = [
  sends('Sending', 'Until the backend has answered.', { set: { adapter: SILENT } }),
  ...KINDS.map((kind) =>
    sends(`Failed: ${kind}`, 'Why, that nothing is lost, and what to do now.', {
      set: { adapter: failing(kind) },
    }),
  ),
  sends('Failed: may have arrived', 'The answer got lost, not the referral.', {
    set: { adapter: failing('unavailable', { maybeDelivered: true }) },
  }),
  sends('Sent', 'The receipt: reference, when they hear, what to do if not.', {}),
  sends('Sent, at least once', 'A backend that cannot tell a resend.', {
    set: { adapter: accepting({ guarantee: 'at-least-once' }) },
  }),
  sends('Kept on this device', 'No service behind the page: it never says “sent”.', {
    set: { adapter: accepting({ reach: 'this-device' }) },
  }),
];

const kept: SelfReferralExample[] = [
  example('Something waits', {
    description: 'An earlier visit could not send. Tells when, never what.',
    before: leaveReferral,
    go: (form) => form.until(() => form.find('.notice'), 'the notice'),
  }),
  example('Save answers', {
    description: 'Before anything is kept.',
    go: async (form) => {
      await form.goTo('needs');
      await form.press('Save and come back later');
    },
  }),
  example('Answers saved', {
    description: 'The code that opens them, shown once.',
    go: async (form) => {
      await form.goTo('needs');
      await form.press('Save and come back later');
      await form.press('Save and show me the code');
      await form.until(() => form.find('.reference'), 'the code');
    },
  }),
  example('Saved answers found', {
    description: 'An earlier visit kept its answers.',
    before: leaveDraft,
    go: (form) => form.until(() => form.find('#draft-code'), 'the notice'),
  }),
  example('Saved answers, wrong code', {
    description: 'A code that does not open them.',
    before: leaveDraft,
    go: async (form) => {
      const box = await form.until(() => form.find<HTMLInputElement>('#draft-code'), 'the notice');
      box.value = 'AAAA-BBBB-CCCC';
      await form.press('Open my answers');
      await form.until(() => form.find('#draft-error'), 'the message');
    },
  }),
  example('Delete answers', {
    description: 'Asked once more before they go.',
    go: async (form) => {
      await form.goTo('needs');
      await form.press('Delete my answers');
    },
  }),
  example('Deleted', {
    description: 'Nothing is kept.',
    go: async (form) => {
      await form.goTo('needs');
      await form.press('Delete my answers');
      await form.press('Yes, delete them');
      await form.until(() => !form.find('form'), 'the end');
    },
  }),
];

const content: SelfReferralExample[] = [
  {
    ...example('Broken content', {
      description: 'For the page’s author: where the content is wrong, and how.',
      set: {
        content: {
          service: { name: '' },
          form: { leaveOut: ['name', 'nowhere'] },
        } as unknown as ReferralSite,
      },
    }),
    prepare: async (widget) => {
      const form = new FormDriver(widget);
      await form.until(() => form.find('.fault'), 'the panel');
    },
  },
  asks('Own question', 'meetWhere', 'A question that the site added.', { set: { content: COMMUNITY } }),
  asks('Own words', 'ownWords', 'A question that the site reworded.', { set: { content: COMMUNITY } }),
];

const EASY = { 'reading-level': 'easy' };
const PSEUDO = { lang: 'en-x-pseudo' };
const RTL = { ...PSEUDO, dir: 'rtl' };
const languages: SelfReferralExample[] = [
  example('Easy Read: first page', { description: 'The same, in easy words.', attributes: EASY }),
  asks('Easy Read: needs', 'needs', 'A question in easy words.', { attributes: EASY }),
  example('Easy Read: check answers', {
    description: 'All answers in easy words.',
    attributes: EASY,
    go: (form) => form.goToCheck(),
  }),
  example('Made-up language: check answers', {
    description:
      'Accents, brackets and a third more length show text that is not translated, or has no room.',
    attributes: PSEUDO,
    go: (form) => form.goToCheck(),
  }),
  example('Right to left: first page', { description: 'Everything mirrored.', attributes: RTL }),
  asks('Right to left: revealed question', 'needs', 'Choices from the right.', {
    attributes: RTL,
    given: { needs: ['something-else'] },
  }),
  refuses('right to left', 'birthDate', {}, 'The error’s edge is on the right.', { attributes: RTL }),
  example('Right to left: check answers', {
    description: 'Questions right, answers left.',
    attributes: RTL,
    go: (form) => form.goToCheck(),
  }),
];

/** Every state of the widget. */
export const examples: readonly SelfReferralExample[] = [
  ...start,
  ...questions,
  ...errors,
  ...ways,
  ...someone,
  ...checks,
  ...ends,
  ...kept,
  ...content,
  ...languages,
];

/** Leaves a referral in the outbox, as a visit that ended while sending does. */
async function leaveReferral(): Promise<void> {
  const referral = { id: newReferralId() } as Referral;
  await sealedStore().set({ referral, since: '2026-11-20T09:30:00.000Z', tried: true });
}

/** Leaves answers with a code, as an earlier visit does. @returns the code */
export async function leaveDraft(answers: Given = { who: 'myself', registered: 'yes' }): Promise<string> {
  const code = newDraftCode();
  await drafts('self-referral', { iterations: 1000 }).save(answers, code);
  return code;
}
