import { TYPES } from './definitions.js';
import { includable } from './search-parameters.js';

/** What a client may ask for each type; the routes are registered from the same list. */
export const INTERACTIONS = ['read', 'vread', 'search-type', 'create', 'update'] as const;

/** The CapabilityStatement: made from the tables that the routes and the search are made from. */
export function capabilityStatement(base: string, version: string, started: Date) {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: started.toISOString(),
    kind: 'instance',
    software: { name: 'Sixways', version },
    implementation: { description: 'Self-referrals to social prescribing', url: base },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [
      {
        mode: 'server',
        documentation:
          'Without signing in, a caller may read this statement and send a referral as a transaction, and nothing else; ' +
          'the answer never shows what is kept. Everything else needs HTTP Basic sign-in. Updates need If-Match.',
        security: {
          cors: true,
          service: [
            {
              coding: [
                {
                  system: 'http://terminology.hl7.org/CodeSystem/restful-security-service',
                  code: 'Basic',
                  display: 'Basic',
                },
              ],
            },
          ],
        },
        resource: Object.entries(TYPES).map(([type, { profile, search }]) => ({
          type,
          supportedProfile: [profile],
          interaction: INTERACTIONS.map((code) => ({ code })),
          versioning: 'versioned-update',
          readHistory: true,
          updateCreate: false,
          conditionalCreate: true,
          conditionalRead: 'not-supported',
          conditionalUpdate: false,
          conditionalDelete: 'not-supported',
          referencePolicy: ['literal', 'logical'],
          ...(includable(type).length > 0 && { searchInclude: includable(type) }),
          searchParam: Object.entries(search).map(([name, { type: kind, definition }]) => ({
            name,
            definition,
            type: kind,
          })),
        })),
        interaction: [{ code: 'transaction' }],
      },
    ],
  };
}
