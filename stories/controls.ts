import type { Offer, Offers } from './offers.js';

/** What the controls are set to, by {@link nameOf}; absent or empty: as the example has it. */
export type Settings = Readonly<Record<string, unknown>>;

/** Values of types that the manifest only names. A test fails for one that is missing. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  ReadingLevel: ['standard', 'easy'],
  View: ['all', 'one'],
  Stage: ['about', 'compare', 'next'],
  ShownPeriod: ['week', '4-weeks', 'month', 'year'],
  AdapterName: ['fhir', 'webhook', 'browser'],
  ThemeName: ['light', 'dark', 'high-contrast'],
  DirectoryName: ['open-referral', 'sample'],
};

const KINDS = [
  { of: 'attributes', prefix: '', category: 'Attributes' },
  { of: 'slots', prefix: 'slot ', category: 'Slots' },
  { of: 'cssParts', prefix: 'part ', category: 'Parts' },
  { of: 'events', prefix: 'event ', category: 'Events' },
  { of: 'cssProperties', prefix: '', category: 'Custom properties' },
] as const;

type Kind = (typeof KINDS)[number]['of'];

/** The control's own name: `area`, `slot default`, `part base`, `event care-page-shown`, `--care-font`. */
export function nameOf(kind: Kind, { name }: Offer): string {
  return `${KINDS.find(({ of }) => of === kind)!.prefix}${name || 'default'}`;
}

/** A control for everything that an element offers. @throws {Error} for a type that nobody knows how to set */
export function controlsFor(offers: Offers): Record<string, object> {
  return Object.fromEntries(
    KINDS.flatMap(({ of, category }) =>
      offers[of].map((offer) => {
        const { description = '', type, default: usual } = offer;
        const summary = type && { type: { summary: type.text } };
        const table = { category, ...summary, ...(usual && { defaultValue: { summary: usual } }) };
        const name = nameOf(of, offer);
        return [
          name,
          { name: offer.name || 'default', description: said(of, description), table, ...CONTROL[of](offer) },
        ];
      }),
    ),
  );
}

/** What somebody does with a kind of control, beside what the offer is for. */
function said(kind: Kind, description: string): string {
  if (kind === 'cssParts') return `${description} Write CSS: \`outline: 3px dashed\`.`;
  if (kind === 'events') return `${description} Heard under Actions.`;
  if (kind === 'slots') return `${description} Write text for it.`;
  return description;
}

const CONTROL: Readonly<Record<Kind, (offer: Offer) => object>> = {
  attributes: attributeControl,
  slots: () => ({ control: 'text' }),
  cssParts: () => ({ control: 'text' }),
  events: () => ({ control: 'boolean' }),
  cssProperties: ({ name }) => ({ control: name.includes('color') ? 'color' : 'text' }),
};

function attributeControl({ name, type }: Offer): object {
  const types = (type?.text ?? 'string')
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== 'undefined' && each !== 'Adapter');
  if (types.includes('boolean')) return { control: 'boolean' };
  if (types.includes('number')) return { control: 'number' };
  if (types.every((each) => each === 'string')) return { control: 'text' };
  const options = types.flatMap((each) => VALUES[each] ?? (/^'.*'$/.test(each) ? [each.slice(1, -1)] : []));
  if (!options.length) throw new Error(`${name}: VALUES in stories/controls.ts has no ${types.join(' | ')}`);
  return { control: 'select', options };
}
