import { AdapterError } from '@sixways/core/errors.js';
import type { CheckInSite } from '@sixways/core/model/check-in-site.js';
import type { Adapter, RequestsPort } from '@sixways/core/ports.js';
import type { Example } from '../examples/example.js';
import { CHOIR, LETTERS, WALK } from '../goal-setter/example-goals.js';
import { keeping, silent } from '../records/example-adapters.js';
import { RecordsDriver } from '../records/records-driver.js';
import type { CareCheckIn } from './check-in.js';
import { PLAN } from './example-plan.js';

export type CheckDriver = RecordsDriver<CareCheckIn>;

interface Setup {
  description: string;
  /** What the page gives; anything, since some examples are faulty. */
  content?: unknown;
  attributes?: Record<string, string>;
  adapter?(): Promise<Adapter>;
  /** Goes to the state. */
  go?(check: CheckDriver): Promise<unknown>;
}

/** A page's own people. */
export const OWN_SITE: CheckInSite = {
  doors: [{ name: 'Made-up practice', phone: '020 7946 0101', how: 'Ask for the social prescribing team.' }],
  service: {
    name: 'Made-up link workers',
    phone: '020 7946 0102',
    hours: 'Monday to Friday, 9am to 5pm',
    replyWithin: 5,
  },
};

/** Ways on from the hosted page. */
const PAGES = { 'finder-page': '/w/service-finder', explainers: '/w/easy-read?explainer=' };

function example(
  name: string,
  { description, content, attributes = {}, adapter, go }: Setup,
): Example<CareCheckIn> {
  let made: Adapter | undefined;
  return {
    name,
    description,
    async before() {
      made = await adapter?.();
    },
    element() {
      const widget = document.createElement('care-check-in');
      if (content) widget.content = content as CheckInSite;
      widget.adapter = made;
      for (const [attribute, value] of Object.entries({ ...PAGES, ...attributes }))
        widget.setAttribute(attribute, value);
      return widget;
    },
    async prepare(widget) {
      const check = await new RecordsDriver(widget).ready();
      if (adapter) await check.until(() => /each of your|about each|Try again/.test(check.text), 'the goals');
      await go?.(check);
      await widget.updateComplete;
    },
  };
}

const REFERRED = {
  ...CHOIR,
  actions: [{ ...CHOIR.actions[0]!, referralId: '0b6a3c1e-7d5f-4f0a-9a51-2f5f8f0c1d00' }],
};

/** Goals, a plan, and a team that can be asked. */
export async function team(ask: RequestsPort['ask'] = async () => {}): Promise<Adapter> {
  return { ...(await keeping({ goal: [WALK, REFERRED, LETTERS], plan: [PLAN] })), requests: { ask } };
}

const refusing = () => team(() => Promise.reject(new AdapterError('offline', 'An example refuses')));
const goOn = (check: CheckDriver) => check.press('Continue');
const start = async (check: CheckDriver, words = 'Start') => {
  await check.press(words);
  await check.until(() => check.find('form.question'), 'the first question');
};

/** Through the signs, the feelings and the first goal, saying something to each. */
export async function toSecondGoal(check: CheckDriver): Promise<void> {
  await check.press('Start');
  await check.tick('signs', 'I stay in bed');
  await goOn(check);
  await check.reads('Ring somebody');
  await goOn(check);
  await check.tick('knowledge', '3');
  await goOn(check);
  await check.tick('how', 'harder');
  await check.tick('if-then-a1', 'a-little');
  await check.tick('ladder', '1');
  await check.tick('next', 'shrink');
  await check.type('new-words', 'Walk to the gate');
  await goOn(check);
}

/** To the end, with a wish to be called. */
export async function toTheEnd(check: CheckDriver): Promise<void> {
  await toSecondGoal(check);
  await check.tick('next', 'stop');
  await goOn(check);
  await check.tick('heard', 'not-yet');
  await goOn(check);
  await check.tick('help', 'peer-support');
  await check.tick('help', 'strategies');
  await goOn(check);
  await check.tick('contact', 'yes');
  await check.type('about', 'My mood');
  await goOn(check);
  await check.reads('Thank you');
}

const ownPlan = async (check: CheckDriver) => {
  await check.press('Start');
  await check.tick('signs', 'I stay in bed');
  await goOn(check);
  await check.reads('Ring somebody');
};

/** Every state of the widget: feeds stories, accessibility checks, screenshots and the documentation. */
export const examples: Example<CareCheckIn>[] = [
  example('Start, nothing known', { description: 'Without goals it asks how things are.' }),
  example('Start', { description: 'With goals and a plan.', adapter: team }),
  example('Early signs', {
    description: 'From the person’s own plan.',
    adapter: team,
    go: (check) => start(check),
  }),
  example('My own plan first', {
    description: 'What the person wrote for such a time, then help for now.',
    adapter: team,
    go: ownPlan,
  }),
  example('How I feel about it', {
    description: 'Three questions, in words.',
    go: (check) => start(check),
  }),
  example('How a goal went', {
    description: 'With the if-then plan and the person’s own ladder.',
    adapter: team,
    go: async (check) => {
      await check.press('Start');
      await goOn(check);
      await goOn(check);
      await check.tick('next', 'shrink');
    },
  }),
  example('Nobody got in touch', {
    description: 'A number to ring.',
    content: OWN_SITE,
    adapter: team,
    go: async (check) => {
      await toSecondGoal(check);
      await goOn(check);
      await check.tick('heard', 'not-yet');
    },
  }),
  example('What would help', {
    description: 'Kinds of support, each explained.',
    go: async (check) => {
      await check.press('Start');
      await goOn(check);
      await check.reads('What would help you next?');
    },
  }),
  example('Nobody to ask from here', {
    description: 'Without a team behind the page: people and numbers.',
    content: OWN_SITE,
    go: async (check) => {
      await check.press('Start');
      await goOn(check);
      await goOn(check);
    },
  }),
  example('Shall somebody call?', {
    description: 'Asked only after a yes.',
    adapter: team,
    go: async (check) => {
      await toSecondGoal(check);
      await goOn(check);
      await goOn(check);
      await goOn(check);
      await check.tick('contact', 'yes');
    },
  }),
  example('End, the team was asked', {
    description: 'Own plan, changes to goals, ways on, help for now.',
    content: OWN_SITE,
    adapter: team,
    go: async (check) => {
      await toTheEnd(check);
      await check.reads('Your team has your request');
    },
  }),
  example('End, the team was not reached', {
    description: 'Said plainly, with a number and another try.',
    content: OWN_SITE,
    adapter: refusing,
    go: async (check) => {
      await toTheEnd(check);
      await check.reads('did not reach your team');
    },
  }),
  example('A goal was changed', {
    description: 'Because the person said yes.',
    adapter: team,
    go: async (check) => {
      await toTheEnd(check);
      await check.press('Yes, change it');
      await check.press('No, leave it');
    },
  }),
  example('Not loaded', {
    description: 'The service does not answer.',
    adapter: () => silent('unavailable'),
  }),
  example('Easy Read', {
    description: 'The Easy Read twin.',
    attributes: { 'reading-level': 'easy' },
    adapter: team,
    go: (check) => start(check),
  }),
  example('Right to left', {
    description: 'Logical sides alone.',
    attributes: { dir: 'rtl' },
    adapter: team,
    go: ownPlan,
  }),
  example('Content that does not fit', {
    description: 'The page’s author sees which part to mend.',
    content: { doors: [{ phone: '1' }] },
  }),
];
