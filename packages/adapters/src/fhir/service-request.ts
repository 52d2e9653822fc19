import type { Referral } from '@sixways/core/model/referral.js';
import type { Reference, ServiceRequest } from 'fhir/r4.js';
import { author, hl7, identifier, organisation, PLACE, SNOMED, to, ukCore, ukExtension } from './terms.js';

/** SNOMED CT UK, as GP systems count it: "Referral to social prescribing service". */
const SOCIAL_PRESCRIBING = {
  system: SNOMED,
  code: '871731000000106',
  display: 'Referral to social prescribing service',
};

/** Who asked for the referral, of UK Core's value set SourceOfServiceRequest. */
const REFERRED_BY_SELF = { system: SNOMED, code: '1991000124105', display: 'Referred by self' };

/** The request itself: what for, from whom, to whom, and how it is safe to get in touch. */
export function serviceRequest(referral: Referral): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    meta: ukCore('ServiceRequest'),
    extension: [
      { url: ukExtension('SourceOfServiceRequest'), valueCodeableConcept: { coding: [REFERRED_BY_SELF] } },
    ],
    identifier: [
      identifier(referral, PLACE.ServiceRequest),
      { type: { coding: [hl7('v2-0203', 'PLAC', 'Placer Identifier')] }, value: referral.reference },
    ],
    status: 'active',
    intent: 'order',
    priority: 'routine',
    code: { coding: [SOCIAL_PRESCRIBING] },
    subject: to(referral, 'Patient'),
    authoredOn: referral.createdAt,
    requester: author(referral),
    performer: [organisation(referral.service)],
    ...(referral.reasons.length && {
      reasonCode: referral.reasons.map(({ text, code }) => ({ text, ...(code && { coding: [code] }) })),
    }),
    supportingInfo: [to(referral, 'QuestionnaireResponse'), ...requestedService(referral)],
    note: notes(referral).map((text) => ({
      authorReference: author(referral),
      time: referral.createdAt,
      text,
    })),
  };
}

/** By the directory's own id: a logical reference, since the directory is another system. */
function requestedService({ requested }: Referral): Reference[] {
  if (!requested) return [];
  const { id, name } = requested;
  return [{ type: 'HealthcareService', ...(id && { identifier: { value: id } }), display: name }];
}

/** What a reader must not miss, for systems that show the request without the questionnaire. */
function notes({ safeContact, requested, ownWords, whatMatters, risks, communication }: Referral): string[] {
  const { ways, voicemail, note } = safeContact;
  const voice =
    voicemail === undefined ? '' : voicemail ? ' Voicemail is safe.' : ' Do NOT leave a voicemail.';
  const risk = {
    told: 'Told us',
    none: 'None told',
    declined: 'Preferred not to say',
    'not-asked': 'Not asked',
  };
  return [
    `Safe ways to get in touch: ${ways.join(', ')}.${voice}${note ? ` ${note}` : ''}`,
    `Risks: ${risk[risks.status]}${risks.text ? `: ${risks.text}` : ''}`,
    ...(requested ? [`Would like to go to: ${requested.name}`] : []),
    ...(ownWords ? [`In their own words: ${ownWords}`] : []),
    ...(whatMatters ? [`What matters to them: ${whatMatters}`] : []),
    ...communication.map(({ text, detail }) => `Communication need: ${text}${detail ? `: ${detail}` : ''}`),
  ];
}
