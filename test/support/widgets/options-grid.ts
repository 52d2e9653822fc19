import '@sixways/widgets/options-grid/define.js';
import { DecisionAid } from '@sixways/core/model/decision-aid.js';
import type { Example } from '@sixways/widgets/examples/example.js';
import { TEAPOT } from '@sixways/widgets/options-grid/example-aids.js';
import { examples } from '@sixways/widgets/options-grid/options-grid.examples.js';
import { is } from 'valibot';
import { withHostileTexts } from './hostile.js';
import type { WidgetCase } from './widget-case.js';

export const optionsGrid: WidgetCase = {
  name: 'options-grid',
  tag: 'care-options-grid',
  examples: examples as readonly Example<HTMLElement>[],
  chosen: [
    'About this',
    'Weighed',
    'My next step',
    'Both answers side by side',
    'Easy Read',
    'Right to left',
  ],
  content: TEAPOT,
  attributes: { stage: 'compare' },
  broken: { '{"id": "a",': /This is not JSON/, '{"title": 5}': /title/ },
  query: ['aid'],
  select: {
    up: '.stage',
    text: '.stage p',
    link: '.urgent a',
    choice: { box: 'input[type=checkbox]', words: '.choice label' },
    button: '.button',
    edged: '.input, .button, .steps button',
  },
  hostile: (attack) => withHostileTexts(TEAPOT, (content) => is(DecisionAid, content), attack),
  hostileAttributes: (attack) => ({ aid: attack(1), stage: attack(2) }),
  use: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async (selector: string) => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
    };
    const step = (number: number) =>
      root.querySelectorAll<HTMLButtonElement>('.steps button')[number]!.click();
    step(1);
    await shown('form.add');
    root.querySelector<HTMLInputElement>('input[type=radio]')!.click();
    root.querySelector<HTMLInputElement>('#own')!.value = 'My own question';
    root.querySelector<HTMLButtonElement>('form.add button')!.click();
    step(2);
    await shown('.summary');
  },
  longest: 3900,
  write: async (tag, words) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async <Found extends HTMLElement = HTMLElement>(selector: string): Promise<Found> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return root.querySelector<Found>(selector)!;
    };
    const type = async (selector: string) => {
      const box = await shown<HTMLInputElement>(selector);
      box.value = words;
      for (const event of ['input', 'change'])
        box.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
    };
    const step = async (number: number) => (await shown(`.steps li:nth-child(${number}) button`)).click();
    await step(1);
    await type('#matters');
    await step(2);
    (await shown('.weigh input[value="4"]')).click();
    await type('.trade-off input');
    await type('#own');
    (await shown('form.add button')).click();
    await step(3);
    await type('#question');
    (await shown('form.ask button')).click();
    await type('#worries');
    await shown('.summary');
  },
  keyboard: {
    element: () => Object.assign(document.createElement('care-options-grid'), { content: TEAPOT }),
    way: async (person) => {
      await person.write('#matters', 'To knit');
      await person.go('Compare the options');
      await person.until(() => person.focused?.matches('.stage-title'));
      await person.choose('weight-better', '3');
      await person.choose('lean-better', 'strap');
      await person.write('#give-better', 'Some weeks');
      await person.write('#own', 'Will it itch?');
      await person.press('Enter');
      await person.until(() => person.root.textContent!.includes('Remove my question'));
      await person.go('Go to my next step');
      await person.until(() => person.find('.summary') && person.focused?.matches('.stage-title'));
      await person.choose('sure-sure', 'no');
      await person.go('Put this on my list');
      await person.write('#worries', 'The needle');
      await person.go('Keep this for my plan');
      const summary = await person.until(() => person.find('.summary'));
      for (const said of [
        'To knit',
        'A lot',
        'Some weeks',
        'Will it itch?',
        'How long can I take',
        'The needle',
      ])
        if (!summary.textContent!.includes(said)) throw new Error(`"${said}" is not in the summary`);
      await person.until(() => person.find('.done'));
    },
  },
};
