import '../packages/widgets/src/about-me/define.js';
import '../packages/widgets/src/budget-planner/define.js';
import '../packages/widgets/src/check-in/define.js';
import '../packages/widgets/src/easy-read/define.js';
import '../packages/widgets/src/goal-setter/define.js';
import '../packages/widgets/src/journey/define.js';
import '../packages/widgets/src/options-grid/define.js';
import '../packages/widgets/src/plan-viewer/define.js';
import '../packages/widgets/src/self-referral/define.js';
import '../packages/widgets/src/service-finder/define.js';
import { adapterOf } from '../.storybook/adapters.js';
import { service } from '../packages/widgets/src/plan-viewer/plan-viewer.examples.js';
import { COMPOSITION_CSS } from './compositions.css.js';

/** Widgets that may be put on a page, by the name that people choose them by, each with the attributes it needs. */
export const BLOCKS: Readonly<
  Record<string, readonly [tag: string, attributes: Readonly<Record<string, string>>]>
> = {
  'Refer yourself': ['care-self-referral', { adapter: 'browser', 'no-history': '' }],
  'Find support': ['care-service-finder', { adapter: 'sample' }],
  'Compare options': ['care-options-grid', { aid: 'carpal-tunnel' }],
  'Easy Read': ['care-easy-read', { explainer: 'social-prescribing' }],
  'Easy Read, card by card': ['care-easy-read', { explainer: 'choice', view: 'one' }],
  'About me': ['care-about-me', {}],
  Goals: ['care-goal-setter', {}],
  'The plan': ['care-plan-viewer', {}],
  'The budget': ['care-budget-planner', {}],
  'Check-in': ['care-check-in', {}],
};

/** A page around widgets. */
export interface Composition {
  /** The organisation's name at its top; made up. */
  name: string;
  title: string;
  /** Names of {@link BLOCKS}, in order. */
  blocks: readonly string[];
  className?: string;
  /** Around the blocks: `columns-2`, `sheet`. */
  layout?: string;
  /** Links to each block, at the top. */
  withLinks?: boolean;
}

/**
 * A whole page, its widgets in one journey: what is said in one is there in the next. The backend is the toolbar's, or one
 * that has a made-up person's plan and goals.
 */
export function composition(page: Composition, globals: Readonly<Record<string, unknown>>): HTMLElement {
  const blocks = page.blocks.filter((name) => BLOCKS[name]);
  const root = make('div', { className: `page ${page.className ?? ''}` });
  const header = make('header', {}, make('p', { className: 'name', textContent: page.name }));
  const main = make('main', {}, make('h1', { textContent: page.title }));
  const journey = Object.assign(document.createElement('care-journey'), {
    adapter: adapterOf(globals['adapter']) ?? service(),
  });
  journey.append(make('div', { className: page.layout ?? '' }, ...blocks.map(block)));
  main.append(journey);
  if (page.withLinks) header.append(links(blocks));
  const footer = make(
    'footer',
    {},
    make('p', { textContent: 'Made up, to show widgets on a page. Nobody answers.' }),
  );
  root.append(make('style', { textContent: COMPOSITION_CSS }), header, main, footer);
  return root;
}

function block(name: string): HTMLElement {
  const [tag, attributes] = BLOCKS[name]!;
  const widget = document.createElement(tag);
  for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
  widget.setAttribute('heading-level', '3');
  widget.append(make('p', { textContent: 'Or ring us on 020 7946 0102 (a made-up number).' }));
  return make('section', { id: anchorOf(name) }, make('h2', { textContent: name }), widget);
}

function links(blocks: readonly string[]): HTMLElement {
  const items = blocks.map((name) =>
    make('li', {}, make('a', { href: `#${anchorOf(name)}`, textContent: name })),
  );
  const nav = make('nav', {}, make('ul', {}, ...items));
  nav.setAttribute('aria-label', 'On this page');
  return nav;
}

function anchorOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  set: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: Node[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), set);
  element.append(...children);
  return element;
}
