import type { GoalHelp } from '@sixways/core/model/goal-help.js';
import type { Adapter } from '@sixways/core/ports.js';
import type { Example } from '../examples/example.js';
import { changedElsewhere, keeping, refusing, silent } from '../records/example-adapters.js';
import { RecordsDriver } from '../records/records-driver.js';
import { CHOIR, FROM_ELSEWHERE, LETTERS, WALK } from './example-goals.js';
import type { CareGoalSetter } from './goal-setter.js';

export type GoalDriver = RecordsDriver<CareGoalSetter>;

interface Setup {
  description: string;
  /** What the page gives; anything, since some examples are faulty. */
  content?: unknown;
  attributes?: Record<string, string>;
  adapter?(): Promise<Adapter>;
  /** Goes to the state. */
  go?(goals: GoalDriver): Promise<unknown>;
}

/** A page's own ideas and people. */
export const OWN_HELP: GoalHelp = {
  cues: ['the school bell rings'],
  barriers: [{ text: 'The lift is broken', ideas: ['Ask the caretaker'] }],
  smallerBelow: 5,
  doors: [{ name: 'Made-up link workers', phone: '020 7946 0102', how: 'Ask for a chat about your goals.' }],
};

function example(
  name: string,
  { description, content, attributes = {}, adapter, go }: Setup,
): Example<CareGoalSetter> {
  let made: Adapter | undefined;
  return {
    name,
    description,
    async before() {
      made = await adapter?.();
    },
    element() {
      const widget = document.createElement('care-goal-setter');
      if (content) widget.content = content as GoalHelp;
      widget.adapter = made;
      for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
      return widget;
    },
    async prepare(widget) {
      const goals = await new RecordsDriver(widget).ready();
      if (adapter && !content) await goals.until(() => goals.find('.goal, .records-failed'), 'the goals');
      await go?.(goals);
      await widget.updateComplete;
    },
  };
}

const three = () => keeping({ goal: [WALK, CHOIR, LETTERS] });
const one = () => keeping({ goal: [WALK] });
const openFirst = async (goals: GoalDriver) => {
  await goals.press('See and change');
  await goals.until(() => goals.find('.answers'), 'the goal');
};
const change = async (goals: GoalDriver, what: string) => {
  await openFirst(goals);
  await goals.press(`Change: ${what}`);
  await goals.until(() => goals.find('form.question'), 'the question');
};

/** A first goal in its own words, up to the question after it. */
export async function firstGoal(
  goals: GoalDriver,
  text = 'Sleep through the night more often',
): Promise<void> {
  await goals.press('Add a goal');
  await goals.type('text', text);
  await goals.press('Continue');
  await goals.until(() => goals.find('#why') && goals.find('.kept'), 'the next question');
}

/** Every state of the widget: feeds stories, accessibility checks, screenshots and the documentation. */
export const examples: Example<CareGoalSetter>[] = [
  example('No goal yet', { description: 'What a goal is, and one button.' }),
  example('Three goals', {
    description: 'In the person’s own order. Buttons and a handle move them.',
    adapter: three,
  }),
  example('A goal from what was said before', {
    description: 'What mattered in “About me” is offered, never made a goal by itself.',
    adapter: () =>
      keeping({
        goal: [LETTERS],
        'about-me': [
          {
            id: '0b6a3c1e-7d5f-4f0a-9a51-2f5f8f0c1b01',
            lang: 'en',
            updatedAt: '2026-11-20T10:00:00.000Z',
            author: 'self',
            mostImportant: 'Being there for my grandchildren',
            needs: ['More company in the week'],
            working: [],
            notWorking: ['I forget my evening tablets'],
            strengths: [],
            interests: [],
            involve: [],
          },
        ],
      }),
  }),
  example('The first question', {
    description: 'The only one that must be answered.',
    go: async (goals) => {
      await goals.press('Add a goal');
      await goals.until(() => goals.find('#text'), 'the question');
    },
  }),
  example('Error: no goal written', {
    description: 'What to mend, with the way to it.',
    go: async (goals) => {
      await goals.press('Add a goal');
      await goals.press('Continue');
      await goals.until(() => goals.find('.error-summary'), 'the errors');
    },
  }),
  example('Why it matters', { description: 'With a scale of ten radios.', go: (goals) => firstGoal(goals) }),
  example('One thing to do', {
    description: 'What, who, when and where.',
    adapter: one,
    go: (goals) => change(goals, 'What, who'),
  }),
  example('If and then', {
    description: 'With ideas for the cue, open.',
    adapter: one,
    go: async (goals) => {
      await change(goals, 'If and then');
      goals.find<HTMLDetailsElement>('details:not(.crisis-folded)')!.open = true;
    },
  }),
  example('What might get in the way', {
    description: 'One a line; ideas of other people are folded away.',
    adapter: one,
    go: (goals) => change(goals, 'What might'),
  }),
  example('Not so sure: a smaller step', {
    description: 'A low answer offers a smaller step, and the way on stays open.',
    adapter: one,
    content: OWN_HELP,
    go: async (goals) => {
      await goals.until(() => goals.find('.goal'), 'the goal');
      await change(goals, 'How sure');
      await goals.tick('confidence', '3');
    },
  }),
  example('When to look again', {
    description: 'Soon, or on a day of one’s own.',
    adapter: one,
    go: (goals) => change(goals, 'To look at'),
  }),
  example('Error: no such day', {
    description: 'Each box that needs mending is named.',
    adapter: one,
    go: async (goals) => {
      await change(goals, 'To look at');
      await goals.type('due-day', '31');
      await goals.type('due-month', '2');
      await goals.press('Save');
      await goals.until(() => goals.find('.error-summary'), 'the errors');
    },
  }),
  example('A ladder in my words', {
    description: 'Goal attainment scaling, by words and not by numbers.',
    adapter: one,
    go: (goals) => change(goals, 'How I will'),
  }),
  example('Smaller goals on the way', {
    description: 'Ticked when they are done.',
    adapter: one,
    go: (goals) => change(goals, 'Smaller goals'),
  }),
  example('How it stands', {
    description: 'In the person’s words alone.',
    adapter: one,
    go: (goals) => change(goals, 'How it stands'),
  }),
  example('One goal', {
    description: 'All that was said, and a way to change each part.',
    adapter: one,
    go: openFirst,
  }),
  example('A goal from another system', {
    description: 'Its scale stays its own, and what cannot be shown is said.',
    adapter: () => keeping({ goal: [FROM_ELSEWHERE] }),
    go: openFirst,
  }),
  example('My goals on paper', {
    description: 'To print, in large letters too, and to copy.',
    adapter: three,
    go: async (goals) => {
      await goals.press('Print or copy');
      await goals.until(() => goals.find('.paper'), 'the paper');
    },
  }),
  example('Removed, to undo', {
    description: 'Gone from the list, and back with one press.',
    adapter: three,
    go: async (goals) => {
      await goals.press('Remove');
      await goals.reads('Undo');
    },
  }),
  example('On this page only', {
    description: 'Without a service: said plainly, with the offer to keep it on this device.',
    go: async (goals) => {
      await firstGoal(goals);
      await goals.press('That is enough');
      await goals.reads('This is on this page only');
    },
  }),
  example('Not saved: no connection', {
    description: 'What was written stays, and is tried again.',
    adapter: () => refusing('offline', { goal: [WALK, CHOIR] }),
    go: async (goals) => {
      await goals.press('Move down');
      await goals.reads('not saved yet');
    },
  }),
  example('Not saved: signed out', {
    description: 'What was written stays; the person signs in beside it.',
    attributes: { 'sign-in-url': '/sign-in' },
    adapter: () => refusing('forbidden', { goal: [WALK, CHOIR] }),
    go: async (goals) => {
      await goals.press('Move down');
      await goals.reads('Sign in again');
    },
  }),
  example('Not loaded', {
    description: 'The service does not answer.',
    adapter: () => silent('unavailable'),
    go: (goals) => goals.reads('does not answer'),
  }),
  example('Two versions', {
    description: 'Changed on two devices: both are shown, the person chooses.',
    adapter: () =>
      changedElsewhere({ goal: [WALK] }, (record) => ({
        ...record,
        text: 'Walk to the shop with my neighbour',
      })),
    go: async (goals) => {
      await change(goals, 'My goal');
      await goals.type('text', 'Walk to the shop and carry my bread home');
      await goals.press('Save');
      await goals.until(() => goals.find('.version'), 'both versions');
    },
  }),
  example('Easy Read', {
    description: 'The Easy Read twin.',
    attributes: { 'reading-level': 'easy' },
    adapter: three,
  }),
  example('Right to left', {
    description: 'Logical sides alone.',
    attributes: { dir: 'rtl' },
    adapter: one,
    go: openFirst,
  }),
  example('Content that does not fit', {
    description: 'The page’s author sees which part to mend.',
    content: { cues: ['one', 5] },
  }),
];
