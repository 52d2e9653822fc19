import type { FinderSite } from '@sixways/core/model/finder-site.js';
import type { Adapter } from '@sixways/core/ports.js';
import type { Example } from '../examples/example.js';
import { exampleAdapter, manyServices } from './example-services.js';
import { FinderDriver } from './finder-driver.js';
import type { CareServiceFinder } from './service-finder.js';

/** Whom a page names. Made up. */
export const SITE: FinderSite = {
  doors: [
    {
      name: 'Riverlands link workers (demonstration)',
      how: 'Monday to Friday, 9am to 5pm',
      phone: '020 7946 0404',
    },
  ],
};

/** One picture for every part of the map. */
export const TILES = `${new URL('street-map/example-tile.svg', import.meta.url).href}?{z}/{x}/{y}`;

interface Setup {
  description: string;
  adapter?: Adapter;
  /** What the page gives; anything, since some examples are faulty. */
  content?: unknown;
  attributes?: Record<string, string>;
  /** Goes to the state. */
  go?(driver: FinderDriver): Promise<unknown>;
}

function example(
  name: string,
  { description, adapter = exampleAdapter(), content = SITE, attributes = {}, go }: Setup,
): Example<CareServiceFinder> {
  return {
    name,
    description,
    element() {
      const widget = document.createElement('care-service-finder');
      widget.content = content as FinderSite;
      widget.adapter = adapter;
      const all = { 'refer-page': '/w/self-referral', 'list-page': '/w/service-finder', ...attributes };
      for (const [attribute, value] of Object.entries(all)) widget.setAttribute(attribute, value);
      return widget;
    },
    async prepare(widget) {
      const driver = await new FinderDriver(widget).ready();
      await go?.(driver);
      await widget.updateComplete;
    },
  };
}

const listed = (driver: FinderDriver) => driver.listed();
/** Takes all there is to know of an entry: somebody who looks at it. */
const openFirst = async (driver: FinderDriver) => {
  await driver.listed();
  await driver.open('More about this');
};
const saveTwo = async (driver: FinderDriver) => {
  await driver.listed();
  await driver.press('Save to my list', '.service:nth-child(1)');
  await driver.press('Save to my list', '.service:nth-child(2)');
  await driver.until(() => driver.root.querySelector('.my-list'));
};

/** Every state of the widget: feeds stories, accessibility checks, screenshots and the documentation. */
export const examples: Example<CareServiceFinder>[] = [
  example('The list', { description: 'All there is, from A to Z. Nothing is ranked.', go: listed }),
  example('Chosen', {
    description: 'Lonely, in Greenwich, on Tuesdays, step-free: who fits, and who may.',
    attributes: { choices: 'need=lonely&borough=E09000011&day=tuesday&step-free=yes' },
    go: listed,
  }),
  example('Near a postcode', {
    description: 'Nearest first, with the distance.',
    go: async (driver) => {
      await driver.listed();
      await driver.type('postcode', 'SE18');
      await driver.until(
        () => driver.root.querySelector('.hint')?.textContent && driver.names[0] === 'Teapot Tuesdays',
      );
    },
  }),
  example('A postcode nobody knows', {
    description: 'Said at the box; the list stays.',
    go: async (driver) => {
      await driver.listed();
      await driver.type('postcode', 'ZZ99');
      await driver.until(() => driver.root.querySelector('.error'));
    },
  }),
  example('More about one', { description: 'The rest of an entry.', go: openFirst }),
  example('They may fit', {
    description: 'Nobody says all of it: shown, with what to ask about.',
    attributes: { choices: 'need=active&free=yes' },
    go: listed,
  }),
  example('Nothing found', {
    description: 'What to try, each with how many it finds, and people to ask.',
    attributes: { choices: 'need=money&day=monday' },
    go: async (driver) => {
      await driver.listed();
      await driver.type('words', 'guitar');
      await driver.until(() => driver.root.querySelector('.nothing .link'));
    },
  }),
  example('My list', { description: 'Put aside: to print, to copy, to take along.', go: saveTwo }),
  example('My list, to copy by hand', {
    description: 'The browser lets no script write to the clipboard.',
    go: async (driver) => {
      await saveTwo(driver);
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      try {
        await driver.press('Copy my list');
        await driver.until(() => driver.root.querySelector('#by-hand'));
      } finally {
        Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      }
    },
  }),
  example('On a map', {
    description: 'Our own map of the boroughs; buttons beside it do the same.',
    attributes: { choices: 'borough=E09000011' },
    go: async (driver) => {
      await driver.listed();
      await driver.open('Choose a borough on a map');
      await driver.until(() => driver.root.querySelector('.boroughs'));
    },
  }),
  example('On a street map', {
    description: 'Only where the page says where its pictures come from, and once somebody asks for it.',
    attributes: { tiles: TILES, 'tiles-credit': 'Made-up map (demonstration)' },
    go: async (driver) => {
      await driver.listed();
      await driver.press('Show these on a street map');
      await driver.until(() => driver.root.querySelector('.leaflet-tile-loaded'));
      await driver.press('Kettle Hall');
    },
  }),
  example('Many', {
    description: 'More than are drawn: the list goes on with a press.',
    adapter: exampleAdapter({ services: manyServices(120) }),
    go: async (driver) => {
      await driver.listed();
      await driver.press('Show more');
    },
  }),
  example('Loading', { description: 'How much came already.', adapter: exampleAdapter({ waits: true }) }),
  example('No connection', {
    description: 'Said kindly, with another try and people to ask.',
    adapter: exampleAdapter({ fails: Infinity }),
  }),
  example('An older copy, with holes', {
    description: 'Shown all the same, and said: from which day, and what is missing.',
    adapter: exampleAdapter({
      fetchedAt: '2026-11-01T09:00:00.000Z',
      problems: [
        { source: 'Hillside council (demonstration)', kind: 'unreachable', text: 'No answer' },
        { source: 'Riverlands directory (demonstration)', kind: 'entry', count: 3, text: 'No name' },
      ],
    }),
    go: listed,
  }),
  example('Easy Read', {
    description: 'The widget’s own words in Easy Read.',
    attributes: { 'reading-level': 'easy' },
    go: listed,
  }),
  example('Made-up language', {
    description: 'Longer words, and none left untranslated.',
    attributes: { lang: 'en-x-pseudo' },
    go: listed,
  }),
  example('Right to left', { description: 'Mirrored.', attributes: { dir: 'rtl' }, go: listed }),
  example('Content that does not fit', {
    description: "The page's author sees which part to mend.",
    content: { doors: [{ how: 'Ring us' }] },
  }),
];
