import manifest from '../packages/widgets/custom-elements.json' with { type: 'json' };

/** One thing that an element offers, as its class's comments name it. */
export interface Offer {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

/** What an element offers to those who put it on a page. */
export interface Offers {
  description: string;
  attributes: Offer[];
  slots: Offer[];
  cssParts: Offer[];
  events: Offer[];
  cssProperties: Offer[];
}

type Declared = Partial<Offers> & { tagName?: string };

const declared: readonly Declared[] = manifest.modules.flatMap(
  ({ declarations }) => (declarations ?? []) as Declared[],
);

/** All tags. */
export const TAGS = declared.flatMap(({ tagName }) => tagName ?? []);

/** What `npm run manifest` found of an element. @throws {Error} for a tag that it did not find */
export function offersOf(tag: string): Offers {
  const found = declared.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no ${tag}: npm run manifest`);
  const { description = '', attributes = [], slots = [], cssParts = [], events = [] } = found;
  return { description, attributes, slots, cssParts, events, cssProperties: found.cssProperties ?? [] };
}

/** Custom properties of all elements, each once. */
export function allTokens(): Offer[] {
  return [
    ...new Map(
      TAGS.flatMap((tag) => offersOf(tag).cssProperties).map((offer) => [offer.name, offer]),
    ).values(),
  ];
}
