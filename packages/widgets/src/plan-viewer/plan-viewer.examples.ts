import { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
import { personFile } from '@sixways/adapters/person-file/person-file.js';
import { AdapterError, type AdapterErrorKind } from '@sixways/core/errors.js';
import type { AboutMe } from '@sixways/core/model/about-me.js';
import type { Goal } from '@sixways/core/model/goal.js';
import type { Plan } from '@sixways/core/model/plan.js';
import type { Adapter, RecordsPort, RequestsPort } from '@sixways/core/ports.js';
import type { Example } from '../examples/example.js';
import {
  ABOUT_ME,
  AGREED,
  BARE,
  FOREIGN,
  GOALS,
  hugePlan,
  OTHER_PLAN,
  PLAN,
  SHARED,
  STALE,
  WHOLE,
} from './example-plans.js';
import { PlanDriver } from './plan-driver.js';
import type { CarePlanViewer } from './plan-viewer.js';
import type { PlanContent } from './plan-viewer.content.js';

interface Setup {
  description: string;
  /** What the page gives; anything, since some examples are faulty. */
  content?: unknown;
  adapter?: () => Adapter;
  attributes?: Record<string, string>;
  /** Goes to the state. */
  go?(driver: PlanDriver): Promise<unknown>;
}

function example(
  name: string,
  { description, content, adapter, attributes = {}, go }: Setup,
): Example<CarePlanViewer> {
  return {
    name,
    description,
    element() {
      const widget = document.createElement('care-plan-viewer');
      if (content) widget.content = content as PlanContent;
      if (adapter) widget.adapter = adapter();
      for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
      return widget;
    },
    async prepare(widget) {
      const driver = await new PlanDriver(widget).ready();
      await go?.(driver);
      await widget.updateComplete;
    },
  };
}

/** A place for records on some server, with the person's plan in it. In memory. */
export function service(
  change: Partial<RecordsPort> = {},
  ask: RequestsPort['ask'] = async () => {},
  {
    plan = PLAN,
    goals = GOALS,
    aboutMe = ABOUT_ME,
    more = [],
  }: { plan?: Plan; goals?: Goal[]; aboutMe?: AboutMe; more?: Plan[] } = {},
): Adapter {
  const records = memoryRecords();
  const filled = Promise.all([
    ...[plan, ...more].map((each) => records.save('plan', each)),
    records.save('about-me', aboutMe),
    ...goals.map((goal) => records.save('goal', goal)),
  ]);
  return {
    name: 'example',
    guarantee: 'exactly-once',
    reach: 'service',
    records: {
      ...records,
      list: async (kind, options) => (await filled, records.list(kind, options)),
      ...change,
    },
    requests: { ask },
  };
}

/** Plans in a file for care systems. */
export function fileOf(...plans: Plan[]): File {
  const { text, name, type } = personFile({ plan: plans }, 'bundle');
  return new File([text], name, { type });
}

/** What a server says when it does not do what it is asked. */
export function refusing(kind: AdapterErrorKind): () => Promise<never> {
  return () => Promise.reject(new AdapterError(kind, kind));
}

/** Every state of the widget: feeds stories, accessibility checks, screenshots and the documentation. */
export const examples: Example<CarePlanViewer>[] = [
  example('A plan', {
    description: 'What is filled comes first. The person’s details stay shut until somebody opens them.',
    content: WHOLE,
  }),
  example('Details opened', {
    description: 'The NHS number in threes and fours, as people read it out.',
    content: WHOLE,
    go: (driver) => driver.open('My details'),
  }),
  example('Hardly begun', {
    description: 'Empty parts are folded, and say what they are for.',
    content: BARE,
    go: (driver) => driver.open('If things get worse'),
  }),
  example('No plan yet', {
    description: 'What a plan is, starting one, and whom to talk to.',
  }),
  example('Say yes', {
    description: 'By whom, in which role, to which version.',
    content: WHOLE,
    go: (driver) => driver.open('Say yes'),
  }),
  example('Say yes: something is missing', {
    description: 'The boxes say what to mend.',
    content: WHOLE,
    go: async (driver) => {
      await driver.open('Say yes');
      await driver.press('Yes, I agree');
    },
  }),
  example('Agreed', {
    description: 'To the plan as it is now.',
    content: AGREED,
    go: (driver) => driver.open('Say yes'),
  }),
  example('Changed since it was agreed', {
    description: 'It needs a new yes, and says so.',
    content: STALE,
    go: (driver) => driver.open('Say yes'),
  }),
  example('A review asked for', {
    description: '"Asked" comes only after the team has it.',
    adapter: () => service(),
    go: async (driver) => {
      await driver.open('Ask for a review');
      await driver.type('review-about', 'The teapot group moved.');
      await driver.press('Ask for a review now');
      await driver.until(() => driver.text.includes('Your team has it'));
    },
  }),
  example('A review: no connection', {
    description: 'What was written is still there, and there are people to call.',
    adapter: () => service({}, refusing('offline')),
    go: async (driver) => {
      await driver.open('Ask for a review');
      await driver.type('review-about', 'The teapot group moved.');
      await driver.press('Ask for a review now');
      await driver.until(() => driver.text.includes('has not been asked'));
    },
  }),
  example('A review: this page cannot ask', {
    description: 'People to call instead.',
    content: WHOLE,
    go: (driver) => driver.open('Ask for a review'),
  }),
  example('Share or print', {
    description: 'Choose parts; a file, paper, a link where the page gives one.',
    content: SHARED,
    attributes: { 'share-link': 'https://surgery.example/plan/1' },
    go: async (driver) => {
      await driver.open('Share');
      await driver.until(() => driver.button('Save the file'));
    },
  }),
  example('A link as a picture', {
    description: 'For a phone’s camera. The link itself stands above it.',
    content: SHARED,
    attributes: { 'share-link': 'https://surgery.example/plan/1' },
    go: async (driver) => {
      await driver.open('Share');
      await driver.press('Show it as a picture');
      await driver.until(() => driver.root.querySelector('.qr'));
    },
  }),
  example('Several plans', {
    description: 'The one changed last is shown; another is two presses away.',
    adapter: () => service({}, undefined, { more: [OTHER_PLAN] }),
    go: (driver) => driver.open('You have 2 plans'),
  }),
  example('Keep a copy', {
    description: 'All there is as one file, and such a file brought in again.',
    content: WHOLE,
    go: async (driver) => {
      await driver.open('Keep a copy');
      await driver.until(() => driver.root.querySelector('#bring-file'));
    },
  }),
  example('A file to bring in', {
    description: 'What is in it is shown first. Where it differs, both are shown, and the person chooses.',
    content: WHOLE,
    go: (driver) => driver.bring(fileOf({ ...PLAN, title: 'My plan from last year' }, OTHER_PLAN)),
  }),
  example('A file that cannot be read', {
    description: 'Why, what to do, and whom to ask.',
    go: (driver) => driver.bring(new File(['<p>My plan</p>'], 'my-plan.html')),
  }),
  example('Share online', {
    description: 'Where plans are kept by a service, somebody can be let in, and stopped.',
    adapter: () => service({}, undefined, { plan: SHARED.plan! }),
    go: async (driver) => {
      await driver.open('Share');
      await driver.until(() => driver.button('Save the file'));
    },
  }),
  example('A comment', {
    description: 'Said below the part that it is about.',
    content: WHOLE,
    go: async (driver) => {
      await driver.press('Say something about this part: My goals');
      await driver.type('comment-careAndSupport', 'Could we try Thursdays?');
    },
  }),
  example('What has changed', {
    description: 'Part by part, in words, newest first.',
    adapter: () => service(),
    go: async (driver) => {
      await driver.agree('Alex Sample (made up)');
      await driver.open('What has changed');
      await driver.until(() => driver.root.querySelector('.changes') && driver.root.querySelector('.undo'));
    },
  }),
  example('From another system', {
    description: 'What could not be read is shown as it came; a goal that is not there is counted.',
    content: FOREIGN,
  }),
  example('Ten thousand lines', {
    description: 'A long part waits until it is opened, and comes in small lots.',
    content: hugePlan(),
    go: async (driver) => {
      await driver.open('My goals and support');
      await driver.press('Show more');
    },
  }),
  example('Signed out', {
    description: 'The records cannot be read any more.',
    adapter: () => service({ list: refusing('forbidden') }),
    attributes: { 'sign-in-url': '/sign-in' },
    go: (driver) => driver.until(() => driver.root.querySelector('.records-failed')),
  }),
  example('A yes that could not be saved', {
    description: 'It is still here, and can be saved again.',
    adapter: () => service({ save: refusing('offline') }),
    go: async (driver) => {
      await driver.agree('Alex Sample (made up)');
      await driver.until(() => driver.root.querySelector('.records-failed'));
    },
  }),
  example('Two versions', {
    description: 'Somebody changed the plan meanwhile: both are shown, the person chooses.',
    adapter: () =>
      service({
        save: refusing('conflict'),
        load: async () => ({ record: { ...PLAN, title: 'Another title' } as never, version: '7' }),
      }),
    go: async (driver) => {
      await driver.agree('Alex Sample (made up)');
      await driver.until(() => driver.root.querySelector('.conflict dl'));
    },
  }),
  example('Easy Read', {
    description: 'The same in easy words.',
    content: AGREED,
    attributes: { 'reading-level': 'easy' },
  }),
  example('Made-up language', {
    description: 'Longer words, and none left untranslated.',
    content: WHOLE,
    attributes: { lang: 'en-x-pseudo' },
  }),
  example('Right to left', { description: 'Mirrored.', content: WHOLE, attributes: { dir: 'rtl' } }),
  example('Content that does not fit', {
    description: "The page's author sees which part to mend.",
    content: { plan: { ...PLAN, title: '' } },
  }),
];
