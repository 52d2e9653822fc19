import '@sixways/widgets/plan-viewer/define.js';
import { GivenPlan } from '@sixways/core/rules/plan/read-whole-plan.js';
import type { Example } from '@sixways/widgets/examples/example.js';
import { ABOUT_ME, GOALS, PLAN } from '@sixways/widgets/plan-viewer/example-plans.js';
import { examples, service } from '@sixways/widgets/plan-viewer/plan-viewer.examples.js';
import { is } from 'valibot';
import { withHostileTexts } from './hostile.js';
import type { WidgetCase } from './widget-case.js';

/** A whole plan, with parts that nobody could read. */
const WHOLE = {
  plan: { ...PLAN, notUnderstood: [{ path: 'CarePlan.extension[0]', text: 'Steam level: 7' }] },
  goals: GOALS,
  aboutMe: ABOUT_ME,
};

export const planViewer: WidgetCase = {
  name: 'plan-viewer',
  tag: 'care-plan-viewer',
  examples: examples as readonly Example<HTMLElement>[],
  chosen: [
    'A plan',
    'Say yes: something is missing',
    'A review: no connection',
    'What has changed',
    'Easy Read',
    'Right to left',
  ],
  content: WHOLE,
  attributes: {},
  broken: { '{"id": "a",': /This is not JSON/, '{"plan": {"title": 5}}': /plan\.title/ },
  query: [],
  select: {
    up: '.facts',
    text: '.facts li',
    link: '.crisis a',
    button: '.button',
    edged: '.input, .button, .fold, .card, .exit-link, .if-this-happens',
  },
  hostile: (attack) => withHostileTexts(WHOLE, (content) => is(GivenPlan, content), attack),
  // Parts are folded at first.
  toContent: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async (selector: string): Promise<void> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
    };
    await shown('#agree-by');
    for (const fold of root.querySelectorAll('summary')) fold.click();
    await shown('.history .changes, .history .body p');
  },
  hostileAttributes: (attack) => ({
    'exit-url': attack(4),
    'sign-in-url': attack(4),
    'share-link': attack(4),
    plan: attack(1),
  }),
  use: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
      return root.querySelector<Found>(selector)!;
    };
    const box = await shown<HTMLInputElement>('#agree-by');
    box.value = 'Alex';
    box.dispatchEvent(new Event('input'));
    (await shown('#agree-role-person')).click();
    (await shown('.agree form .button')).click();
    await shown('.agree .lines li');
    for (const fold of root.querySelectorAll('summary')) fold.click();
    await shown('.history .changes, .history .body p');
  },
  write: async (tag, words) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    for (let i = 0; i < 500 && !root.querySelector('#agree-by'); i++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    root.querySelector<HTMLButtonElement>('.comments button')!.click();
    for (let i = 0; i < 500 && !root.querySelector('.comments textarea'); i++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    for (const box of root.querySelectorAll<HTMLInputElement>('input.input, textarea')) {
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
  },
  keyboard: {
    element: () => Object.assign(document.createElement('care-plan-viewer'), { adapter: service() }),
    way: async (person) => {
      await person.until(() => person.find('#agree-by'));
      await person.go('If things get worse');
      await person.until(() => person.focused?.closest('.contingency'));
      await person.go('If things get worse');
      await person.go('Say yes to this plan');
      await person.write('#agree-by', 'Alex');
      await person.choose('agree-role', 'person');
      await person.go('Yes, I agree');
      await person.until(() => person.find('.agree .lines'));
      await person.go('Ask for a review');
      await person.write('#review-about', 'The group moved');
      await person.go('Ask for a review now');
      await person.until(() => person.root.textContent!.includes('Your team has it'));
      await person.go('What has changed');
      await person.until(() => person.find('.changes'));
    },
  },
};
