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
};
