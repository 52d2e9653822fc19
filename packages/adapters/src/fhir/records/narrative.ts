import type { RecordKind, RecordKinds } from '@sixways/core/ports.js';
import type { Narrative } from 'fhir/r4.js';
import { describeRecord, type Told } from '../../records/describe.js';
import { tellAsMarkup } from '../../records/markup.js';
import { RECORD_WORDS } from '../../records/words.js';

/** The record in words, for systems that know nothing of the kit's extensions: they show it as it stands. */
export function narrative<Kind extends RecordKind>(kind: Kind, record: RecordKinds[Kind]): Narrative {
  return narrativeOf(describeRecord(kind, record, { words: RECORD_WORDS }));
}

/** Parts of a record in words. */
export function narrativeOf(told: readonly Told[]): Narrative {
  const inner = tellAsMarkup(told, 3) || '<p>–</p>';
  return { status: 'extensions', div: `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>` };
}
