import { recordsOf, type PersonRecords } from '@sixways/adapters/person-file/person-records.js';
import { readPersonFile } from '@sixways/adapters/person-file/read-person-file.js';
import { describeRecord, type Told } from '@sixways/adapters/records/describe.js';
import { tellAsText } from '@sixways/adapters/records/markup.js';
import { isSame } from '@sixways/adapters/records/same.js';
import { RECORD_WORDS_EASY } from '@sixways/adapters/records/words-easy.js';
import { RECORD_WORDS } from '@sixways/adapters/records/words.js';
import type { Plan } from '@sixways/core/model/plan.js';
import type { NotUnderstood } from '@sixways/core/model/record.js';
import type { RecordKind, RecordKinds } from '@sixways/core/ports.js';
import type { HeldRecords } from '../../records/held-records.js';
import { KINDS } from './records-to-save.js';

/** Where two versions of a record differ: what each says there. */
export interface Difference {
  label: string;
  here: string;
  file: string;
}

/** A record of a file, and how it stands to what is here. */
export interface FoundRecord {
  kind: RecordKind;
  record: RecordKinds[RecordKind];
  /** What it is called, in few words; empty where its kind says enough. */
  name: string;
  /** ISO instants: when it was last changed. */
  changed: string;
  standing: 'new' | 'same' | 'different';
  /** Where it is different. */
  changedHere?: string;
  differences: Difference[];
}

/** What was found in a file. */
export interface FoundFile {
  records: FoundRecord[];
  /** What nobody could read, from the whole file and from its plans and goals. */
  notUnderstood: NotUnderstood[];
  /** Two names, where the file is about somebody else than the plan that is here. */
  somebodyElse: { here: string; file: string } | undefined;
}

/** Reads a file against what is here. Nothing is saved. @param given what the page shows of its own @returns undefined where it is no file of FHIR */
export function lookInto(
  text: string,
  { held, given, lang }: { held: HeldRecords; given: PersonRecords; lang: string },
): FoundFile | undefined {
  const read = readPersonFile(text);
  if (!read) return undefined;
  const words = lang === 'en-x-easy' ? RECORD_WORDS_EASY : RECORD_WORDS;
  const tell = (kind: RecordKind, record: RecordKinds[RecordKind]) =>
    describeRecord(kind, record as never, { words });
  const records = KINDS.flatMap((kind) =>
    recordsOf(read.records, kind).map((record) => {
      const there = held.get(kind, record.id) ?? recordsOf(given, kind).find(({ id }) => id === record.id);
      const differences = there ? compare(tell(kind, there), tell(kind, record)) : [];
      return found(kind, record, there, differences);
    }),
  );
  const plans = read.records.plan ?? [];
  const own = [...plans, ...(read.records.goal ?? [])].flatMap((each) => each.notUnderstood ?? []);
  return {
    records,
    notUnderstood: [...read.notUnderstood, ...own],
    somebodyElse: otherPerson([...recordsOf(given, 'plan'), ...held.all('plan')], plans),
  };
}

function found(
  kind: RecordKind,
  record: RecordKinds[RecordKind],
  there: RecordKinds[RecordKind] | undefined,
  differences: Difference[],
): FoundRecord {
  const about = { kind, record, name: nameOf(record), changed: changedAt(record) };
  if (!there) return { ...about, standing: 'new', differences: [] };
  // When it was saved is a server's to say: only the words count.
  if (isSame({ ...there, updatedAt: '' }, { ...record, updatedAt: '' }))
    return { ...about, standing: 'same', differences: [] };
  return { ...about, standing: 'different', changedHere: changedAt(there), differences };
}

function nameOf(record: RecordKinds[RecordKind]): string {
  if ('title' in record) return record.title;
  return 'lifecycle' in record ? record.text : '';
}

function changedAt(record: RecordKinds[RecordKind]): string {
  return 'updatedAt' in record ? record.updatedAt : record.at;
}

function compare(here: readonly Told[], file: readonly Told[]): Difference[] {
  const labels = new Set([...here, ...file].map(({ label }) => label));
  const said = (told: readonly Told[], label: string) => {
    const text = tellAsText(told.filter((each) => each.label === label));
    return text.replace(label, '').replace(/^:? */, '').trim();
  };
  return [...labels]
    .map((label) => ({ label, here: said(here, label), file: said(file, label) }))
    .filter((each) => each.here !== each.file);
}

/** By NHS number where both have one, else by name. */
function otherPerson(here: readonly Plan[], inFile: readonly Plan[]): FoundFile['somebodyElse'] {
  const mine = here.find(({ person }) => person)?.person;
  const theirs = inFile.find(({ person }) => person)?.person;
  if (!mine || !theirs) return undefined;
  const isOther =
    mine.nhsNumber && theirs.nhsNumber
      ? mine.nhsNumber !== theirs.nhsNumber
      : mine.name.trim().toLowerCase() !== theirs.name.trim().toLowerCase();
  return isOther ? { here: mine.name, file: theirs.name } : undefined;
}
