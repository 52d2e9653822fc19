import { entryId } from '@sixways/core/model/ids.js';
import type { Referral } from '@sixways/core/model/referral.js';
import type { Coding, Identifier, Reference } from 'fhir/r4.js';

/** The place of each resource in a referral: fixed, so that a resend names the same records. */
export const PLACE = {
  ServiceRequest: 0,
  Patient: 1,
  QuestionnaireResponse: 2,
  Task: 3,
  RelatedPerson: 4,
  share: 5,
  contact: 6,
  onward: 7,
} as const;

export const SNOMED = 'http://snomed.info/sct';
const HL7 = 'http://terminology.hl7.org/CodeSystem/';
export const ODS = 'https://fhir.nhs.uk/Id/ods-organization-code';
const UK_CORE = 'https://fhir.hl7.org.uk/';

/** A code of one of HL7's own systems, by the system's last part. */
export function hl7(system: string, code: string, display?: string): Coding {
  return { system: HL7 + system, code, ...(display && { display }) };
}

/** A UK Core extension, by the part of its name after `Extension-UKCore-`. */
export function ukExtension(name: string): string {
  return `${UK_CORE}StructureDefinition/Extension-UKCore-${name}`;
}

/** A code of a UK Core code system, by the part of its name after `UKCore-`. */
export function ukCode(system: string, code: string, display: string): Coding {
  return { system: `${UK_CORE}CodeSystem/UKCore-${system}`, code, display };
}

/** `meta` that names the UK Core profile of a resource type. */
export function ukCore(type: string) {
  return { profile: [`${UK_CORE}StructureDefinition/UKCore-${type}`] };
}

/** The identifier by which a server tells that it has a record already. */
export function identifier(referral: Referral, place: number): Identifier {
  return { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${entryId(referral.id, place)}` };
}

/**
 * The record's address inside the bundle. Another UUID than its identifier's:
 * some servers replace the fullUrl wherever they find it, in identifiers too, and would not know the record again.
 */
export function fullUrl(referral: Referral, place: number): string {
  return `urn:uuid:${entryId(referral.id, place + 0x80)}`;
}

/** Refers to another record of the same referral; the identifier still leads there if a server loses the address. */
export function to(referral: Referral, type: keyof typeof PLACE): Reference {
  const place = PLACE[type];
  return { reference: fullUrl(referral, place), type, identifier: identifier(referral, place) };
}

/** Whoever filled in the form: the person, or their supporter. */
export function author(referral: Referral): Reference {
  return to(referral, referral.supporter ? 'RelatedPerson' : 'Patient');
}

/** An organisation that the server need not know: named, and with its ODS code where it has one. */
export function organisation({ name, ods }: { name: string; ods?: string | undefined }): Reference {
  return { type: 'Organization', display: name, ...(ods && { identifier: { system: ODS, value: ods } }) };
}
