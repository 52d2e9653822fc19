import type { CheckIn } from '@sixways/core/model/check-in.js';
import type { QuestionnaireResponse } from 'fhir/r4.js';
import { RECORD_SHAPES } from '../../records/shapes.js';
import { ukCore } from '../terms.js';
import { narrative } from './narrative.js';
import { fromItems, toItems } from './questionnaire-items.js';
import {
  authorOf,
  extras,
  instantOf,
  omit,
  pick,
  present,
  readExtras,
  recordIdentifier,
  type ReadContext,
  type WriteContext,
} from './record-terms.js';

/** The check-in's questions. */
export const CHECK_IN_FORM = 'urn:sixways:form:check-in';

const HEAD = ['author', 'source', 'reviewDue'];
const EXTRAS = pick(RECORD_SHAPES['check-in'], HEAD);
const ANSWERS = omit(RECORD_SHAPES['check-in'], [...HEAD, 'id', 'lang', 'updatedAt']);

/** A check-in as a QuestionnaireResponse: each answer with the words of its question. */
export function checkInToFhir(record: CheckIn, { subject }: WriteContext): QuestionnaireResponse {
  const item = toItems(record, ANSWERS, 'check-in');
  return {
    resourceType: 'QuestionnaireResponse',
    meta: ukCore('QuestionnaireResponse'),
    language: record.lang,
    text: narrative('check-in', record),
    ...extras(record, EXTRAS),
    identifier: recordIdentifier(record.id),
    questionnaire: CHECK_IN_FORM,
    status: 'completed',
    subject,
    authored: record.updatedAt,
    author: authorOf(record.author, subject),
    source: subject,
    ...(item.length && { item }),
  };
}

/** A check-in's QuestionnaireResponse as a record, unchecked. */
export function checkInFromFhir(response: QuestionnaireResponse, { idOf, readAt }: ReadContext): unknown {
  return present({
    author: 'professional',
    ...readExtras(response, EXTRAS),
    ...fromItems(response.item, ANSWERS),
    id: idOf(response),
    lang: response.language ?? 'en',
    updatedAt: instantOf(response.authored, response.meta?.lastUpdated) ?? readAt,
  });
}
