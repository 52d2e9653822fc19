import '@sixways/widgets/self-referral/define.js';
import type { Example } from '@sixways/widgets/examples/example.js';
import { accepting } from '@sixways/widgets/self-referral/example-adapters.js';
import { MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import { DEMO, examples } from '@sixways/widgets/self-referral/self-referral.examples.js';
import type { KeyboardUser } from '../keyboard-user.js';
import type { WidgetCase } from './widget-case.js';

/** The practice that tests speak of; made up. */
export const SITE = {
  id: 'proof',
  name: 'Proof Surgery (demonstration)',
  practice: { ods: 'DEMO1', name: 'Proof Surgery (demonstration)', phone: '020 7946 0101' },
  service: { name: 'Proof link workers (demonstration)', phone: '020 7946 0102', replyWithin: 5 },
};

export const selfReferral: WidgetCase = {
  name: 'self-referral',
  tag: 'care-self-referral',
  examples: examples as readonly Example<HTMLElement>[],
  chosen: [
    'First page',
    'Question: checkboxes, revealed',
    'Error: part of a date',
    'Check answers, everything',
    'Sent',
    'Easy Read: needs',
    'Right to left: revealed question',
  ],
  content: SITE,
  attributes: { adapter: 'browser' },
  broken: { '{"id": "a",': /This is not JSON/, '{"service": {"name": 5}}': /service\.name/ },
  query: ['area', 'site'],
  select: {
    up: 'input[type=radio]',
    text: '.base p',
    link: '.crisis a',
    choice: { box: 'input[type=radio]', words: '.choice label' },
    button: 'button[type=submit]',
    edged: '.input, .button, .error-summary, .panel, .exit-link',
  },
  hostile: (attack) => ({
    ...SITE,
    name: attack(0),
    practice: { ods: 'DEMO1', name: attack(1), phone: attack(4), postcode: 'SE1 0AA' },
    service: { name: attack(2), phone: attack(4), hours: attack(5), replyWithin: 5 },
    form: {
      add: [
        {
          after: 'matters',
          field: { id: 'extra', type: 'radios', options: [{ id: 'one' }, { id: 'two' }] },
          text: {
            en: {
              'extra.label': attack(1),
              'extra.hint': attack(6),
              'extra.option.one': attack(2),
              'extra.option.two': attack(7),
            },
          },
        },
      ],
      reword: { en: { title: attack(0), 'needs.label': attack(5), 'check.title': attack(1) } },
    },
  }),
  hostileAttributes: (attack) => ({ 'exit-url': attack(4), area: attack(1) }),
  use: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async (selector: string) => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
    };
    root.querySelector<HTMLInputElement>('input[value=myself]')!.click();
    root.querySelector<HTMLButtonElement>('form button')!.click();
    await shown('input[name=registered]');
  },
  longest: 3900,
  write: async (tag, words) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const form = () => root.querySelector('.base > form');
    // On to the first box, by the first answer to each question before it.
    for (let pages = 0; pages < 20; pages++) {
      root.querySelector<HTMLInputElement>('form input:is([type=radio], [value=something-else])')?.click();
      for (let i = 0; i < 50 && !root.querySelector('form input[type=text]'); i++)
        await new Promise((resolve) => setTimeout(resolve, 2));
      const box = root.querySelector<HTMLInputElement>('form input[type=text]');
      if (box) {
        box.value = words;
        box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        return;
      }
      const before = form();
      root.querySelector<HTMLButtonElement>('form button[type=submit]')!.click();
      for (let i = 0; i < 500 && form() === before; i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error('No box to write in');
  },
  keyboard: {
    element: () => {
      const widget = document.createElement('care-self-referral');
      Object.assign(widget, { content: DEMO, adapter: accepting(), noHistory: true });
      return widget;
    },
    way: async (person) => {
      for (let i = 0; !person.find('.panel'); i++) {
        if (i > MOST_PAGES) throw new Error('The form does not end');
        await onePage(person);
      }
      if (!/^SW-/.test(person.find('.reference')!.textContent)) throw new Error('No reference');
    },
  },
};

const MOST_PAGES = 40;

/** Answers a page, and goes on. */
async function onePage(person: KeyboardUser): Promise<void> {
  const { root } = person;
  const given = MYSELF as Readonly<Record<string, unknown>>;
  const title = () => person.find('form :is(h1,h2,h3), .panel')?.textContent;
  const controls = [...root.querySelectorAll<HTMLInputElement>('form [name]')];
  for (const [name, type] of new Map(controls.map((each) => [each.name, each.type]))) {
    const [field = '', part = ''] = name.split('-');
    const answer = part ? (given[field] as Record<string, string> | undefined)?.[part] : given[name];
    if (answer === undefined) continue;
    if (type === 'radio') await person.choose(name, answer as string);
    else if (type === 'checkbox') for (const each of answer as string[]) await person.tick(name, each);
    else await person.write(`[name="${name}"]`, answer as string);
  }
  const before = title();
  (await person.tabTo('form button[type=submit]')).scrollIntoView();
  await person.press('Enter');
  // Sending has a page of its own, without a question.
  await person.until(() => title() !== before && person.find('form, .panel'), `what follows ${before}`);
  // Where a new page is announced: on its heading.
  await person.until(() => person.focused?.matches('h1, h2, h3'), 'the focus on the heading');
}
