import '@sixways/widgets/easy-read/define.js';
import { EasyRead } from '@sixways/core/model/easy-read.js';
import { readEasyRead } from '@sixways/core/rules/easy-read/check-easy-read.js';
import type { Example } from '@sixways/widgets/examples/example.js';
import { TEAPOT } from '@sixways/widgets/easy-read/example-explainers.js';
import { examples } from '@sixways/widgets/easy-read/easy-read.examples.js';
import { is } from 'valibot';
import { withHostileTexts } from './hostile.js';
import type { WidgetCase } from './widget-case.js';

export const easyRead: WidgetCase = {
  name: 'easy-read',
  tag: 'care-easy-read',
  examples: examples as readonly Example<HTMLElement>[],
  chosen: [
    'All cards',
    'One card at a time',
    'A question answered',
    'Reading aloud: paused, slowly',
    'Standard words around it',
    'Right to left',
  ],
  content: TEAPOT,
  attributes: {},
  broken: { '{"id": "a",': /This is not JSON/, '{"title": 5}': /title/ },
  query: ['explainer'],
  select: {
    up: '.cards',
    text: '.sentence',
    link: '.crisis-folded a',
    button: '.tool',
    edged: '.tool, .button, .card',
  },
  hostile: (attack) => withHostileTexts(TEAPOT, keepsRules, attack),
  hostileRefused: (attack) => withHostileTexts(TEAPOT, (content) => is(EasyRead, content), attack),
  hostileAttributes: (attack) => ({ explainer: attack(1), view: attack(2), card: attack(3) }),
  use: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async (selector: string) => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
    };
    root.querySelector<HTMLButtonElement>('.tool')!.click();
    await shown('.turn button');
    root.querySelector<HTMLButtonElement>('.turn button')!.click();
    await shown('.turn button + button');
  },
  keyboard: {
    element: () => Object.assign(document.createElement('care-easy-read'), { content: TEAPOT }),
    way: async (person) => {
      await person.go('One card at a time');
      const question = await person.tabTo('.question summary');
      await person.press('Enter');
      const { name, value } = question.parentElement!.querySelector<HTMLInputElement>('input')!;
      await person.choose(name, value);
      await person.until(() => person.find('.reply')?.textContent?.trim());
      for (let cards = 0; person.find('.end')?.hasAttribute('data-off'); cards++) {
        if (cards > TEAPOT.cards.length) throw new Error('The cards do not end');
        await person.tabTo('.turn .button:not(.plain)');
        await person.press('Enter');
        await person.until(() => person.focused?.matches('.place'));
      }
      await person.tabTo('.doors a');
    },
  },
};

/** Rules of Easy Read refuse hard words in sentences, hostile ones among them. */
function keepsRules(content: unknown): boolean {
  try {
    readEasyRead(content);
    return true;
  } catch {
    return false;
  }
}
