import '@sixways/widgets/goal-setter/define.js';
import { GoalHelp } from '@sixways/core/model/goal-help.js';
import type { Example } from '@sixways/widgets/examples/example.js';
import { examples, OWN_HELP } from '@sixways/widgets/goal-setter/goal-setter.examples.js';
import { is } from 'valibot';
import { withHostileTexts } from './hostile.js';
import type { WidgetCase } from './widget-case.js';

export const goalSetter: WidgetCase = {
  name: 'goal-setter',
  tag: 'care-goal-setter',
  examples: examples as readonly Example<HTMLElement>[],
  chosen: [
    'Three goals',
    'Why it matters',
    'Error: no such day',
    'One goal',
    'Two versions',
    'Easy Read',
    'Right to left',
  ],
  content: OWN_HELP,
  attributes: {},
  broken: { '{"id": "a",': /This is not JSON/, '{"cues": [5]}': /cues\[0\]/ },
  query: [],
  select: {
    up: '.page-title',
    text: '.base p',
    link: '.crisis-folded a',
    button: '.button',
    edged: '.input, .button, .error-summary, .exit-link, .chip',
  },
  hostile: (attack) => withHostileTexts(OWN_HELP, (content) => is(GoalHelp, content), attack),
  toContent: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
      return root.querySelector<Found>(selector)!;
    };
    (await shown('.button')).click();
    for (const box of ['#text', '#why', '#what']) {
      (await shown<HTMLTextAreaElement>(box)).value = 'Words of mine';
      (await shown('form.question .button')).click();
    }
    await shown('#cue');
  },
  hostileAttributes: (attack) => ({ 'exit-url': attack(4), 'sign-in-url': attack(4) }),
  use: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
      return root.querySelector<Found>(selector)!;
    };
    (await shown('.button')).click();
    (await shown<HTMLTextAreaElement>('#text')).value = 'A goal of mine';
    (await shown('form.question .button')).click();
    await shown('#why');
    await shown('.kept');
  },
  write: async (tag, words) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
      return root.querySelector<Found>(selector)!;
    };
    (await shown('.button')).click();
    for (const boxes of [
      ['#text'],
      ['#why'],
      ['#what', '#who', '#when', '#where'],
      ['#cue', '#then'],
      ['#barriers'],
    ]) {
      for (const box of boxes) (await shown<HTMLTextAreaElement>(box)).value = words;
      (await shown('form.question .button')).click();
    }
    await shown('#confidence-1');
  },
  keyboard: {
    element: () => document.createElement('care-goal-setter'),
    way: async (person) => {
      await person.go('Add a goal');
      await person.until(() => person.focused?.matches('.page-title'));
      await person.write('#text', 'Walk to the shop');
      await person.go('Continue');
      await person.until(() => person.find('#why') && person.focused?.matches('.page-title'));
      await person.write('#why', 'Bread of my own');
      await person.choose('importance', '8');
      await person.go('Continue');
      await person.until(() => person.find('#what') && person.focused?.matches('.page-title'));
      await person.write('#what', 'Walk to the corner');
      await person.go('Continue');
      await person.until(() => person.find('#cue') && person.focused?.matches('.page-title'));
      await person.go('Ideas for');
      await person.go('Use this: I have had my breakfast');
      await person.until(() => person.focused?.id === 'cue');
      await person.go('That is enough');
      await person.until(() => person.find('.answers') && person.focused?.matches('.page-title'));
      for (const said of ['Walk to the shop', 'Bread of my own', '8 of 10', 'If I have had my breakfast'])
        if (!person.root.textContent!.includes(said)) throw new Error(`"${said}" is not there`);
    },
  },
};
