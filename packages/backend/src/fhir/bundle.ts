import { SUBMISSION_SYSTEM, TYPES, type Resource } from './definitions.js';
import { fault, FhirError, type Issue } from './outcome.js';
import { referencesIn } from './references.js';
import { validate } from './validate.js';

/** One request inside a transaction, its fields' types checked. */
export interface BundleEntry {
  path: string;
  fullUrl?: string;
  resource: Resource;
  method: 'POST' | 'PUT';
  url: string;
  ifNoneExist?: string;
  ifMatch?: string;
}

const ENTRY_KEYS = new Set(['fullUrl', 'resource', 'request', 'link', 'id']);
const REQUEST_KEYS = new Set(['method', 'url', 'ifNoneExist', 'ifMatch', 'id']);

/**
 * Reads a transaction Bundle.
 * @param most entries allowed
 * @throws {FhirError} 400 when it is not one, or asks for something that a transaction here cannot do
 */
export function readTransaction(body: unknown, most: number): BundleEntry[] {
  const bundle = body as { resourceType?: unknown; type?: unknown; entry?: unknown } | null;
  if (bundle?.resourceType !== 'Bundle') throw fault(400, 'structure', 'Send a Bundle here', 'Bundle');
  if (bundle.type !== 'transaction')
    throw fault(400, 'not-supported', 'Only a Bundle of type transaction is taken here', 'Bundle.type');
  if (!Array.isArray(bundle.entry) || bundle.entry.length === 0)
    throw fault(400, 'required', 'Is needed', 'Bundle.entry');
  if (bundle.entry.length > most)
    throw fault(413, 'too-long', `No more than ${most} entries`, 'Bundle.entry');
  const entries = bundle.entry.map((entry: unknown, i) => readEntry(entry, `Bundle.entry[${i}]`));
  refuseTwice(entries);
  return entries;
}

function readEntry(value: unknown, path: string): BundleEntry {
  const entry = objectAt(value, path);
  const request = objectAt(entry['request'], `${path}.request`);
  refuseUnknown(entry, ENTRY_KEYS, path);
  refuseUnknown(request, REQUEST_KEYS, `${path}.request`);
  const resource = objectAt(entry['resource'], `${path}.resource`) as Resource;
  const method = request['method'];
  if (method !== 'POST' && method !== 'PUT')
    throw fault(
      400,
      'not-supported',
      'Only POST and PUT are taken in a transaction here',
      `${path}.request.method`,
    );
  if (typeof resource.resourceType !== 'string' || !Object.hasOwn(TYPES, resource.resourceType)) {
    throw fault(
      400,
      'not-supported',
      `This server keeps ${Object.keys(TYPES).join(', ')}`,
      `${path}.resource.resourceType`,
    );
  }
  const fullUrl = textAt(entry, 'fullUrl', path);
  const ifNoneExist = textAt(request, 'ifNoneExist', `${path}.request`);
  const ifMatch = textAt(request, 'ifMatch', `${path}.request`);
  return {
    path,
    resource,
    method,
    url: textAt(request, 'url', `${path}.request`) ?? '',
    ...(fullUrl && { fullUrl }),
    ...(ifNoneExist && { ifNoneExist }),
    ...(ifMatch && { ifMatch }),
  };
}

function refuseTwice(entries: readonly BundleEntry[]): void {
  const seen = new Set<string>();
  for (const { fullUrl, path } of entries) {
    if (!fullUrl) continue;
    if (seen.has(fullUrl))
      throw fault(400, 'duplicate', 'The same fullUrl stands in this Bundle twice', `${path}.fullUrl`);
    seen.add(fullUrl);
  }
}

/**
 * Writes the new ids into every reference between the entries.
 * @param targets fullUrl → `Type/id`
 * @param onlyInside refuse references to anything that is not in the Bundle
 * @throws {FhirError} 422 for a reference that leads nowhere
 */
export function resolveReferences(
  entries: readonly BundleEntry[],
  targets: ReadonlyMap<string, string>,
  onlyInside: boolean,
): void {
  const issues: Issue[] = [];
  for (const { resource, path } of entries) {
    for (const reference of referencesIn(resource, `${path}.resource`)) {
      const target = targets.get(reference.value);
      if (target) reference.set(target);
      else if (onlyInside || reference.value.startsWith('urn:')) {
        issues.push({
          code: 'not-found',
          text: 'This reference leads to nothing in the Bundle',
          expression: reference.path,
        });
      }
    }
  }
  if (issues.length > 0) throw new FhirError(422, issues);
}

/** @throws {FhirError} 422 with every fault of every entry */
export function validateEntries(entries: readonly BundleEntry[]): void {
  const issues = entries.flatMap(({ resource, path }) => validate(resource, `${path}.resource`));
  if (issues.length > 0) throw new FhirError(422, issues.slice(0, 50));
}

/** The `identifier=system|value` of a conditional create, or undefined when it is written otherwise. */
export function readIfNoneExist(query: string): { system: string; value: string } | undefined {
  const parameters = [...new URLSearchParams(query.replace(/^\?/, ''))];
  const [name, token] = parameters[0] ?? [];
  const bar = token?.indexOf('|') ?? -1;
  if (parameters.length !== 1 || name !== 'identifier' || !token || bar < 0 || bar === token.length - 1)
    return undefined;
  return { system: token.slice(0, bar), value: token.slice(bar + 1) };
}

/** Whether a conditional create asks about this submission identifier and nothing else. */
export function isOwnSubmission(query: string | undefined, uuid: string): boolean {
  const asked = query === undefined ? undefined : readIfNoneExist(query);
  return asked?.system === SUBMISSION_SYSTEM && asked.value === `urn:uuid:${uuid}`;
}

function objectAt(value: unknown, path: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw fault(400, 'structure', 'Must be an object', path);
}

function textAt(holder: Record<string, unknown>, key: string, path: string): string | undefined {
  const value = holder[key];
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw fault(400, 'structure', 'Must be text', `${path}.${key}`);
}

function refuseUnknown(holder: Record<string, unknown>, known: ReadonlySet<string>, path: string): void {
  const other = Object.keys(holder).find((key) => !known.has(key));
  if (other) throw fault(400, 'not-supported', 'Is not supported here', `${path}.${other.slice(0, 64)}`);
}
