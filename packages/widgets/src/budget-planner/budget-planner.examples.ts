import { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
import { AdapterError } from '@sixways/core/errors.js';
import type { Budget } from '@sixways/core/model/budget.js';
import type { BudgetGuide } from '@sixways/core/model/budget-guide.js';
import type { Adapter, RecordsPort } from '@sixways/core/ports.js';
import type { Example } from '../examples/example.js';
import { BudgetDriver } from './budget-driver.js';
import type { CareBudgetPlanner } from './budget-planner.js';
import { BUDGET, GOALS, GUIDE, OVER, RUNNING } from './example-budgets.js';

interface Setup {
  description: string;
  /** What the page gives; anything, since some examples are faulty. */
  content?: unknown;
  budget?: Budget;
  change?: Partial<RecordsPort>;
  attributes?: Record<string, string>;
  /** Goes to the state. */
  go?(driver: BudgetDriver): Promise<unknown>;
}

/** A place for records on some server, with a person's goals and budget in it. In memory. */
export function service(
  budget?: Budget,
  change: Partial<RecordsPort> = {},
): Adapter & { records: RecordsPort } {
  const records = memoryRecords();
  const filled = Promise.all([
    ...(budget ? [records.save('budget', budget)] : []),
    ...GOALS.map((goal) => records.save('goal', goal)),
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
  };
}

function example(name: string, setup: Setup): Example<CareBudgetPlanner> {
  const { description, content, budget, change, attributes = {}, go } = setup;
  return {
    name,
    description,
    element() {
      const widget = document.createElement('care-budget-planner');
      if (content) widget.content = content as BudgetGuide;
      widget.adapter = service(budget, change);
      for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
      return widget;
    },
    async prepare(widget) {
      const driver = await new BudgetDriver(widget).ready();
      // The records come a moment after the widget.
      if (!content || !change)
        await driver.until(() => driver.root.querySelector('.fault, table, .from-goals, .records-failed'));
      await go?.(driver);
      await widget.updateComplete;
    },
  };
}

/** Every state of the widget: feeds stories, accessibility checks, screenshots and the documentation. */
export const examples: Example<CareBudgetPlanner>[] = [
  example('Nothing planned yet', {
    description: 'Goals offer what they need; nothing must be filled in.',
  }),
  example('A budget', {
    description: 'Lines against goals, sums that add up, what to talk about, what is still missing.',
    budget: BUDGET,
  }),
  example('For a year', {
    description: 'The same, for another period: every sum adds up to the penny.',
    budget: BUDGET,
    attributes: { period: 'year' },
  }),
  example('More than there is', {
    description: 'A fact, and whom to talk to; never a no.',
    budget: OVER,
  }),
  example('An area’s own rules', {
    description: 'The area’s words, and where they come from.',
    budget: BUDGET,
    content: GUIDE,
  }),
  example('A new line', {
    description: 'Only what and how much must be said.',
    budget: BUDGET,
    go: (driver) => driver.press('Add something'),
  }),
  example('An amount that cannot be read', {
    description: 'The box says why.',
    budget: BUDGET,
    go: (driver) => driver.add('Tea', '1.005'),
  }),
  example('Changing a line', {
    description: 'As it was written, to change or take out.',
    budget: BUDGET,
    go: (driver) => driver.press('Change: Teapot group'),
  }),
  example('Who can have one', {
    description: 'A right, an offer or a question, and who to ask. Never a verdict.',
    budget: BUDGET,
    go: (driver) => driver.open('whoCan'),
  }),
  example('How much money there is', {
    description: 'About how much at first, then what was agreed.',
    budget: RUNNING,
    go: (driver) => driver.open('money'),
  }),
  example('Who manages the money', {
    description: 'Three ways, in the same detail each, and a mix.',
    budget: RUNNING,
    go: (driver) => driver.open('ways'),
  }),
  example('Who helps', {
    description: 'Names, risks, notice.',
    budget: RUNNING,
    go: (driver) => driver.open('people'),
  }),
  example('The first review', {
    description: 'A day in three boxes, and what the rules say.',
    budget: RUNNING,
    go: (driver) => driver.open('review'),
  }),
  example('Spending so far', {
    description: 'A picture, the same in a table, and writing down more.',
    budget: RUNNING,
    go: (driver) => driver.open('spending'),
  }),
  example('Print or copy', {
    description: 'All of it on paper.',
    budget: RUNNING,
    go: (driver) => driver.open('paper'),
  }),
  example('If the answer is no', {
    description: 'They must look again when asked, and give reasons.',
    budget: RUNNING,
    go: (driver) => driver.open('again'),
  }),
  example('A line that could not be saved', {
    description: 'It is still here, and can be saved again.',
    budget: BUDGET,
    change: { save: () => Promise.reject(new AdapterError('offline', 'no connection')) },
    go: async (driver) => {
      await driver.add('Tea', '3');
      await driver.until(() => driver.root.querySelector('.records-failed'));
    },
  }),
  example('Easy Read', {
    description: 'The same in easy words.',
    budget: BUDGET,
    attributes: { 'reading-level': 'easy' },
  }),
  example('Made-up language', {
    description: 'Longer words, and none left untranslated.',
    budget: BUDGET,
    attributes: { lang: 'en-x-pseudo' },
  }),
  example('Right to left', { description: 'Mirrored.', budget: BUDGET, attributes: { dir: 'rtl' } }),
  example('Content that does not fit', {
    description: "The page's author sees which part to mend.",
    content: { doors: [] },
  }),
];
