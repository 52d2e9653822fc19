import { AdapterError } from '@sixways/core/errors.js';
import type { Plan } from '@sixways/core/model/plan.js';
import type {
  CallOptions,
  RecordKind,
  RecordKinds,
  RecordsPort,
  SaveOptions,
  Stored,
} from '@sixways/core/ports.js';
import type { CarePlan, FhirResource } from 'fhir/r4.js';
import { nonsense } from '../../http.js';
import { FhirServer, type FhirCall, type RecordsServer } from './fhir-server.js';
import { fromFhir, MAPPINGS, toFhir } from './mapping.js';
import { overlay } from './overlay.js';
import { readForeign } from './read-care-plan.js';
import { readingFromServer } from './reading.js';
import { byIdentifier, isDerived, ownId, recordIdentifier, type WriteContext } from './record-terms.js';
import { isSame } from '../../records/same.js';
import { removeShares, saveShares } from './shares.js';
import { clean } from './values.js';

/** A resource as the server has it, and the record in it. */
interface Found<Kind extends RecordKind> extends Stored<Kind> {
  resource: FhirResource & { id: string };
}

/**
 * A person's records on a FHIR R4 server: one record, one resource, each write conditional. Made anew for each call, as
 * `fhirAdapter` does: another call may be somebody else's.
 */
export function fhirRecords(options: RecordsServer): RecordsPort {
  const server = new FhirServer(options);

  const found = <Kind extends RecordKind>(kind: Kind, resource: FhirResource): Found<Kind> | undefined => {
    const record = read(kind, resource);
    if (!record || !resource.id) return undefined;
    const { versionId, lastUpdated } = resource.meta ?? {};
    return { record, version: versionId ?? lastUpdated ?? '', resource: resource as Found<Kind>['resource'] };
  };

  /** All of the person's resources of a kind. A server that does not know the narrower search is asked the wider one. */
  async function all<Kind extends RecordKind>(kind: Kind, signal: AbortSignal | undefined) {
    const { type, search, isOne } = MAPPINGS[kind];
    const own: [string, string][] = [
      ['patient', await server.patient(signal)],
      ['_count', '100'],
    ];
    const narrower = search.split('=') as [string, string];
    const resources = await server
      .search(type, search ? [...own, narrower] : own, signal)
      .catch((error: unknown) => {
        if (!search || !(error instanceof AdapterError) || error.kind !== 'rejected') throw error;
        return server.search(type, own, signal);
      });
    return resources
      .filter((each) => each.resourceType === type && isOne(each as never))
      .flatMap((each) => found(kind, each) ?? []);
  }

  /** By the identifier this kit gave it; a resource of another system by the id derived from it. */
  async function find<Kind extends RecordKind>(kind: Kind, id: string, signal: AbortSignal | undefined) {
    const { type } = MAPPINGS[kind];
    const { system, value } = recordIdentifier(id);
    const resources = await server.search(type, [['identifier', `${system}|${value}`]], signal);
    const mine = resources.find((each) => each.resourceType === type && ownId(each as never) === id);
    if (mine) return found(kind, mine);
    return isDerived(id) ? (await all(kind, signal)).find(({ record }) => record.id === id) : undefined;
  }

  async function create<Kind extends RecordKind>(
    kind: Kind,
    record: RecordKinds[Kind],
    signal?: AbortSignal,
  ) {
    const { type } = MAPPINGS[kind];
    const { system, value } = recordIdentifier(record.id);
    const body = toFhir(kind, record, await writing(signal));
    const headers = { 'if-none-exist': `identifier=${system}|${value}` };
    return write(kind, record, type, { method: 'POST', body, headers, signal });
  }

  /** @param was what the server has now, of the version the record was made from */
  async function update<Kind extends RecordKind>(
    kind: Kind,
    record: RecordKinds[Kind],
    was: Found<Kind>,
    signal?: AbortSignal,
  ) {
    const { resourceType, id, meta } = was.resource;
    const isOurs = ownId(was.resource as never) === record.id;
    const context = await writing(signal);
    const content = isOurs ? toFhir(kind, record, context) : changed(kind, record, was, context);
    const headers = { 'if-match': `W/"${meta?.versionId}"` };
    const body = { ...content, id };
    const path = `${resourceType}/${id}`;
    return write(kind, record, path, { method: 'PUT', body, headers, signal }).catch((error: unknown) => {
      // Removed between reading and writing.
      const isGone = error instanceof AdapterError && error.kind === 'not-found';
      throw isGone ? conflict(kind, record.id) : error;
    });
  }

  /** Sends a record. The server's word for it is the record in its answer; where it answers without, it is read again. */
  async function write<Kind extends RecordKind>(
    kind: Kind,
    record: RecordKinds[Kind],
    path: string,
    call: FhirCall,
  ): Promise<Found<Kind>> {
    const headers = { ...call.headers, prefer: 'return=representation' };
    const { body } = await server.ask(path, { ...call, headers });
    const answer = body as Partial<FhirResource> | undefined;
    const isIt = answer?.resourceType === MAPPINGS[kind].type && answer.id !== undefined;
    const kept = isIt ? found(kind, answer as FhirResource) : await find(kind, record.id, call.signal);
    if (kept?.record.id !== record.id || !(isIt || isSame(kept.record, record)))
      throw nonsense('the record that was sent');
    return kept;
  }

  async function writing(signal: AbortSignal | undefined): Promise<WriteContext> {
    return { subject: { reference: await server.patient(signal) }, to: byIdentifier };
  }

  /** Writes, unless what is there says the same already; what is there and says otherwise is a conflict. */
  async function put<Kind extends RecordKind>(
    kind: Kind,
    record: RecordKinds[Kind],
    { after, signal }: SaveOptions,
  ): Promise<Found<Kind>> {
    const same = (there: Found<Kind>) => {
      if (!isSame(there.record, record)) throw conflict(kind, record.id);
      return there;
    };
    try {
      if (after === undefined) return same(await create(kind, record, signal));
      const there = await find(kind, record.id, signal);
      if (!there) throw conflict(kind, record.id);
      if (there.version !== after || isSame(there.record, record)) return same(there);
      return await update(kind, record, there, signal);
    } catch (error) {
      if (!(error instanceof AdapterError) || error.kind !== 'conflict') throw error;
      // Somebody was there first: perhaps this very save, whose answer was lost.
      const there = await find(kind, record.id, signal);
      if (there) return same(there);
      throw error;
    }
  }

  return {
    async list(kind, options) {
      return (await all(kind, options?.signal)).map(stored);
    },
    async load(kind, id, options) {
      const one = await find(kind, id, options?.signal);
      if (!one) throw new AdapterError('not-found', `There is no ${kind} ${id}`);
      return stored(one);
    },
    async save(kind, record, options = {}) {
      // First of all: to somebody else, the person's own record would look like one that was removed.
      await server.patient(options.signal);
      const cleaned = clean(record);
      const kept = await put(kind, cleaned, options);
      if (kind === 'plan')
        await saveShares(server, cleaned as Plan, kept.resource as CarePlan & { id: string }, options.signal);
      return stored(kept);
    },
    async history(kind, id, options) {
      const now = await find(kind, id, options?.signal);
      if (!now) throw new AdapterError('not-found', `There is no ${kind} ${id}`);
      const earlier = await pastOf(server, now.resource, options);
      const states = earlier.flatMap((each) => found(kind, each) ?? []);
      const others = states.filter(({ version }) => version !== now.version);
      return [now, ...others.sort(newestFirst)].map(stored);
    },
    async remove(kind, id, options) {
      await server.patient(options?.signal);
      const one = await find(kind, id, options?.signal);
      if (!one) return;
      if (kind === 'plan') await removeShares(server, one.record as Plan, options?.signal);
      await removeResource(server, `${MAPPINGS[kind].type}/${one.resource.id}`, options?.signal);
    },
  };
}

/** Earlier states, in whichever order; none where the server keeps none. */
async function pastOf(server: FhirServer, { resourceType, id }: FhirResource, options?: CallOptions) {
  return server.pages(`${resourceType}/${id}/_history`, options?.signal).catch((error: unknown) => {
    if (error instanceof AdapterError && ['not-found', 'rejected'].includes(error.kind)) return [];
    throw error;
  });
}

/** Gone already is as good as gone now. */
export async function removeResource(server: FhirServer, path: string, signal: AbortSignal | undefined) {
  await server.ask(path, { method: 'DELETE', signal }).catch((error: unknown) => {
    if (!(error instanceof AdapterError) || error.kind !== 'not-found') throw error;
  });
}

/**
 * Another system's resource with the person's changes. Its own words for what the kit does not understand are there still:
 * the kit's copy of them is left out.
 * @throws {AdapterError} `rejected` where it cannot take the change up: nothing was sent
 */
function changed<Kind extends RecordKind>(
  kind: Kind,
  record: RecordKinds[Kind],
  was: Found<Kind>,
  context: WriteContext,
): FhirResource {
  const [before, after] = [was.record, record].map((each) => {
    const { notUnderstood: _copy, ...own } = each as RecordKinds['goal'];
    return toFhir(kind, own as RecordKinds[Kind], context);
  }) as [FhirResource, FhirResource];
  const content = overlay(was.resource, before, after);
  if (isSame(read(kind, content), record)) return content;
  throw new AdapterError('rejected', `Another system keeps this ${kind}, and has no place for the change`);
}

function read<Kind extends RecordKind>(kind: Kind, resource: FhirResource): RecordKinds[Kind] | undefined {
  const context = readingFromServer();
  const record =
    kind === 'plan' || kind === 'goal'
      ? readForeign(kind, resource, context)
      : fromFhir(kind, resource, context);
  return record as RecordKinds[Kind] | undefined;
}

function stored<Kind extends RecordKind>({ record, version }: Found<Kind>): Stored<Kind> {
  return { record, version };
}

/** By the server's clock; within one tick of it by the version's number, where it is one. */
function newestFirst(one: Found<RecordKind>, other: Found<RecordKind>): number {
  const at = ({ resource }: Found<RecordKind>) => Date.parse(resource.meta?.lastUpdated ?? '') || 0;
  return at(other) - at(one) || Number(other.version) - Number(one.version) || 0;
}

function conflict(kind: RecordKind, id: string): AdapterError {
  return new AdapterError('conflict', `${kind} ${id} was changed meanwhile`);
}
