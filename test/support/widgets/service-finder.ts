import '@sixways/widgets/service-finder/define.js';
import { FinderSite } from '@sixways/core/model/finder-site.js';
import type { Example } from '@sixways/widgets/examples/example.js';
import { exampleAdapter } from '@sixways/widgets/service-finder/example-services.js';
import { examples, SITE, TILES } from '@sixways/widgets/service-finder/service-finder.examples.js';
import { is } from 'valibot';
import { withHostileTexts } from './hostile.js';
import type { WidgetCase } from './widget-case.js';

export const serviceFinder: WidgetCase = {
  name: 'service-finder',
  tag: 'care-service-finder',
  examples: examples as readonly Example<HTMLElement>[],
  chosen: [
    'Chosen',
    'More about one',
    'Nothing found',
    'My list',
    'On a map',
    'On a street map',
    'Easy Read',
    'Right to left',
  ],
  content: SITE,
  attributes: { adapter: 'sample', 'refer-page': '/w/self-referral', 'list-page': '/w/service-finder' },
  broken: { '{"id": "a",': /This is not JSON/, '{"doors": [{"name": 5}]}': /doors\[0\]\.name/ },
  query: ['need', 'borough', 'day', 'how', 'language', 'step-free', 'free', 'self-refer', 'page'],
  select: {
    up: '.service, .failed',
    text: '.base p',
    link: '.contact a',
    choice: { box: '.ticks input', words: '.ticks label' },
    button: '.button',
    edged: '.input, .button, .service, .exit-link',
  },
  hostile: (attack) => withHostileTexts(SITE, (content) => is(FinderSite, content), attack),
  hostileAttributes: (attack) => ({
    // No directory of that name: then the page's own people and numbers are shown.
    adapter: attack(5),
    'exit-url': attack(4),
    tiles: `${attack(6)}/{z}/{x}/{y}`,
    'tiles-credit': attack(7),
    area: attack(1),
    choices: `need=${attack(2)}&borough=${attack(3)}`,
  }),
  use: async (tag) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    const shown = async (selector: string) => {
      for (let i = 0; i < 500 && !root.querySelector(selector); i++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if (!root.querySelector(selector)) throw new Error(`No ${selector}`);
    };
    await shown('.service, .failed');
    const again = root.querySelector<HTMLButtonElement>('.failed button');
    if (again) return again.click();
    root.querySelector<HTMLButtonElement>('[data-do=save]')!.click();
    await shown('.my-list');
    const words = root.querySelector<HTMLInputElement>('#words')!;
    words.value = 'advice';
    words.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  },
  longest: 3900,
  write: async (tag, words) => {
    const root = [...document.querySelectorAll(tag)].at(-1)!.shadowRoot!;
    for (let i = 0; i < 500 && !root.querySelector('.service'); i++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    for (const box of root.querySelectorAll<HTMLInputElement>('input:is([type=text], [type=search])')) {
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  },
  keyboard: {
    element: () =>
      Object.assign(document.createElement('care-service-finder'), {
        content: SITE,
        adapter: exampleAdapter(),
        referPage: '/w/self-referral',
        tiles: TILES,
      }),
    way: async (person) => {
      await person.until(() => person.find('.service'));
      await person.write('#words', 'company');
      await person.write('#postcode', 'SE18');
      await person.go('More choices');
      await person.tabTo('#step-free');
      await person.press(' ');
      await person.go('Show services');
      await person.until(() => person.focused?.matches('.found'));
      await person.until(() => person.root.querySelectorAll('.service').length === 2);
      await person.go('More about this');
      await person.until(() => person.find('.service details[open]'));
      await person.go('Save to my list');
      await person.until(() => person.find('.my-list'));
      await person.go('Show these on a street map');
      await person.until(() => person.find('.street-map .pin'));
      await person.go('Kettle Hall');
      await person.until(() => person.find('.pin[aria-pressed=true]'));
      await person.go('Choose a borough on a map');
      await person.until(() => person.find('.borough-list'));
      await person.go('Lewisham');
      await person.until(() => person.find<HTMLSelectElement>('#borough')!.value === 'E09000023');
      await person.go('Take off my list');
      await person.until(() => !person.find('.my-list'));
    },
  },
};
