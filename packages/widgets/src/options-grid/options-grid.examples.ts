import type { DecisionAid } from '@sixways/core/model/decision-aid.js';
import type { Example } from '../examples/example.js';
import {
  bigAid,
  OVERDUE,
  SCREENING,
  SOME_UNAVAILABLE,
  TEAPOT,
  UNREVIEWED,
  WITHDRAWN,
} from './example-aids.js';
import { GridDriver } from './grid-driver.js';
import type { CareOptionsGrid } from './options-grid.js';

export type OptionsGridExample = Example<CareOptionsGrid>;

interface Setup {
  description: string;
  /** What the page gives; anything, since some examples are faulty. */
  content?: unknown;
  attributes?: Record<string, string>;
  /** Goes to the state. */
  go?(grid: GridDriver): Promise<unknown>;
}

function example(name: string, { description, content, attributes = {}, go }: Setup): OptionsGridExample {
  return {
    name,
    description,
    element() {
      const widget = document.createElement('care-options-grid');
      if (content) widget.content = content as DecisionAid;
      for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
      return widget;
    },
    async prepare(widget) {
      const grid = await new GridDriver(widget).ready();
      await go?.(grid);
      await widget.updateComplete;
    },
  };
}

const compare = { stage: 'compare' };

/** Every state of the widget: feeds stories, accessibility checks, screenshots and the documentation. */
export const examples: OptionsGridExample[] = [
  example('About this', {
    description: 'The first step: what the decision is about, the options, what matters.',
    content: TEAPOT,
  }),
  example('Compare', {
    description: 'A table where the widget has room for one, cards where it has not.',
    content: TEAPOT,
    attributes: compare,
  }),
  example('A shipped aid', {
    description: 'Named by an attribute: its figures are real, and it says where each comes from.',
    attributes: { aid: 'carpal-tunnel', ...compare },
  }),
  example('Weighed', {
    description: 'What matters, which way each row leans in the person’s eyes, what they would give up.',
    content: TEAPOT,
    attributes: compare,
    go: (grid) => grid.weighSome(),
  }),
  example('What matters first', {
    description: 'Rows in the person’s order, because they asked. Options never move.',
    content: TEAPOT,
    attributes: compare,
    go: async (grid) => {
      await grid.weighSome();
      await grid.press('Show first');
    },
  }),
  example('My own question', {
    description: 'What the aid leaves out, the person adds.',
    content: TEAPOT,
    attributes: compare,
    go: (grid) => grid.addQuestion('Will I still be able to knit?'),
  }),
  example('Error: only one option', {
    description: 'Comparing takes two.',
    content: TEAPOT,
    attributes: compare,
    go: async (grid) => {
      await grid.tick('option-wait');
      await grid.tick('option-strap');
    },
  }),
  example('My next step', {
    description: 'How ready the person feels, what to ask, and what they take along.',
    content: TEAPOT,
    attributes: { stage: 'next' },
  }),
  example('My notes', {
    description: 'Something said at every step: the summary has it all.',
    content: TEAPOT,
    go: (grid) => grid.sayEverything(),
  }),
  example('Notes to copy by hand', {
    description: 'The browser lets no script write to the clipboard.',
    content: TEAPOT,
    go: (grid) => grid.copyWithoutLeave(),
  }),
  example('Kept for my plan', {
    description: 'The page has the record now; the person reads that it is not decided yet.',
    content: TEAPOT,
    go: async (grid) => {
      await grid.sayEverything();
      await grid.press('Keep this');
    },
  }),
  example('Somebody I trust answers', {
    description: 'The first person’s answers are hidden meanwhile.',
    content: TEAPOT,
    attributes: compare,
    go: (grid) => grid.handOver(),
  }),
  example('Both answers side by side', {
    description: 'Row by row, without a verdict.',
    content: TEAPOT,
    attributes: compare,
    go: (grid) => grid.compareAnswers(),
  }),
  example('Last step while somebody else answers', {
    description: 'It waits for the person whose care it is.',
    content: TEAPOT,
    attributes: compare,
    go: async (grid) => {
      await grid.handOver();
      await grid.press('3.');
    },
  }),
  example('Some options not here', {
    description: 'They are named, with why and whom to ask.',
    content: SOME_UNAVAILABLE,
    attributes: compare,
  }),
  example('About some options that are not here', {
    description: 'The first step says the same.',
    content: SOME_UNAVAILABLE,
  }),
  example('About a test', {
    description: 'Four more things that people must know before a test.',
    content: SCREENING,
  }),
  example('Six options', {
    description: 'Wider than its place: the table scrolls, its head and first column stay.',
    content: bigAid(6, 8),
    attributes: compare,
  }),
  example('Not reviewed, not tried out', {
    description: 'Said plainly at the foot.',
    content: UNREVIEWED,
  }),
  example('Overdue', {
    description: 'The review is late: shown, with a warning.',
    content: OVERDUE,
    attributes: compare,
  }),
  example('Withdrawn', {
    description: 'A year later only the people to ask are left.',
    content: WITHDRAWN,
  }),
  example('Easy Read', {
    description: 'The widget’s own words in Easy Read.',
    content: TEAPOT,
    attributes: { 'reading-level': 'easy', ...compare },
  }),
  example('Easy Read: my next step', {
    description: 'The last step in Easy Read.',
    content: TEAPOT,
    attributes: { 'reading-level': 'easy', stage: 'next' },
  }),
  example('Made-up language', {
    description: 'Longer words, and none left untranslated.',
    content: TEAPOT,
    attributes: { lang: 'en-x-pseudo', ...compare },
  }),
  example('Right to left', {
    description: 'Mirrored, table and pictures as well.',
    content: TEAPOT,
    attributes: { dir: 'rtl', ...compare },
  }),
  example('Content that does not fit', {
    description: "The page's author sees which part to mend.",
    content: { ...TEAPOT, options: TEAPOT.options.slice(1), reviewDue: 'soon' },
  }),
];
