import type { DecisionRecord } from '@sixways/core/model/decision-record.js';
import type { Composition, CompositionSection, QuestionnaireResponse } from 'fhir/r4.js';
import { describeRecord } from '../../records/describe.js';
import { RECORD_SHAPES } from '../../records/shapes.js';
import { RECORD_WORDS } from '../../records/words.js';
import { ukCore } from '../terms.js';
import { narrativeOf } from './narrative.js';
import { fromItems, toItems } from './questionnaire-items.js';
import {
  instantOf,
  listOf,
  omit,
  RECORD_CODE,
  recordIdentifier,
  type ReadContext,
  type WriteContext,
} from './record-terms.js';

const ANSWERS = omit(RECORD_SHAPES.decision, ['id']);
const FORM = 'urn:sixways:form:decision|1';

/**
 * A decision record as a Composition with the headings of PRSB's Shared Decision Making 1.0. It stays `preliminary`:
 * a person alone cannot complete such a record. What was answered is contained as a QuestionnaireResponse.
 */
export function decisionToFhir(record: DecisionRecord, { subject }: WriteContext): Composition {
  const answers: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    id: 'answers',
    questionnaire: FORM,
    status: 'in-progress',
    item: toItems(record, ANSWERS, 'decision'),
  };
  return {
    resourceType: 'Composition',
    meta: ukCore('Composition'),
    text: narrativeOf(tell(record)),
    contained: [answers],
    identifier: recordIdentifier(record.id),
    status: 'preliminary',
    type: {
      coding: [{ system: RECORD_CODE, code: 'decision', display: 'Shared decision making record' }],
    },
    subject,
    date: record.at,
    author: [subject],
    title: RECORD_WORDS.kinds['decision']!,
    section: sections(record),
  };
}

/** A decision's Composition as a record, unchecked. */
export function decisionFromFhir(composition: Composition, context: ReadContext): unknown {
  const answers = listOf(composition.contained).find(
    (each): each is QuestionnaireResponse => each?.resourceType === 'QuestionnaireResponse',
  );
  const { seats, optionsDiscussed, ...found } = fromItems(answers?.item, ANSWERS);
  return {
    at: instantOf(composition.date, composition.meta?.lastUpdated) ?? context.readAt,
    status: 'in-progress',
    sure: {},
    questions: [],
    reservations: '',
    ...found,
    seats: filled(seats, { whatMatters: '', rows: [], tradeOffs: [] }),
    optionsDiscussed: filled(optionsDiscussed, { benefits: [], risks: [] }),
    id: context.idOf(composition),
  };
}

/** Answers that were empty are not written: here they are again. */
function filled(groups: unknown, empty: object): object[] {
  return ((groups ?? []) as object[]).map((each) => ({ ...empty, ...each }));
}

function tell(record: DecisionRecord) {
  return describeRecord('decision', record, { words: RECORD_WORDS });
}

/** A section for each heading; the first leads to the answers, since what is contained must be referred to. */
function sections(record: DecisionRecord): CompositionSection[] {
  return tell(record).map((told, at) => ({
    title: told.label,
    text: narrativeOf([told]),
    ...(at === 0 && { entry: [{ reference: '#answers' }] }),
  }));
}
