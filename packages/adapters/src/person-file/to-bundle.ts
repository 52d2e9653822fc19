import { newId } from '@sixways/core/model/ids.js';
import type { Author } from '@sixways/core/model/record.js';
import type { RecordKind } from '@sixways/core/ports.js';
import type {
  Bundle,
  BundleEntry,
  Composition,
  CompositionSection,
  FhirResource,
  Patient,
  Provenance,
  Reference,
} from 'fhir/r4.js';
import { toFhir } from '../fhir/records/mapping.js';
import { patientOf } from '../fhir/records/person.js';
import { authorOf, byIdentifier, CODE } from '../fhir/records/record-terms.js';
import { hl7, ukCore } from '../fhir/terms.js';
import type { RecordWords } from '../records/words.js';
import { FILE_ORDER, recordsOf, type PersonRecords } from './person-records.js';

const URN = 'urn:uuid:';

/** What a document needs beside the records. */
export interface DocumentOptions {
  title: string;
  /** When it is made: an ISO instant. */
  at: string;
  words: RecordWords;
}

/** The first kind of record in a document is told from others' documents by this code. */
export const FILE_CODE = { system: `${CODE}document`, code: 'person-held-record' };

/**
 * A person's records as one FHIR document: a Composition that leads to each, the person, the records, and for each record
 * a Provenance that says who wrote it. Complete in itself: what is in it refers to nothing outside but by identifier.
 */
export function toBundle(records: PersonRecords, { title, at, words }: DocumentOptions): Bundle {
  const person = URN + newId();
  const ids = new Set(FILE_ORDER.flatMap((kind) => recordsOf(records, kind).map(({ id }) => id)));
  const subject: Reference = { reference: person, type: 'Patient' };
  const to = (type: string, id: string): Reference =>
    ids.has(id) ? { ...byIdentifier(type, id), reference: URN + id } : byIdentifier(type, id);
  const written = FILE_ORDER.map((kind) => ({
    kind,
    entries: recordsOf(records, kind).map((record) => ({
      fullUrl: URN + record.id,
      resource: toFhir(kind, record, { subject, to }),
    })),
  }));
  const all = written.flatMap(({ entries }) => entries);
  const composition = document({
    title,
    at,
    subject,
    sections: written.flatMap((each) => section(each, words)),
  });
  return {
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: URN + newId() },
    type: 'document',
    timestamp: at,
    entry: [
      entry(composition),
      { fullUrl: person, resource: patient(records) },
      ...all,
      ...FILE_ORDER.flatMap((kind) => recordsOf(records, kind)).map((record) =>
        entry(provenance(record, subject)),
      ),
    ],
  };
}

function entry(resource: FhirResource): BundleEntry {
  return { fullUrl: URN + newId(), resource };
}

function document(parts: {
  title: string;
  at: string;
  subject: Reference;
  sections: CompositionSection[];
}): Composition {
  const { title, at, subject, sections } = parts;
  return {
    resourceType: 'Composition',
    meta: ukCore('Composition'),
    status: 'final',
    type: { coding: [FILE_CODE], text: 'Person-held record' },
    subject,
    date: at,
    author: [subject],
    title,
    ...(sections.length && { section: sections }),
  };
}

/** A heading for each kind there is; each resource has its own narrative. */
function section(
  { kind, entries }: { kind: RecordKind; entries: { fullUrl: string }[] },
  words: RecordWords,
): CompositionSection[] {
  if (!entries.length) return [];
  return [{ title: words.kinds[kind]!, entry: entries.map(({ fullUrl }) => ({ reference: fullUrl })) }];
}

/** The person as the plan names them. A file without a plan names nobody. */
function patient(records: PersonRecords): Patient {
  const plan = recordsOf(records, 'plan').find(({ person }) => person);
  return patientOf(plan ?? {});
}

function provenance(
  record: { id: string; updatedAt?: string; at?: string; author?: Author },
  subject: Reference,
): Provenance {
  const { id, updatedAt, at, author = 'self' } = record;
  const type = { coding: [hl7('provenance-participant-type', 'author')] };
  return {
    resourceType: 'Provenance',
    target: [{ reference: URN + id }],
    recorded: (updatedAt ?? at)!,
    agent: [{ type, who: authorOf(author, subject) }],
  };
}
