import type { Plan } from '@sixways/core/model/plan.js';
import type { Consent, Reference } from 'fhir/r4.js';
import { RECORD_WORDS } from '../../records/words.js';
import { hl7, ukCore } from '../terms.js';
import { CODE, recordIdentifier } from './record-terms.js';

/**
 * One share of a plan as a Consent: who may read, which sections, from when until when. The plan itself holds the share
 * too; this is what a server grants reading by.
 * @param data the resources that may be read: the plan, and what its shared sections lead to
 */
export function consentOf(
  plan: Plan,
  share: Plan['shares'][number],
  patient: string,
  data: readonly string[],
): Consent {
  const { id, with: reader, sections, since, until } = share;
  return {
    resourceType: 'Consent',
    meta: ukCore('Consent'),
    language: plan.lang,
    identifier: [recordIdentifier(id)],
    status: until === undefined ? 'active' : 'inactive',
    scope: { coding: [hl7('consentscope', 'patient-privacy')] },
    category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }], text: 'Sharing a care plan' }],
    patient: { reference: patient },
    dateTime: since,
    performer: [{ reference: patient }],
    policyRule: { coding: [hl7('v3-ActCode', 'OPTIN')] },
    provision: {
      type: 'permit',
      period: { start: since, ...(until && { end: until }) },
      actor: [{ role: { coding: [hl7('v3-ParticipationType', 'IRCP')] }, reference: readerOf(reader) }],
      action: [{ coding: [hl7('consentaction', 'access')] }],
      code: sections.map((section) => ({
        coding: [{ system: `${CODE}plan-section`, code: section }],
        text: RECORD_WORDS.codes[`share.sections.${section}`] ?? section,
      })),
      data: data.map((reference) => ({ meaning: 'instance', reference: { reference } })),
    },
  };
}

/** A reader is known by their email, which a server can check when they sign in. */
function readerOf({ name, email }: Plan['shares'][number]['with']): Reference {
  const identifier = { system: 'urn:ietf:rfc:3986', value: `mailto:${email?.trim().toLowerCase()}` };
  return { display: name, ...(email && { identifier }) };
}
