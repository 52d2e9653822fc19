import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../widgets.js';

/** One thing that an element offers, as its class's comments name it. */
export interface Offer {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

/** An element, as `npm run manifest` reads it from its class. */
export interface ElementFacts {
  tagName: string;
  description: string;
  attributes: Offer[];
  /** What only script can set: no attribute does. */
  properties: Offer[];
  slots: Offer[];
  cssParts: Offer[];
  events: Offer[];
  cssProperties: Offer[];
}

interface Declaration extends Omit<ElementFacts, 'properties'> {
  members?: (Offer & { kind: string; attribute?: string; static?: boolean; readonly?: boolean })[];
}

/** All elements, by tag. @throws {Error} before `npm run manifest` */
export function readElements(root = ROOT): Map<string, ElementFacts> {
  const file = join(root, 'packages/widgets/custom-elements.json');
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as {
    modules: { declarations?: Partial<Declaration>[] }[];
  };
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  return new Map(declared.filter(({ tagName }) => tagName).map((each) => [each.tagName!, factsOf(each)]));
}

function factsOf(declaration: Partial<Declaration>): ElementFacts {
  const { tagName = '', description = '', members = [] } = declaration;
  const { attributes = [], slots = [], cssParts = [], events = [], cssProperties = [] } = declaration;
  const properties = members.filter(
    (each) => each.kind === 'field' && !each.attribute && !each.static && !each.readonly,
  );
  return { tagName, description, attributes, properties, slots, cssParts, events, cssProperties };
}
