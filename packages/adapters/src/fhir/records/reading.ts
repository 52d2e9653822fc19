import type { Bundle, DomainResource, FhirResource, Reference } from 'fhir/r4.js';
import { derivedId, listOf, ownId, placeOf, type ReadContext } from './record-terms.js';

/** What reading needs at a server, where other records can be looked up. @param readAt ISO instant */
export function readingFromServer(readAt = new Date().toISOString()): ReadContext {
  const parents = new WeakMap<FhirResource, FhirResource>();
  const idOf = (resource: FhirResource): string => {
    const parent = parents.get(resource);
    const place = `${resource.resourceType}/${resource.id ?? JSON.stringify(resource)}`;
    return ownId(resource as never) ?? derivedId(parent ? `${idOf(parent)}#${place}` : place);
  };
  return { idOf, resolve: containedOf(parents), readAt, canLookUp: true };
}

/** What reading needs in a file: references lead to the other resources of the same file. @param readAt ISO instant */
export function readingFromFile(bundle: Bundle | undefined, readAt = new Date().toISOString()): ReadContext {
  const parents = new WeakMap<FhirResource, FhirResource>();
  const contained = containedOf(parents);
  const addresses = new Map<FhirResource, string>();
  const byAddress = new Map<string, FhirResource>();
  for (const { resource: each, fullUrl } of listOf(bundle?.entry)) {
    const resource = each as FhirResource | undefined;
    if (typeof resource?.resourceType !== 'string') continue;
    if (fullUrl) addresses.set(resource, fullUrl);
    if (fullUrl) byAddress.set(fullUrl, resource);
    if (resource.id) byAddress.set(`${resource.resourceType}/${resource.id}`, resource);
  }
  // Many systems count from 1: what else is known of a resource keeps two of them apart.
  const idOf = (resource: FhirResource): string => {
    const {
      resourceType,
      id = JSON.stringify(resource),
      identifier,
    } = resource as FhirResource & {
      identifier?: unknown;
    };
    const parent = parents.get(resource);
    const home = parent ? idOf(parent) : (addresses.get(resource) ?? JSON.stringify(identifier));
    return ownId(resource as never) ?? derivedId(`${home} ${resourceType}/${id}`);
  };
  const resolve: ReadContext['resolve'] = (reference, from) =>
    contained(reference, from) ??
    byAddress.get(reference?.reference ?? '') ??
    byAddress.get(placeOf(reference) ?? '');
  return { idOf, resolve, readAt, canLookUp: false };
}

function containedOf(parents: WeakMap<FhirResource, FhirResource>): ReadContext['resolve'] {
  return (reference: Reference | undefined, from: FhirResource) => {
    const id = /^#(.+)$/.exec(reference?.reference ?? '')?.[1];
    const all = (from as DomainResource).contained as FhirResource[] | undefined;
    const found = id ? listOf(all).find((each) => each.id === id) : undefined;
    if (found) parents.set(found, from);
    return found;
  };
}
