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
  column: 'id' | 'updated' | 'identifiers' | 'status' | 'patient' | 'authored';
  /** The element it reads; for a reference also what `_include` follows. */
  element: string;
  definition: string;
}

export interface TypeDefinition {
  /** The elements that fill the columns of the same names. */
  patient?: string;
  authored?: string;
  status?: boolean;
  /** UK Core's profile of the type, which records may claim. */
  profile: string;
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

function define(
  type: string,
  elements: {
    patient?: string;
    patientNames?: string[];
    authored?: string;
    authoredName?: string;
    status?: boolean;
  },
): TypeDefinition {
  const { patient, patientNames = [], authored, authoredName, status } = elements;
  const search: Record<string, SearchParameter> = { ...everywhere };
  search['identifier'] = {
    type: 'token',
    column: 'identifiers',
    element: 'identifier',
    definition: `${R4}${type}-identifier`,
  };
  if (status)
    search['status'] = {
      type: 'token',
      column: 'status',
      element: 'status',
      definition: `${R4}${type}-status`,
    };
  for (const name of patientNames) {
    search[name] = {
      type: 'reference',
      column: 'patient',
      element: patient!,
      definition: `${R4}${type}-${name}`,
    };
  }
  if (authored && authoredName) {
    search[authoredName] = {
      type: 'date',
      column: 'authored',
      element: authored,
      definition: `${R4}${type}-${authoredName}`,
    };
  }
  return {
    ...(patient && { patient }),
    ...(authored && { authored }),
    ...(status && { status }),
    profile: UK_CORE + type,
    search,
  };
}

/**
 * What this server keeps, and how it may be searched. Routes, search and the CapabilityStatement are all made from
 * this table, so that none can say what another does not do.
 */
export const TYPES: Readonly<Record<string, TypeDefinition>> = {
  Patient: define('Patient', {}),
  RelatedPerson: define('RelatedPerson', { patient: 'patient', patientNames: ['patient'] }),
  ServiceRequest: define('ServiceRequest', {
    status: true,
    patient: 'subject',
    patientNames: ['subject', 'patient'],
    authored: 'authoredOn',
    authoredName: 'authored',
  }),
  QuestionnaireResponse: define('QuestionnaireResponse', {
    status: true,
    patient: 'subject',
    patientNames: ['subject', 'patient'],
    authored: 'authored',
    authoredName: 'authored',
  }),
  Consent: define('Consent', {
    status: true,
    patient: 'patient',
    patientNames: ['patient'],
    authored: 'dateTime',
    authoredName: 'date',
  }),
  Task: define('Task', {
    status: true,
    patient: 'for',
    patientNames: ['subject', 'patient'],
    authored: 'authoredOn',
    authoredName: 'authored-on',
  }),
  Organization: define('Organization', {}),
};

/** The system and form of the identifier under which a client first sent a record. */
export const SUBMISSION_SYSTEM = 'urn:ietf:rfc:3986';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
/** `urn:uuid:…`, in small letters as RFC 4122 asks of whoever writes one. */
export const URN_UUID = new RegExp(`^urn:uuid:(${UUID})$`);
