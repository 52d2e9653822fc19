import type { AboutMe, AboutMeHeading, AboutMeOwn } from '@sixways/core/model/about-me.js';
import type { AboutMeSite } from '@sixways/core/model/about-me-site.js';

/** A field of About me that a person fills in. `lines`: one thing a line. `people`: who should take part. */
export type Field =
  | { name: AboutMeHeading | 'supportedBy'; kind: 'text' }
  | { name: AboutMeOwn; kind: 'lines' }
  | { name: 'involve'; kind: 'people' };

/** A question, with the fields that belong together. Its id is the key of its words. */
export interface Topic {
  id: string;
  fields: readonly Field[];
}

const text = (name: AboutMeHeading | 'supportedBy'): Field => ({ name, kind: 'text' });
const lines = (name: AboutMeOwn): Field => ({ name, kind: 'lines' });

/** In the order of the conversation: the four things that it is about first, then how to talk and who takes part. */
const TOPICS: readonly Topic[] = [
  { id: 'needs', fields: [lines('needs')] },
  { id: 'matters', fields: [text('mostImportant')] },
  { id: 'working', fields: [lines('working'), lines('notWorking')] },
  { id: 'strengths', fields: [lines('strengths'), lines('interests')] },
  { id: 'people', fields: [text('importantPeople'), { name: 'involve', kind: 'people' }] },
  { id: 'communication', fields: [text('communication')] },
  { id: 'wellness', fields: [text('wellness')] },
  { id: 'do', fields: [text('doAndDoNot')] },
  { id: 'support', fields: [text('support')] },
  { id: 'also', fields: [text('alsoWorthKnowing'), text('supportedBy')] },
];

/** The fields that are the kit's own: PRSB's About Me has no element for them, and paper says so. */
export const OWN: ReadonlySet<Field['name']> = new Set([
  'needs',
  'working',
  'notWorking',
  'strengths',
  'interests',
  'involve',
]);

/** The questions that a page asks. */
export function topicsFor({ leaveOut = [] }: AboutMeSite): Topic[] {
  return TOPICS.map((topic) => ({
    ...topic,
    fields: topic.fields.filter(({ name }) => !leaveOut.includes(name)),
  })).filter(({ fields }) => fields.length > 0);
}

/** What was said in a field, line by line. */
export function saidIn(record: AboutMe | undefined, { name, kind }: Field): string[] {
  if (!record) return [];
  if (kind === 'lines') return record[name];
  if (kind === 'text') return record[name] ? [record[name]] : [];
  return record.involve.map((person) => [person.name, person.role, person.phone].filter(Boolean).join(', '));
}
