import { ABOUT_ME_HEADINGS, ABOUT_ME_OWN, type AboutMe } from '@sixways/core/model/about-me.js';
import type { Coding, Observation, ObservationComponent } from 'fhir/r4.js';
import { RECORD_SHAPES } from '../../records/shapes.js';
import { RECORD_WORDS } from '../../records/words.js';
import { SNOMED, ukCore } from '../terms.js';
import { narrative } from './narrative.js';
import {
  authorOf,
  CODE,
  dayOf,
  extras,
  instantOf,
  listOf,
  omit,
  present,
  readExtras,
  RECORD_CODE,
  recordIdentifier,
  said,
  type ReadContext,
  type WriteContext,
} from './record-terms.js';

/** SNOMED CT UK codes of PRSB's About Me 2.01, by heading. */
export const ABOUT_ME_CODES = {
  mostImportant: '1515861000000103',
  importantPeople: '1515871000000105',
  communication: '1515881000000107',
  wellness: '1515891000000109',
  doAndDoNot: '1515901000000105',
  support: '1515911000000107',
  alsoWorthKnowing: '1515921000000101',
} as const;

const ELEMENTS = [...ABOUT_ME_HEADINGS, ...ABOUT_ME_OWN, 'id', 'lang', 'updatedAt', 'date'];
const EXTRAS = omit(RECORD_SHAPES['about-me'], ELEMENTS);
const OWN = `${CODE}about-me`;

/** About me as one Observation: each heading a component, PRSB's with their SNOMED codes, the kit's own with its own. */
export function aboutMeToFhir(record: AboutMe, { subject }: WriteContext): Observation {
  const component = [
    ...ABOUT_ME_HEADINGS.flatMap((field) => components(prsb(field), [record[field]])),
    ...ABOUT_ME_OWN.flatMap((field) => components(own(field), record[field])),
  ];
  return {
    resourceType: 'Observation',
    meta: ukCore('Observation'),
    language: record.lang,
    text: narrative('about-me', record),
    ...extras(record, EXTRAS),
    identifier: [recordIdentifier(record.id)],
    status: 'final',
    code: { coding: [{ system: RECORD_CODE, code: 'about-me', display: 'About me' }] },
    subject,
    ...(record.date && { effectiveDateTime: record.date }),
    issued: record.updatedAt,
    performer: [authorOf(record.author, subject)],
    ...(component.length && { component }),
  };
}

/** An About me observation as a record, unchecked. */
export function aboutMeFromFhir(observation: Observation, { idOf, readAt }: ReadContext): unknown {
  const all = listOf(observation.component);
  const texts = ({ system, code }: Coding) =>
    all
      .filter(({ code: concept }) =>
        listOf(concept?.coding).some((each) => each.system === system && each.code === code),
      )
      .flatMap(({ valueString }) => said(valueString) ?? []);
  return present({
    author: 'professional',
    ...readExtras(observation, EXTRAS),
    id: idOf(observation),
    lang: observation.language ?? 'en',
    updatedAt: instantOf(observation.issued, observation.meta?.lastUpdated) ?? readAt,
    date: dayOf(observation.effectiveDateTime),
    // Another system may have several of a heading: all of them are the person's words.
    ...Object.fromEntries(ABOUT_ME_HEADINGS.map((field) => [field, said(texts(prsb(field)).join('\n\n'))])),
    ...Object.fromEntries(ABOUT_ME_OWN.map((field) => [field, texts(own(field))])),
  });
}

function components(coding: Coding, texts: readonly (string | undefined)[]): ObservationComponent[] {
  return texts.flatMap((text) => (text ? [{ code: { coding: [coding] }, valueString: text }] : []));
}

function prsb(field: keyof typeof ABOUT_ME_CODES): Coding {
  return { system: SNOMED, code: ABOUT_ME_CODES[field], ...display(field) };
}

function own(field: string): Coding {
  return { system: OWN, code: field, ...display(field) };
}

function display(field: string): { display: string } {
  return { display: RECORD_WORDS.fields[`about-me.${field}`] ?? field };
}
