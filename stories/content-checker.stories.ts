import aid from '../packages/content/data/decision-aids/carpal-tunnel.json' with { type: 'json' };
import explainer from '../packages/content/data/easy-read/social-prescribing.json' with { type: 'json' };
import { TEAPOT } from '../packages/widgets/src/options-grid/example-aids.js';
import { contentChecker } from './content-checker.js';

/** Short enough to be a beginning of one's own. */
const BEGINNING = {
  id: 'tea',
  lang: 'en-x-easy',
  title: 'Having tea',
  about: 'How to have a cup of tea with a friend.',
  cards: [
    {
      id: 'ask',
      picture: 'phone',
      alt: 'A phone.',
      sentences: ['Ring a friend.', 'Ask your friend to have tea.'],
      hardWords: [],
    },
  ],
  pictures: {},
  doors: [{ name: 'The tea room', how: 'Go in and ask.' }],
  sources: [{ text: 'A made-up book about tea', seen: '2026-11-25' }],
  authors: 'You',
  version: '2026-11-25',
  reviewDue: '2028-11-25',
  tested: [],
};

const written = (content: unknown) => ({ render: () => contentChecker(JSON.stringify(content, null, 2)) });
const { funding: _, ...unfunded } = aid as Record<string, unknown>;

export default { title: 'Content/Checker', parameters: { docs: { codePanel: false } } };

/** Begin here with an explainer of your own in Easy Read: one card, to be written on. */
export const BuildYourOwnEasyRead = written(BEGINNING);
/** Begin here with a decision aid of your own: a made-up one with every part, to be replaced. */
export const BuildYourOwnDecisionAid = written(TEAPOT);

/** An aid that ships: IPDAS, criterion by criterion. */
export const DecisionAid = written(aid);
/** Without a word on who paid for it, an aid is not shown. */
export const AidWithAFault = written(unfunded);
/** An explainer that ships: the rules of Easy Read. */
export const EasyRead = written(explainer);
/** What a file is, it has to say. */
export const UnknownFile = written({ hello: 1 });
