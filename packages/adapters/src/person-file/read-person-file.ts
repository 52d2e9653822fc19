import type { NotUnderstood } from '@sixways/core/model/record.js';
import type { CallOptions, RecordKind, RecordKinds, RecordsPort } from '@sixways/core/ports.js';
import { AdapterError } from '@sixways/core/errors.js';
import type { Bundle, Composition, DomainResource, FhirResource } from 'fhir/r4.js';
import { fromFhir, kindOf, toFhir } from '../fhir/records/mapping.js';
import { helpersOf, partsNotUnderstood } from '../fhir/records/parts-not-understood.js';
import { readForeign } from '../fhir/records/read-care-plan.js';
import { readingFromFile } from '../fhir/records/reading.js';
import { byIdentifier, listOf, ownId, type ReadContext } from '../fhir/records/record-terms.js';
import { say } from '../fhir/records/say.js';
import { isSame } from '../records/same.js';
import { FILE_ORDER, recordsOf, type PersonRecords } from './person-records.js';
import { FILE_CODE } from './to-bundle.js';

/** What was found in a file. */
export interface ReadFile {
  records: PersonRecords;
  /** What the file holds and no record could take up, beside what plans and goals tell of themselves. */
  notUnderstood: NotUnderstood[];
}

/**
 * Reads a file of FHIR: one that this kit made, or any system's Bundle or single resource.
 * @param text the file's content
 * @param readAt ISO instant, for what does not say when it was written
 * @returns undefined where it is no FHIR at all
 */
export function readPersonFile(text: string, readAt = new Date().toISOString()): ReadFile | undefined {
  const file = parsed(text);
  if (typeof file?.resourceType !== 'string') return undefined;
  const bundle: Bundle =
    file.resourceType === 'Bundle'
      ? (file as Bundle)
      : { resourceType: 'Bundle', type: 'collection', entry: [{ resource: file }] };
  const context = readingFromFile(bundle, readAt);
  const resources = listOf(bundle.entry)
    .map(({ resource }) => resource as FhirResource | undefined)
    .filter((each) => typeof each?.resourceType === 'string') as FhirResource[];
  const found = new Map<string, { kind: RecordKind; record: RecordKinds[RecordKind] }>();
  const notUnderstood: NotUnderstood[] = [];
  const led = new Set<FhirResource>();
  // What is contained in a plan is read where it is: goals become records, the rest is the plan's.
  const all = [...resources, ...resources.flatMap((each) => goalsIn(each, context))];
  for (const resource of all) {
    const kind = kindOf(resource);
    const record = kind && read(kind, resource, context, notUnderstood);
    if (!kind || !record) continue;
    if (!found.has(record.id)) found.set(record.id, { kind, record });
    led.add(resource);
    for (const [, helper] of helpersOf(resource, context)) led.add(helper);
  }
  for (const [at, resource] of resources.entries())
    if (!led.has(resource) && !isFrame(resource))
      notUnderstood.push({
        path: `entry[${at}] ${resource.resourceType}`,
        text: say(resource).slice(0, 600),
      });
  const records = Object.fromEntries(
    FILE_ORDER.map((kind) => [
      kind,
      [...found.values()].filter((each) => each.kind === kind).map(({ record }) => record),
    ]),
  );
  return { records, notUnderstood };
}

function parsed(text: string): FhirResource | undefined {
  try {
    return (JSON.parse(text) ?? undefined) as FhirResource | undefined;
  } catch {
    return undefined;
  }
}

function goalsIn(resource: FhirResource, context: ReadContext): FhirResource[] {
  const contained = listOf((resource as DomainResource).contained) as FhirResource[];
  return contained
    .filter(({ resourceType, id }) => resourceType === 'Goal' && id)
    .flatMap(({ id }) => context.resolve({ reference: `#${id}` }, resource) ?? []);
}

/** Plans and goals tell of their own what could not be taken up; of the others it is told here. */
function read(
  kind: RecordKind,
  resource: FhirResource,
  context: ReadContext,
  notUnderstood: NotUnderstood[],
): RecordKinds[RecordKind] | undefined {
  if (kind === 'plan' || kind === 'goal') return readForeign(kind, resource, context);
  const record = fromFhir(kind, resource, context);
  if (!record || ownId(resource as never)) return record;
  const subject = (resource as { subject?: object }).subject ?? {};
  const again = toFhir(kind, record, { subject, to: byIdentifier });
  notUnderstood.push(...partsNotUnderstood(resource, again, record, context));
  return record;
}

/** What holds a file of ours together: its Composition, its person, who wrote what. */
function isFrame(resource: FhirResource): boolean {
  const { type } = resource as Composition;
  const isOurs = listOf(type?.coding).some(
    ({ system, code }) => system === FILE_CODE.system && code === FILE_CODE.code,
  );
  if (resource.resourceType === 'Composition') return isOurs;
  return resource.resourceType === 'Provenance' || resource.resourceType === 'Patient';
}

/** What became of bringing a file's records into a store. */
export interface BroughtIn {
  saved: number;
  /** There already, with the same words. */
  same: number;
  /** There already with other words: nothing was written. The person sees both and chooses. */
  different: {
    [Kind in RecordKind]: {
      kind: Kind;
      fromFile: RecordKinds[Kind];
      there: RecordKinds[Kind];
      version: string;
    };
  }[RecordKind][];
}

/** Saves a file's records into a store. What is there already is never written over. @throws {AdapterError} */
export async function bringIn(
  { records }: ReadFile,
  store: RecordsPort,
  options: CallOptions = {},
): Promise<BroughtIn> {
  const result: BroughtIn = { saved: 0, same: 0, different: [] };
  for (const kind of FILE_ORDER)
    for (const record of recordsOf(records, kind)) await bring(kind, record, store, options, result);
  return result;
}

async function bring<Kind extends RecordKind>(
  kind: Kind,
  record: RecordKinds[Kind],
  store: RecordsPort,
  options: CallOptions,
  result: BroughtIn,
): Promise<void> {
  const there = await store.load(kind, record.id, options).catch((error: unknown) => {
    if (error instanceof AdapterError && error.kind === 'not-found') return undefined;
    throw error;
  });
  if (!there) {
    await store.save(kind, record, options);
    result.saved++;
  } else if (isSame(there.record, record)) result.same++;
  else
    result.different.push({ kind, fromFile: record, there: there.record, version: there.version } as never);
}
