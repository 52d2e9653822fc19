import '@sixways/widgets/budget-planner/define.js';
import { BudgetGuide } from '@sixways/core/model/budget-guide.js';
import { examples, service } from '@sixways/widgets/budget-planner/budget-planner.examples.js';
import { GUIDE } from '@sixways/widgets/budget-planner/example-budgets.js';
import type { Example } from '@sixways/widgets/examples/example.js';
import { is } from 'valibot';
import { withHostileTexts } from './hostile.js';
import type { WidgetCase } from './widget-case.js';

export const budgetPlanner: WidgetCase = {
  name: 'budget-planner',
  tag: 'care-budget-planner',
  examples: examples as readonly Example<HTMLElement>[],
  chosen: [
    'A budget',
    'An amount that cannot be read',
    'Spending so far',
    'Print or copy',
    'Easy Read',
    'Right to left',
  ],
  content: GUIDE,
  attributes: {},
  broken: { '{"id": "a",': /This is not JSON/, '{"doors": [{"name": 5}]}': /doors\[0\]\.name/ },
  query: [],
  select: {
    up: '.ready',
    text: '.base p',
    link: '.crisis-folded a',
    button: '.button',
    edged: '.input, .button, .fold, .exit-link, .chip',
  },
  hostile: (attack) => withHostileTexts(GUIDE, (content) => is(BudgetGuide, content), attack),
  // Rules in hostile words touch no line that anybody would write.
  toContent: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
      return root.querySelector<Found>(selector)!;
    };
    await shown('.whoCan .doors');
    (await shown('.new-line')).click();
    await shown('#what');
  },
  hostileAttributes: (attack) => ({ 'exit-url': attack(4), 'sign-in-url': attack(4), period: attack(1) }),
  use: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
      return root.querySelector<Found>(selector)!;
    };
    await shown('.whoCan .doors');
    (await shown('.new-line')).click();
    (await shown<HTMLInputElement>('#what')).value = 'A beer mat';
    (await shown<HTMLInputElement>('#price')).value = '3';
    (await shown('.line-form .button')).click();
    await shown('.lines-part tbody tr');
    await shown('.talk');
  },
  write: async (tag, words) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async (selector: string): Promise<void> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
    };
    await shown('#risks');
    root.querySelector<HTMLButtonElement>('.new-line')!.click();
    await shown('#what');
    for (const box of root.querySelectorAll<HTMLInputElement>('input.input, textarea')) {
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  },
  keyboard: {
    element: () => Object.assign(document.createElement('care-budget-planner'), { adapter: service() }),
    way: async (person) => {
      await person.until(() => person.find('.from-goals') && person.find('#risks'));
      await person.go('Add something');
      await person.until(() => person.focused?.matches('.form-title'));
      await person.write('#what', 'A class');
      await person.write('#price', '8.50');
      await person.choose('managedBy', 'notional');
      await person.go('Save');
      await person.until(() => person.focused?.matches('.lines-title'));
      await person.choose('period', 'year');
      await person.until(() => person.root.textContent!.includes('£442.00'));
      await person.go('How much money there is');
      await person.write('#indicative', '1000');
      await person.go('Save');
      await person.until(() => person.root.textContent!.includes('£558.00'));
    },
  },
};
