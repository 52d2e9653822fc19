import { readPostcode } from '@sixways/core/rules/contact.js';
import type { Referral } from '@sixways/core/model/referral.js';
import type {
  Address,
  CodeableConcept,
  ContactPoint,
  Extension,
  HumanName,
  Identifier,
  Patient,
  RelatedPerson,
} from 'fhir/r4.js';
import { identifier, organisation, PLACE, to, ukCode, ukCore, ukExtension } from './terms.js';

/** The person, as they told us: nothing here has been checked against the Personal Demographics Service. */
export function patient(referral: Referral): Patient {
  const { person, practice } = referral;
  const extension = writtenFormats(referral);
  const communication = languages(referral);
  const telecom = contactPoints(referral);
  return {
    resourceType: 'Patient',
    meta: ukCore('Patient'),
    ...(extension.length && { extension }),
    identifier: [identifier(referral, PLACE.Patient), ...nhsNumber(person.nhsNumber)],
    active: true,
    name: names(person),
    ...(telecom.length && { telecom }),
    birthDate: person.birthDate,
    ...(person.address && { address: [address(person.address)] }),
    ...(communication.length && { communication }),
    ...(practice && { generalPractitioner: [organisation(practice)] }),
  };
}

/** Who filled in the form with the person's say-so. */
export function relatedPerson(
  referral: Referral,
  supporter: NonNullable<Referral['supporter']>,
): RelatedPerson {
  const { name, relationship, phone, email, contactFirst } = supporter;
  const telecom = [...points('phone', phone), ...points('email', email)];
  return {
    resourceType: 'RelatedPerson',
    meta: ukCore('RelatedPerson'),
    extension: [{ url: ukExtension('ContactRank'), valuePositiveInt: contactFirst ? 1 : 2 }],
    identifier: [identifier(referral, PLACE.RelatedPerson)],
    active: true,
    patient: to(referral, 'Patient'),
    ...(relationship && { relationship: [{ text: relationship }] }),
    name: [{ text: name }],
    ...(telecom.length && { telecom }),
  };
}

function names({ givenName, familyName, preferredName }: Referral['person']): HumanName[] {
  const text = `${givenName} ${familyName}`;
  return [
    { use: 'official', text, family: familyName, given: [givenName] },
    ...(preferredName ? [{ use: 'usual' as const, text: preferredName }] : []),
  ];
}

function nhsNumber(value: string | undefined): Identifier[] {
  if (!value) return [];
  const status = ukCode('NHSNumberVerificationStatusEngland', '02', 'Number present but not traced');
  const extension = [
    { url: ukExtension('NHSNumberVerificationStatus'), valueCodeableConcept: { coding: [status] } },
  ];
  return [{ extension, system: 'https://fhir.nhs.uk/Id/nhs-number', value }];
}

/** Only what is safe comes first; the rest is listed as well, since it identifies the person. */
function contactPoints({ person, safeContact }: Referral): ContactPoint[] {
  const rank = (...ways: Referral['safeContact']['ways']) => ({
    ...(ways.some((way) => safeContact.ways.includes(way)) && { rank: 1 }),
  });
  return [
    ...points('phone', person.phone).map((point) => ({ ...point, ...rank('call', 'text') })),
    ...points('email', person.email).map((point) => ({ ...point, ...rank('email') })),
  ];
}

function points(system: 'phone' | 'email', value: string | undefined): ContactPoint[] {
  return value ? [{ system, value }] : [];
}

function address(written: string): Address {
  const lines = written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const last = readPostcode(lines.at(-1) ?? '');
  const hasPostcode = 'value' in last && lines.length > 1;
  return {
    use: 'home',
    text: lines.join(', '),
    line: hasPostcode ? lines.slice(0, -1) : lines,
    ...(hasPostcode && { postalCode: last.value }),
  };
}

/** Spoken and signed languages; any of them asks for an interpreter. */
function languages({ communication }: Referral): NonNullable<Patient['communication']> {
  return communication.flatMap(({ id, text, detail }) => {
    const language = languageOf(id, text, detail);
    return language ? [{ extension: [INTERPRETER], language, preferred: true }] : [];
  });
}

const INTERPRETER: Extension = {
  url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
  valueBoolean: true,
};

function languageOf(id: string, text: string, detail: string | undefined): CodeableConcept | undefined {
  if (id === 'interpreter') return { text: detail ?? text };
  return id === 'bsl' ? { coding: [{ system: 'urn:ietf:bcp:47', code: 'bfi' }], text } : undefined;
}

const FORMATS: Record<string, [string, string]> = {
  'large-print': ['11', 'Large print'],
  braille: ['12', 'Braille'],
};

/** Written formats that UK Core has a code for; all of them are in the questionnaire and the request's notes. */
function writtenFormats({ communication }: Referral): Extension[] {
  return communication.flatMap(({ id }) => {
    const format = FORMATS[id];
    if (!format) return [];
    const coding = [ukCode('PreferredWrittenCommunicationFormat', ...format)];
    const extension = [{ url: 'PreferredWrittenCommunicationFormat', valueCodeableConcept: { coding } }];
    return [{ url: ukExtension('ContactPreference'), extension }];
  });
}
