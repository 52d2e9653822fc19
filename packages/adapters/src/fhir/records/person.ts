import type { Plan } from '@sixways/core/model/plan.js';
import type { ContactPoint, Identifier, Patient } from 'fhir/r4.js';
import { organisation, ODS, ukCore } from '../terms.js';
import { nameOf } from './concept.js';
import { dayOf, listOf, present, said } from './record-terms.js';

const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number';

type Person = NonNullable<Plan['person']>;

/** The plan's first two sections, the person and their GP practice, as a Patient: a copy of what the plan says. */
export function patientOf({ person, gpPractice }: Pick<Plan, 'person' | 'gpPractice'>): Patient {
  const gp = [
    ...(gpPractice ? [organisation(gpPractice)] : []),
    ...(gpPractice?.gp ? [{ type: 'Practitioner', display: gpPractice.gp }] : []),
  ];
  return {
    resourceType: 'Patient',
    meta: ukCore('Patient'),
    ...(person && elementsOf(person)),
    ...(gp.length && { generalPractitioner: gp }),
  };
}

function elementsOf({ name, preferredName, birthDate, nhsNumber, address, phone, email }: Person) {
  const telecom: ContactPoint[] = [
    ...(phone ? [{ system: 'phone' as const, value: phone }] : []),
    ...(email ? [{ system: 'email' as const, value: email }] : []),
  ];
  const usual = preferredName ? [{ use: 'usual' as const, text: preferredName }] : [];
  return {
    ...(nhsNumber && { identifier: [{ system: NHS_NUMBER, value: nhsNumber }] }),
    name: [{ use: 'official' as const, text: name }, ...usual],
    ...(telecom.length && { telecom }),
    ...(birthDate && { birthDate }),
    ...(address && { address: [{ text: address }] }),
  };
}

/** Both sections back from any Patient; each is left out where its name is not told. */
export function personFrom(patient: Patient): { person?: unknown; gpPractice?: unknown } {
  const names = listOf(patient.name);
  const usual = names.find(({ use }) => use === 'usual');
  const official =
    names.find(({ use }) => use === 'official') ?? names.find((each) => each !== usual) ?? usual;
  const name = nameOf(official);
  const gpPractice = practiceFrom(patient);
  const told = {
    name,
    preferredName: usual === official ? undefined : nameOf(usual),
    birthDate: dayOf(patient.birthDate),
    nhsNumber: nhsNumberOf(listOf(patient.identifier)),
    address: addressOf(patient),
    phone: pointOf(patient, 'phone'),
    email: pointOf(patient, 'email'),
  };
  return present({ person: name && present(told), gpPractice });
}

function practiceFrom(patient: Patient): unknown {
  const all = listOf(patient.generalPractitioner);
  const isPractitioner = (type: string | undefined) => /^Practitioner/.test(type ?? '');
  const practice = all.find(({ type }) => !isPractitioner(type));
  const name = said(practice?.display);
  if (!name) return undefined;
  const ods = practice?.identifier?.system === ODS ? said(practice.identifier.value) : undefined;
  return present({ name, ods, gp: said(all.find(({ type }) => isPractitioner(type))?.display) });
}

function nhsNumberOf(identifiers: readonly Identifier[]): string | undefined {
  const value = said(identifiers.find(({ system }) => system === NHS_NUMBER)?.value)?.replace(/\s/g, '');
  return /^\d{10}$/.test(value ?? '') ? value : undefined;
}

function addressOf(patient: Patient): string | undefined {
  const address = listOf(patient.address)[0];
  const { line, city, district, postalCode } = address ?? {};
  return said(address?.text, [...listOf(line), city, district, postalCode].filter(Boolean).join('\n'));
}

function pointOf(patient: Patient, system: 'phone' | 'email'): string | undefined {
  return said(listOf(patient.telecom).find((point) => point.system === system)?.value);
}
