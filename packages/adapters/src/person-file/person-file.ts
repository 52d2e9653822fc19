import type { PlanSection } from '@sixways/core/model/plan.js';
import type { RecordKind, RecordKinds } from '@sixways/core/ports.js';
import { day, describeRecord, type Told } from '../records/describe.js';
import { tellAsText } from '../records/markup.js';
import { RECORD_WORDS, type RecordWords } from '../records/words.js';
import { RECORD_WORDS_EASY } from '../records/words-easy.js';
import { cutRecords, FILE_ORDER, recordsOf, type PersonRecords } from './person-records.js';
import { toBundle } from './to-bundle.js';
import { toHtml, type Part } from './to-html.js';

/** `bundle`: a FHIR document that other systems read, and this kit reads back; `html`: to print; `text`: opens anywhere. */
export type FileFormat = 'bundle' | 'html' | 'text';

/** A file for the person to keep. */
export interface PersonFile {
  name: string;
  /** Its media type. */
  type: string;
  text: string;
}

/** How the file is made. */
export interface PersonFileOptions {
  title?: string;
  /** Only what belongs to these sections of the plans; without it all records. */
  sections?: readonly PlanSection[];
  /** When it is made: an ISO instant. */
  at?: string;
  /** `en-x-easy` for Easy Read. Other languages bring their own `words`. */
  lang?: string;
  words?: RecordWords;
  /** For `html`: 18 points instead of 12. */
  largePrint?: boolean;
  /** For `html` and `text`, the last line; the day it was made by default. */
  foot?: string;
}

const ENDINGS = { bundle: 'json', html: 'html', text: 'txt' } as const;
const TYPES = {
  bundle: 'application/fhir+json',
  html: 'text/html;charset=utf-8',
  text: 'text/plain;charset=utf-8',
} as const;

/** A person's records as one file, made on the device. Nothing is stored and nothing is sent. */
export function personFile(
  records: PersonRecords,
  format: FileFormat,
  options: PersonFileOptions = {},
): PersonFile {
  const { title = 'My care and support', sections, lang = 'en', largePrint = false } = options;
  const { words = lang === 'en-x-easy' ? RECORD_WORDS_EASY : RECORD_WORDS } = options;
  const at = options.at ?? new Date().toISOString();
  const { foot = day(at) } = options;
  const chosen = sections ? cutRecords(records, sections) : records;
  const text =
    format === 'bundle'
      ? JSON.stringify(toBundle(chosen, { title, at, words }), null, 2)
      : format === 'html'
        ? toHtml(partsOf(chosen, words), { title, lang, foot, largePrint })
        : toText(partsOf(chosen, words), title, foot);
  return { name: `my-care-${at.slice(0, 10)}.${ENDINGS[format]}`, type: TYPES[format], text };
}

function partsOf(records: PersonRecords, words: RecordWords): Part[] {
  const goals = new Map(recordsOf(records, 'goal').map(({ id, text }) => [id, text]));
  const nameOf = (id: string) => goals.get(id);
  const part = <Kind extends RecordKind>(kind: Kind, record: RecordKinds[Kind]): Part => ({
    heading: words.kinds[kind]!,
    told: urgentFirst(describeRecord(kind, record, { words, nameOf }), words),
  });
  return FILE_ORDER.flatMap((kind) => recordsOf(records, kind).map((record) => part(kind, record)));
}

/** "If this happens" is looked for in a hurry: it comes before all else. */
function urgentFirst(told: Told[], words: RecordWords): Told[] {
  const isUrgent = ({ label }: Told) => label === words.fields['plan.contingency'];
  return [...told.filter(isUrgent), ...told.filter((each) => !isUrgent(each))];
}

function toText(parts: readonly Part[], title: string, foot: string): string {
  const heading = (text: string, line: string) => `${text}\n${line.repeat(text.length)}\n`;
  const bodies = parts.map((part) => `${heading(part.heading, '-')}\n${tellAsText(part.told)}`);
  return [heading(title, '='), ...bodies, `${foot}\n`].join('\n');
}
