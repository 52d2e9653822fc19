import '@sixways/widgets/check-in/define.js';
import { CheckInSite } from '@sixways/core/model/check-in-site.js';
import { examples, OWN_SITE } from '@sixways/widgets/check-in/check-in.examples.js';
import type { Example } from '@sixways/widgets/examples/example.js';
import { is } from 'valibot';
import { withHostileTexts } from './hostile.js';
import type { WidgetCase } from './widget-case.js';

export const checkIn: WidgetCase = {
  name: 'check-in',
  tag: 'care-check-in',
  examples: examples as readonly Example<HTMLElement>[],
  chosen: [
    'Early signs',
    'How a goal went',
    'Nobody got in touch',
    'End, the team was asked',
    'Easy Read',
    'Right to left',
  ],
  content: OWN_SITE,
  attributes: {},
  broken: { '{"id": "a",': /This is not JSON/, '{"doors": [{"name": 5}]}': /doors\[0\]\.name/ },
  query: [],
  select: {
    up: '.page-title',
    text: '.base p',
    link: '.crisis-folded a',
    button: '.button',
    edged: '.input, .button, .exit-link, .chip',
  },
  hostile: (attack) => withHostileTexts(OWN_SITE, (content) => is(CheckInSite, content), attack),
  toContent: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
      return root.querySelector<Found>(selector)!;
    };
    (await shown('.button')).click();
    for (const box of ['#knowledge-3', '#help-1']) {
      (await shown(box)).click();
      (await shown('form.question .button')).click();
    }
    await shown('.doors');
  },
  hostileAttributes: (attack) => ({
    'exit-url': attack(4),
    'sign-in-url': attack(4),
    'finder-page': attack(4),
    explainers: attack(4),
  }),
  use: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
      return root.querySelector<Found>(selector)!;
    };
    (await shown('.button')).click();
    for (const box of ['#knowledge-3', '#help-1']) {
      (await shown(box)).click();
      (await shown('form.question .button')).click();
    }
    await shown('.page-title');
  },
  write: async (tag, words) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const widget = [...document.querySelectorAll(tag)].at(-1)! as HTMLElement & { adapter: unknown };
    const shown = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
      return root.querySelector<Found>(selector)!;
    };
    // Only where a team can be asked is anything written without goals.
    widget.adapter = {
      name: 'test',
      guarantee: 'exactly-once',
      reach: 'service',
      requests: { ask: async () => {} },
    };
    (await shown('.button')).click();
    for (const box of ['#knowledge-3', '#help-1']) {
      (await shown(box)).click();
      (await shown('form.question .button')).click();
    }
    (await shown('#contact-yes')).click();
    (await shown<HTMLTextAreaElement>('#about')).value = words;
    (await shown('form.question .button')).click();
    await shown('.paper');
  },
  keyboard: {
    element: () => document.createElement('care-check-in'),
    way: async (person) => {
      await person.go('Start');
      await person.until(() => person.find('#knowledge-0') && person.focused?.matches('.page-title'));
      await person.choose('knowledge', '2');
      await person.choose('confidence', '1');
      await person.go('Continue');
      await person.until(() => person.find('#help-0') && person.focused?.matches('.page-title'));
      await person.tick('help', 'peer-support');
      await person.go('Continue');
      await person.until(() => !person.find('#help-0') && person.focused?.matches('.page-title'));
      await person.go('Continue');
      const paper = await person.until(() => person.find('.paper'));
      for (const said of ['Some things', 'Worried', 'Somebody who has been there'])
        if (!paper.textContent!.includes(said)) throw new Error(`"${said}" is not on paper`);
    },
  },
};
