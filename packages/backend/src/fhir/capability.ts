import type { IssuerAddresses } from '../access/tokens.js';
import { OWN } from './compartment.js';
import { TYPES } from './definitions.js';
import { includable, parameterNames } from './search-parameters.js';

/** What a client may ask for each type; the routes are registered from the same list. */
export const INTERACTIONS = ['read', 'vread', 'history-instance', 'search-type', 'create', 'update'] as const;

const DOCUMENTATION =
  'Without signing in, a caller may read this statement and send a referral as a transaction, and nothing else; ' +
  'the answer never shows what is kept. Staff sign in with HTTP Basic. A person signs in with a Bearer token (SMART on FHIR ' +
  'scopes for patient/) or, on this server’s own pages, with a session; they see and change only what is in their own ' +
  'compartment, and read what others share with them by a Consent. Updates need If-Match. Only people delete, and only ' +
  'their own.';

/** What the statement depends on. */
export interface CapabilityOptions {
  base: string;
  version: string;
  started: Date;
  /** Whose Bearer tokens are taken, where they are and the issuer answers. */
  issuer?: IssuerAddresses | undefined;
}

/** The CapabilityStatement: made from the tables that the routes and the search are made from. */
export function capabilityStatement({ base, version, started, issuer }: CapabilityOptions) {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: started.toISOString(),
    kind: 'instance',
    software: { name: 'Sixways', version },
    implementation: {
      description: 'Self-referrals to social prescribing, and people’s own records',
      url: base,
    },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [
      {
        mode: 'server',
        documentation: DOCUMENTATION,
        security: security(issuer),
        resource: Object.keys(TYPES).map(resource),
        interaction: [{ code: 'transaction' }],
      },
    ],
  };
}

function resource(type: string) {
  const { profile, search } = TYPES[type]!;
  const names = parameterNames(type);
  const codes = OWN[type]?.includes('d') ? [...INTERACTIONS, 'delete'] : INTERACTIONS;
  return {
    type,
    ...(profile && { supportedProfile: [profile] }),
    interaction: codes.map((code) => ({ code })),
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: false,
    conditionalCreate: true,
    conditionalRead: 'not-supported',
    conditionalUpdate: false,
    conditionalDelete: 'not-supported',
    referencePolicy: ['literal', 'logical'],
    ...(includable(type).length > 0 && { searchInclude: includable(type) }),
    searchParam: Object.entries(search).map(([name, { type: kind, definition }], i) => ({
      name,
      definition,
      type: kind,
      ...(names[i] !== name && { documentation: `Only as ${names[i]}` }),
    })),
  };
}

function security(issuer: IssuerAddresses | undefined) {
  const { authorization_endpoint: authorize, token_endpoint: token } = issuer ?? {};
  return {
    cors: true,
    service: [service('Basic'), ...(issuer ? [service('SMART-on-FHIR')] : [])],
    ...(authorize &&
      token && {
        extension: [
          {
            url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
            extension: [
              { url: 'authorize', valueUri: authorize },
              { url: 'token', valueUri: token },
            ],
          },
        ],
      }),
  };
}

function service(code: string) {
  const system = 'http://terminology.hl7.org/CodeSystem/restful-security-service';
  return { coding: [{ system, code, display: code }] };
}
