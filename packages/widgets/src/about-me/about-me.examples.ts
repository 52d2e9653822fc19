import type { AboutMeSite } from '@sixways/core/model/about-me-site.js';
import type { Adapter } from '@sixways/core/ports.js';
import type { Example } from '../examples/example.js';
import { changedElsewhere, keeping, refusing, silent } from '../records/example-adapters.js';
import { RecordsDriver } from '../records/records-driver.js';
import type { CareAboutMe } from './about-me.js';
import { ABOUT_ME } from './example-about-me.js';

export type AboutDriver = RecordsDriver<CareAboutMe>;

interface Setup {
  description: string;
  /** What the page gives; anything, since some examples are faulty. */
  content?: unknown;
  attributes?: Record<string, string>;
  adapter?(): Promise<Adapter>;
  /** Goes to the state. */
  go?(about: AboutDriver): Promise<unknown>;
}

/** A page that leaves two questions out and names whom to ask. */
export const OWN_SITE: AboutMeSite = {
  leaveOut: ['alsoWorthKnowing', 'doAndDoNot'],
  doors: [{ name: 'Made-up link workers', phone: '020 7946 0102', how: 'They can fill this in with you.' }],
};

function example(
  name: string,
  { description, content, attributes = {}, adapter, go }: Setup,
): Example<CareAboutMe> {
  let made: Adapter | undefined;
  return {
    name,
    description,
    async before() {
      made = await adapter?.();
    },
    element() {
      const widget = document.createElement('care-about-me');
      if (content) widget.content = content as AboutMeSite;
      widget.adapter = made;
      for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
      return widget;
    },
    async prepare(widget) {
      const about = await new RecordsDriver(widget).ready();
      if (adapter)
        await about.until(
          () => about.text.includes('electrician') || about.find('.records-failed'),
          'the record',
        );
      await go?.(about);
      await widget.updateComplete;
    },
  };
}

const filled = () => keeping({ 'about-me': [ABOUT_ME] });
const change = async (about: AboutDriver, what: string) => {
  await about.press(`Change: ${what}`);
  await about.until(() => about.find('form.question'), 'the question');
};

/** Begins, and answers the first question. */
export async function firstAnswer(about: AboutDriver, text = 'More company in the week'): Promise<void> {
  await about.press('Start');
  await about.type('needs', text);
  await about.press('Continue');
  await about.until(() => about.find('#mostImportant') && about.find('.kept'), 'the next question');
}

/** Every state of the widget: feeds stories, accessibility checks, screenshots and the documentation. */
export const examples: Example<CareAboutMe>[] = [
  example('Nothing written yet', { description: 'All questions at a glance; any of them may be first.' }),
  example('Everything written', { description: 'What was said stands by its question.', adapter: filled }),
  example('A page’s own people', {
    description: 'Two questions left out, somebody to ask.',
    content: OWN_SITE,
  }),
  example('The first question', {
    description: 'One thing a line.',
    go: async (about) => {
      await about.press('Start');
      await about.until(() => about.find('#needs'), 'the question');
    },
  }),
  example('On this page only', {
    description: 'The next question, and where the first answer is now.',
    go: (about) => firstAnswer(about),
  }),
  example('Who takes part', {
    description: 'People with their names and numbers.',
    adapter: filled,
    go: (about) => change(about, 'My people'),
  }),
  example('Error: a number without a name', {
    description: 'What to mend, with the way to it.',
    adapter: filled,
    go: async (about) => {
      await change(about, 'My people');
      await about.type('name-0', '');
      await about.press('Save');
      await about.until(() => about.find('.error-summary'), 'the errors');
    },
  }),
  example('On paper', {
    description: 'To print, in large letters too, and to copy. Own headings are marked.',
    adapter: filled,
    go: async (about) => {
      await about.press('Print or copy');
      await about.until(() => about.find('.paper'), 'the paper');
    },
  }),
  example('Not saved: signed out', {
    description: 'What was written stays.',
    adapter: () => refusing('forbidden', { 'about-me': [ABOUT_ME] }),
    go: async (about) => {
      await change(about, 'What matters');
      await about.type('mostImportant', 'My garden');
      await about.press('Save');
      await about.reads('not saved yet');
    },
  }),
  example('Not loaded', {
    description: 'The service does not answer.',
    adapter: () => silent('offline'),
    go: (about) => about.reads('There is no connection'),
  }),
  example('Two versions', {
    description: 'Changed on two devices: both are shown, the person chooses.',
    adapter: () =>
      changedElsewhere({ 'about-me': [ABOUT_ME] }, (record) => ({ ...record, mostImportant: 'My garden' })),
    go: async (about) => {
      await change(about, 'What matters');
      await about.type('mostImportant', 'My dog');
      await about.press('Save');
      await about.until(() => about.find('.version'), 'both versions');
    },
  }),
  example('Easy Read', {
    description: 'The Easy Read twin.',
    attributes: { 'reading-level': 'easy' },
    adapter: filled,
  }),
  example('Right to left', {
    description: 'Logical sides alone.',
    attributes: { dir: 'rtl' },
    adapter: filled,
  }),
  example('Content that does not fit', {
    description: 'The page’s author sees which part to mend.',
    content: { leaveOut: ['shoes'] },
  }),
];
