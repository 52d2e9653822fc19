import '@sixways/widgets/self-referral/define.js';
import type { Example } from '@sixways/widgets/examples/example.js';
import { examples } from '@sixways/widgets/self-referral/self-referral.examples.js';
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
};
