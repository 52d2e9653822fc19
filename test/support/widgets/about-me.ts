import '@sixways/widgets/about-me/define.js';
import { AboutMeSite } from '@sixways/core/model/about-me-site.js';
import { examples, OWN_SITE } from '@sixways/widgets/about-me/about-me.examples.js';
import type { Example } from '@sixways/widgets/examples/example.js';
import { is } from 'valibot';
import { withHostileTexts } from './hostile.js';
import type { WidgetCase } from './widget-case.js';

export const aboutMe: WidgetCase = {
  name: 'about-me',
  tag: 'care-about-me',
  examples: examples as readonly Example<HTMLElement>[],
  chosen: ['Everything written', 'Who takes part', 'On paper', 'Two versions', 'Easy Read', 'Right to left'],
  content: OWN_SITE,
  attributes: {},
  broken: { '{"id": "a",': /This is not JSON/, '{"leaveOut": [5]}': /leaveOut\[0\]/ },
  query: [],
  select: {
    up: '.page-title',
    text: '.base p',
    link: '.crisis-folded a',
    button: '.button',
    edged: '.input, .button, .error-summary, .exit-link',
  },
  hostile: (attack) => withHostileTexts(OWN_SITE, (content) => is(AboutMeSite, content), attack),
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
    (await shown<HTMLTextAreaElement>('#needs')).value = 'Something I need';
    (await shown('form.question .button')).click();
    await shown('#mostImportant');
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
      ['#needs'],
      ['#mostImportant'],
      ['#working', '#notWorking'],
      ['#strengths', '#interests'],
    ]) {
      for (const box of boxes) (await shown<HTMLTextAreaElement>(box)).value = words;
      (await shown('form.question .button')).click();
    }
    for (const box of ['#importantPeople', '#name-0', '#role-0', '#phone-0'])
      (await shown<HTMLTextAreaElement>(box)).value = words;
    (await shown('form.question .button')).click();
    (await shown<HTMLTextAreaElement>('#communication')).value = words;
    (await shown('form.question .button ~ .link')).click();
    await shown('.answers');
  },
  keyboard: {
    element: () => document.createElement('care-about-me'),
    way: async (person) => {
      await person.go('Start');
      await person.until(() => person.find('#needs') && person.focused?.matches('.page-title'));
      await person.write('#needs', 'The stairs');
      await person.go('Continue');
      await person.until(() => person.find('#mostImportant') && person.focused?.matches('.page-title'));
      await person.write('#mostImportant', 'My garden');
      await person.go('That is enough');
      await person.until(() => person.find('.answers') && person.focused?.matches('.page-title'));
      await person.go('Print or copy');
      const paper = await person.until(() => person.find('.paper'));
      for (const said of ['The stairs', 'My garden'])
        if (!paper.textContent!.includes(said)) throw new Error(`"${said}" is not on paper`);
    },
  },
};
