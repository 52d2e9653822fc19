import { WEEKDAYS, type DirectoryService, type Opening } from '@sixways/core/model/directory-service.js';
import { seededPicker } from '@sixways/core/rules/seeded-picker.js';
import { FREE, type ServiceKind } from './kind.js';
import { BODY } from './kinds/body.js';
import { CARING } from './kinds/caring.js';
import { COMPANY } from './kinds/company.js';
import { FEELINGS } from './kinds/feelings.js';
import { PRACTICAL } from './kinds/practical.js';
import { SAMPLE_BOROUGHS, type Neighbourhood, type SampleBorough } from './places.js';
import { venue } from './venue.js';

/** Every kind of service that the generator knows. */
export const SERVICE_KINDS: readonly ServiceKind[] = [
  ...COMPANY,
  ...FEELINGS,
  ...PRACTICAL,
  ...BODY,
  ...CARING,
];

/** What every made-up entry says of where it comes from. */
export const SAMPLE_SOURCE = 'Sample directory (made up)';

const ORGANISATIONS = [
  'Lantern',
  'Kingfisher',
  'Plane Tree',
  'Harbour',
  'Marigold',
  'Compass',
  'Thistledown',
  'Copper Kettle',
  'Beacon',
  'Foxglove',
  'Stillwater',
  'Larkspur',
];
const FORMS = ['Trust', 'Community Group', 'Neighbours', 'Project', 'Partnership'];
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  bg: 'Bulgarian',
  bn: 'Bengali',
  de: 'German',
  el: 'Greek',
  es: 'Spanish',
  fr: 'French',
  gu: 'Gujarati',
  hi: 'Hindi',
  it: 'Italian',
  lt: 'Lithuanian',
  ne: 'Nepali',
  pa: 'Panjabi',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  so: 'Somali',
  ta: 'Tamil',
  ti: 'Tigrinya',
  tr: 'Turkish',
  ur: 'Urdu',
  yi: 'Yiddish',
  zh: 'Chinese',
};
const NEWS = [
  'We start half an hour later in the school holidays.',
  'Building works: please use the side door.',
  'We have moved. Check the address before you set out.',
];
/** The day that dates are counted back from: the same services, whenever they are made. */
const TODAY = Date.UTC(2026, 10, 2);

/**
 * Made-up services for the 14 boroughs, for trying out and for tests: the same for the same seed, plainly marked, with the
 * holes that real directories have. Any number: at 100,000 they are as varied as their parts allow.
 */
export function makeServices(count: number, seed = 1): DirectoryService[] {
  return Array.from({ length: count }, (_, i) => makeService(i, seed));
}

type Pick = (below: number) => number;

function makeService(number: number, seed: number): DirectoryService {
  const pick = seededPicker(seed * 1_000_003 + number);
  const round = Math.floor(number / SAMPLE_BOROUGHS.length);
  const boroughNumber = number % SAMPLE_BOROUGHS.length;
  const borough = SAMPLE_BOROUGHS[boroughNumber]!;
  // Steps that have no factor in common with the number of kinds, and give every borough something for every need.
  const kind = SERVICE_KINDS[((round + boroughNumber) * 13) % SERVICE_KINDS.length]!;
  const area = borough.neighbourhoods[round % borough.neighbourhoods.length]!;
  const language = one(borough.languages, pick);
  const fill = (text: string) =>
    text
      .replaceAll('{area}', area.name)
      .replaceAll('{borough}', borough.name)
      .replaceAll('{language}', LANGUAGES[language]!);
  return {
    id: `sample-${number + 1}`,
    name: fill(one(kind.names, pick)),
    summary: fill(one(kind.summaries, pick)),
    description: some(kind.details, pick).map(fill).join(' '),
    ...news(kind, pick),
    needs: [...kind.needs],
    categories: [...kind.categories],
    ...ages(kind, fill),
    ...cost(kind, pick),
    how: [...kind.how],
    openings: openings(kind, pick),
    places: places(kind, area, borough, pick),
    areas: [borough.gss],
    languages: kind.inLanguage ? ['en', language] : ['en'],
    ...contact(pick),
    join: [...kind.join],
    joinText: joinText(kind),
    ...(kind.wait && pick(4) > 0 && { waitText: one(kind.wait, pick) }),
    ...dates(pick),
    source: SAMPLE_SOURCE,
    sample: true,
  };
}

function one<T>(from: readonly T[], pick: Pick): T {
  return from[pick(from.length)]!;
}

/** All but at most one or two, in their order. */
function some(from: readonly string[], pick: Pick): readonly string[] {
  const left = pick(from.length);
  return from.length > 2 ? from.filter((_, i) => i !== left) : from;
}

function news(kind: ServiceKind, pick: Pick): { status: DirectoryService['status']; alert?: string } {
  const chance = pick(100);
  if (chance < 4)
    return { status: 'temporarily-closed', alert: 'Closed for now. We hope to be back in the new year.' };
  return { status: 'active', ...(chance < 10 && kind.venues && { alert: one(NEWS, pick) }) };
}

function ages({ minAge, maxAge, whoFor }: ServiceKind, fill: (text: string) => string) {
  return {
    ...(minAge !== undefined && { minAge }),
    ...(maxAge !== undefined && { maxAge }),
    ...(whoFor && { whoFor: fill(whoFor) }),
  };
}

function cost({ costs = [FREE] }: ServiceKind, pick: Pick): Partial<DirectoryService> {
  if (pick(100) < 6) return {};
  const text = one(costs, pick);
  return text === FREE ? { free: true } : { free: false, cost: text };
}

function openings({ hours, daysAWeek = 1, often }: ServiceKind, pick: Pick): Opening[] {
  if (!hours) return [{ text: 'At a time that suits you' }];
  if (pick(100) < 6) return [{ text: 'Ring to ask when' }];
  const [opens, closes] = one(hours, pick);
  const weekend = daysAWeek > 1 || pick(6) > 0 ? 5 : 7;
  const first = pick(daysAWeek > weekend ? 1 : weekend - daysAWeek + 1);
  const days = WEEKDAYS.filter((_, i) => (i - first + 7) % 7 < daysAWeek && (i < weekend || daysAWeek > 5));
  return days.map((day) => ({ day, opens, closes, ...(often && { text: often }) }));
}

function joinText({ join, venues }: ServiceKind): string {
  const has = (way: ServiceKind['join'][number]) => join.includes(way);
  if (join.every((way) => way === 'practitioner')) return 'Ask your GP practice or link worker to refer you.';
  return [
    has('drop-in') && !has('book') && (venues ? 'Just come along.' : 'Just ring.'),
    has('book') && (has('drop-in') ? 'Come along, or book a place first.' : 'Book a place first.'),
    has('self') && !has('book') && (has('drop-in') ? 'Or get in touch first.' : 'Get in touch yourself.'),
    has('practitioner') ? 'Your GP practice can refer you, too.' : 'Nobody has to refer you.',
  ]
    .filter(Boolean)
    .join(' ');
}

function places({ venues }: ServiceKind, area: Neighbourhood, borough: SampleBorough, pick: Pick) {
  if (!venues) return [];
  const kind = one(venues, pick);
  const first = venue(kind, pick(7), area);
  if (pick(8) > 0) return [first];
  const other = one(borough.neighbourhoods, pick);
  return other === area ? [first] : [first, venue(kind, pick(7), other)];
}

/** Numbers are from the range that Ofcom keeps for drama in London, names of websites from the one kept for examples. */
function contact(pick: Pick): Partial<DirectoryService> {
  const name = one(ORGANISATIONS, pick);
  const host = `${name.toLowerCase().replaceAll(' ', '-')}.example`;
  return {
    organisation: `${name} ${one(FORMS, pick)} (demonstration)`,
    phone: `020 7946 0${String(pick(1000)).padStart(3, '0')}`,
    ...(pick(5) > 0 && { email: `hello@${host}` }),
    ...(pick(3) > 0 && { href: `https://${host}/` }),
  };
}

function dates(pick: Pick): Partial<DirectoryService> {
  const changed = pick(400);
  const checked = pick(100) < 8 ? 500 + pick(700) : pick(changed + 1);
  return {
    ...(pick(100) >= 10 && { assuredAt: daysAgo(checked) }),
    modifiedAt: daysAgo(changed),
  };
}

function daysAgo(days: number): string {
  return new Date(TODAY - days * 86_400_000).toISOString().slice(0, 10);
}
