import type { Referral, ReferralConsent } from '@sixways/core/model/referral.js';
import type { Attachment, Consent } from 'fhir/r4.js';
import { author, hl7, identifier, organisation, PLACE, to, ukCore } from './terms.js';

/** What each consent lets the service do, of HL7's consent actions. */
const ACTION = { share: 'collect', contact: 'use', onward: 'disclose' } as const;

/** One thing agreed to or refused, with the very words the person read. */
export async function consent(referral: Referral, said: ReferralConsent): Promise<Consent> {
  return {
    resourceType: 'Consent',
    meta: ukCore('Consent'),
    identifier: [identifier(referral, PLACE[said.scope])],
    status: 'active',
    scope: { coding: [hl7('consentscope', 'patient-privacy')] },
    category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }], text: said.scope }],
    patient: to(referral, 'Patient'),
    dateTime: said.at,
    performer: [author(referral)],
    organization: [organisation(referral.service)],
    sourceAttachment: await wording(said.wording, referral.lang),
    policyRule: { coding: [hl7('v3-ActCode', said.given ? 'OPTIN' : 'OPTOUT')] },
    provision: {
      type: said.given ? 'permit' : 'deny',
      action: [{ coding: [hl7('consentaction', ACTION[said.scope])] }],
    },
  };
}

/** FHIR wants the hash to be SHA-1; it shows a change by mistake, it proves nothing. None over plain http. */
async function wording(text: string, language: string): Promise<Attachment> {
  const bytes = new TextEncoder().encode(text);
  const hash =
    globalThis.crypto?.subtle && base64(new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)));
  return { contentType: 'text/plain; charset=utf-8', language, data: base64(bytes), ...(hash && { hash }) };
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
