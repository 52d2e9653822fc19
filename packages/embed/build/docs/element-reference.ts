import type { ElementFacts, Offer } from './elements.js';

/** A kind of offer: its heading, what the first column is called, and how a name is written. */
interface Kind {
  of: keyof ElementFacts & ('attributes' | 'properties' | 'slots' | 'cssParts' | 'events' | 'cssProperties');
  title: string;
  column: string;
  intro?: string;
}

const KINDS: readonly Kind[] = [
  { of: 'attributes', title: 'Attributes', column: 'Attribute' },
  {
    of: 'properties',
    title: 'Properties',
    column: 'Property',
    intro: 'For script alone: no attribute sets them.',
  },
  { of: 'slots', title: 'Slots', column: 'Slot' },
  {
    of: 'events',
    title: 'Events',
    column: 'Event',
    intro: 'They bubble, and say what happened; never what anybody answered.',
  },
  { of: 'cssParts', title: 'Parts', column: 'Part', intro: 'For `::part(…)` in your style sheet.' },
  {
    of: 'cssProperties',
    title: 'Custom properties',
    column: 'Property',
    intro: 'Set them on the element or around it.',
  },
];

/**
 * What an element offers, in Markdown, for the end of its page: made from its class's comments, so that no page says
 * what the class does not.
 */
export function elementReference(facts: ElementFacts): string {
  return KINDS.flatMap((kind) => {
    const offers = facts[kind.of];
    if (!offers.length) return [];
    return [`## ${kind.title}`, ...(kind.intro ? [kind.intro] : []), table(kind, offers)];
  }).join('\n\n');
}

function table({ of, column }: Kind, offers: readonly Offer[]): string {
  const isTyped = offers.some(({ type }) => type) && (of === 'attributes' || of === 'properties');
  const heads = [column, ...(isTyped ? ['Type'] : []), 'What it is for'];
  const rows = offers.map(({ name, type, description = '', default: usual }) => [
    name ? `\`${name}\`` : '(default)',
    ...(isTyped ? [type ? `\`${type.text.replace(/ \| undefined$/, '').replaceAll('|', '\\|')}\`` : ''] : []),
    `${folded(description)}${usual && usual !== 'undefined' ? ` Default: \`${usual}\`.` : ''}`,
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
