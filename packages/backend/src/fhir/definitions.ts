/** A FHIR resource as JSON; its shape is checked by `validate`. */
export interface Resource {
  resourceType: string;
  id?: string;
  meta?: Record<string, unknown>;
  [element: string]: unknown;
}

/** How a search parameter is matched: the column of `resource` that answers it, and FHIR's kind of parameter. */
export interface SearchParameter {
  type: 'token' | 'date' | 'reference';
  /** `share` is asked of the table of that name: `Consent?actor:identifier=…`. */
  column: 'id' | 'updated' | 'identifiers' | 'status' | 'patient' | 'authored' | 'tokens' | 'share';
  /** The element it reads; for a reference also what `_include` follows. */
  element: string;
  definition: string;
}

export interface TypeDefinition {
  /** The elements that fill the columns of the same names. */
  patient?: string;
  authored?: string;
  status?: string;
  /** Search parameters by code, each named as its element is, that fill the column `tokens`. */
  codes?: readonly string[];
  /** UK Core's profile of the type, which records may claim; Goal has none. */
  profile?: string;
  search: Readonly<Record<string, SearchParameter>>;
}

const R4 = 'http://hl7.org/fhir/SearchParameter/';
const UK_CORE = 'https://fhir.hl7.org.uk/StructureDefinition/UKCore-';

const everywhere: Record<string, SearchParameter> = {
  _id: { type: 'token', column: 'id', element: 'id', definition: `${R4}Resource-id` },
  _lastUpdated: {
    type: 'date',
    column: 'updated',
    element: 'meta.lastUpdated',
    definition: `${R4}Resource-lastUpdated`,
  },
};

/** R4 defines these once for many types, under the name `clinical-…`. */
const CLINICAL: Readonly<Record<string, readonly string[]>> = {
  patient: ['ServiceRequest', 'Consent', 'Goal', 'CarePlan', 'CareTeam', 'Observation', 'Composition'],
  identifier: ['ServiceRequest', 'Consent', 'Goal', 'CarePlan', 'CareTeam', 'Observation', 'Composition'],
  date: ['Consent', 'Composition'],
  code: ['Observation'],
  type: ['Composition'],
};

function definitionOf(type: string, name: string): string {
  const isShared = Object.hasOwn(CLINICAL, name) && CLINICAL[name]!.includes(type);
  return `${R4}${isShared ? 'clinical' : type}-${name}`;
}

interface Elements {
  patient?: string;
  patientNames?: string[];
  authored?: string;
  authoredName?: string;
  status?: string;
  statusName?: string;
  codes?: string[];
  profile?: false;
}

function define(type: string, elements: Elements): TypeDefinition {
  const { patient, patientNames = [], authored, authoredName, codes = [], profile } = elements;
  const { status, statusName = 'status' } = elements;
  const search: Record<string, SearchParameter> = { ...everywhere };
  const add = (
    name: string,
    kind: SearchParameter['type'],
    column: SearchParameter['column'],
    element: string,
  ) => (search[name] = { type: kind, column, element, definition: definitionOf(type, name) });
  if (type !== 'Provenance') add('identifier', 'token', 'identifiers', 'identifier');
  if (status) add(statusName, 'token', 'status', status);
  for (const name of patientNames) add(name, 'reference', 'patient', patient!);
  if (authored && authoredName) add(authoredName, 'date', 'authored', authored);
  for (const name of codes) add(name, 'token', 'tokens', name);
  if (type === 'Consent') add('actor', 'reference', 'share', 'provision.actor.reference');
  return {
    ...(patient && { patient }),
    ...(authored && { authored }),
    ...(status && { status }),
    ...(codes.length > 0 && { codes }),
    ...(profile !== false && { profile: UK_CORE + type }),
    search,
  };
}

const subject = { patient: 'subject', patientNames: ['subject', 'patient'] };

/**
 * What this server keeps, and how it may be searched. Routes, search and the CapabilityStatement are all made from
 * this table, so that none can say what another does not do.
 */
export const TYPES: Readonly<Record<string, TypeDefinition>> = {
  Patient: define('Patient', {}),
  RelatedPerson: define('RelatedPerson', { patient: 'patient', patientNames: ['patient'] }),
  ServiceRequest: define('ServiceRequest', {
    ...subject,
    status: 'status',
    authored: 'authoredOn',
    authoredName: 'authored',
  }),
  QuestionnaireResponse: define('QuestionnaireResponse', {
    ...subject,
    status: 'status',
    authored: 'authored',
    authoredName: 'authored',
  }),
  Consent: define('Consent', {
    status: 'status',
    patient: 'patient',
    patientNames: ['patient'],
    authored: 'dateTime',
    authoredName: 'date',
  }),
  Task: define('Task', {
    status: 'status',
    patient: 'for',
    patientNames: ['subject', 'patient'],
    authored: 'authoredOn',
    authoredName: 'authored-on',
  }),
  Organization: define('Organization', {}),
  Goal: define('Goal', {
    ...subject,
    status: 'lifecycleStatus',
    statusName: 'lifecycle-status',
    authored: 'startDate',
    authoredName: 'start-date',
    profile: false,
  }),
  CarePlan: define('CarePlan', { ...subject, status: 'status', codes: ['category'] }),
  CareTeam: define('CareTeam', { ...subject, status: 'status', codes: ['category'] }),
  Observation: define('Observation', { ...subject, status: 'status', codes: ['code', 'category'] }),
  Composition: define('Composition', {
    ...subject,
    status: 'status',
    authored: 'date',
    authoredName: 'date',
    codes: ['type'],
  }),
  Provenance: define('Provenance', { authored: 'recorded', authoredName: 'recorded' }),
};

/** The system and form of the identifier under which a client first sent a record. */
export const SUBMISSION_SYSTEM = 'urn:ietf:rfc:3986';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
/** `urn:uuid:…`, in small letters as RFC 4122 asks of whoever writes one. */
export const URN_UUID = new RegExp(`^urn:uuid:(${UUID})$`);
