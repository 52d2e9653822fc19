import type { EasyRead } from '@sixways/core/model/easy-read.js';
import type { Example } from '../examples/example.js';
import { EasyReadDriver } from './easy-read-driver.js';
import type { CareEasyRead } from './easy-read.js';
import { OVERDUE, TEAPOT, UNTESTED, WITH_FILM, WITHDRAWN } from './example-explainers.js';
import type { Speech } from './listen/speech.js';
import { NO_VOICE, SilentVoice } from './silent-voice.js';

interface Setup {
  description: string;
  /** What the page gives; anything, since some examples are faulty. */
  content?: unknown;
  attributes?: Record<string, string>;
  speech?: Speech;
  /** Goes to the state. */
  go?(driver: EasyReadDriver): Promise<unknown>;
}

function example(
  name: string,
  { description, content, attributes = {}, speech, go }: Setup,
): Example<CareEasyRead> {
  return {
    name,
    description,
    element() {
      const widget = document.createElement('care-easy-read');
      if (content) widget.content = content as EasyRead;
      if (speech) widget.speech = speech;
      for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
      return widget;
    },
    async prepare(widget) {
      const driver = await new EasyReadDriver(widget).ready();
      await go?.(driver);
      await widget.updateComplete;
    },
  };
}

const one = { view: 'one' };

/** Every state of the widget: feeds stories, accessibility checks, screenshots and the documentation. */
export const examples: Example<CareEasyRead>[] = [
  example('All cards', {
    description: 'Picture left, words right, hard words explained on the card and at the end.',
    content: TEAPOT,
  }),
  example('A shipped explainer', {
    description: 'Named by an attribute. Nobody has tested it yet, and it says so.',
    attributes: { explainer: 'social-prescribing' },
  }),
  example('One card at a time', {
    description: 'The place is a heading that takes the focus, so that it is announced.',
    content: TEAPOT,
    attributes: one,
    go: (driver) => driver.press('Next'),
  }),
  example('One at a time: the end', {
    description: 'Whom to ask, what the words mean, who tested it.',
    content: TEAPOT,
    attributes: { ...one, card: '5' },
  }),
  example('Bigger text', {
    description: 'The widget alone grows.',
    content: TEAPOT,
    go: (driver) => driver.press('Biggest'),
  }),
  example('A question answered', {
    description: 'A kind reply, no score; the answer stays on the page.',
    content: TEAPOT,
    go: (driver) => driver.answer(0, 1),
  }),
  example('Reading aloud', {
    description:
      'The sentence is marked. Here with a voice that says nothing, so that any device can show it.',
    content: TEAPOT,
    speech: new SilentVoice(),
    go: (driver) => driver.listen(),
  }),
  example('Reading aloud: paused, slowly', {
    description: 'The mark stays where the reading goes on.',
    content: TEAPOT,
    speech: new SilentVoice(),
    go: async (driver) => {
      await driver.listen();
      await driver.press('Read slowly');
      await driver.press('Pause');
    },
  }),
  example('Reading aloud: the voice does not answer', {
    description: 'Said plainly, and it can be tried again.',
    content: TEAPOT,
    speech: brokenVoice(),
    go: (driver) => driver.listen(),
  }),
  example('No voice on this device', {
    description: 'No button that would not work, and a sentence that says why.',
    content: TEAPOT,
    speech: NO_VOICE,
  }),
  example('With a film', {
    description: 'Nothing is fetched before somebody presses play; captions are there.',
    content: WITH_FILM,
  }),
  example('Not tested yet', { description: 'It says so.', content: UNTESTED }),
  example('Overdue', { description: 'The review is late: shown, with a warning.', content: OVERDUE }),
  example('Withdrawn', { description: 'A year later only the people to ask are left.', content: WITHDRAWN }),
  example('Standard words around it', {
    description: 'A page that wants the widget’s own words at the standard level.',
    content: TEAPOT,
    attributes: { 'reading-level': 'standard' },
  }),
  example('Made-up language', {
    description: 'Longer words, and none left untranslated.',
    content: TEAPOT,
    attributes: { lang: 'en-x-pseudo' },
  }),
  example('Right to left', {
    description: 'Mirrored: pictures stand on the right.',
    content: TEAPOT,
    attributes: { dir: 'rtl' },
  }),
  example('Content that does not fit', {
    description: "The page's author sees which part to mend.",
    content: { ...TEAPOT, doors: [], reviewDue: 'soon' },
  }),
];

function brokenVoice(): Speech {
  return {
    look(_lang, found) {
      found({ busy: false, cancel() {}, speak: ({ failed }) => failed(false) });
      return () => {};
    },
  };
}
