import type { FhirResource } from 'fhir/r4.js';
import { isSame } from '../../records/same.js';

type Json = Record<string, unknown>;

/**
 * Another system's resource with what the person changed. Only elements that differ between `before` and `after` are
 * touched, so that everything this kit has no field for stays as it was written.
 * @param resource as the server has it
 * @param before what this kit makes of the record as it was read
 * @param after what it makes of the record now
 */
export function overlay(resource: FhirResource, before: FhirResource, after: FhirResource): FhirResource {
  const [was, is] = [before, after] as unknown as [Json, Json];
  const result: Json = { ...resource };
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
    // The narrative is the other system's own; who the kit says it is does not make it the kit's.
    if (['meta', 'text', 'identifier', 'subject', 'language'].includes(key) || isSame(was[key], is[key]))
      continue;
    const merged = merge(key, result[key], was[key], is[key]);
    if (merged === undefined) delete result[key];
    else result[key] = merged;
  }
  return result as unknown as FhirResource;
}

function merge(key: string, there: unknown, was: unknown, is: unknown): unknown {
  if (!Array.isArray(there) || !(Array.isArray(is) || is === undefined)) return is;
  const [before, after] = [(was ?? []) as unknown[], (is ?? []) as unknown[]];
  // The same number: each of theirs stands for one of ours, and only those that changed are replaced. Not so with
  // extensions: theirs and ours have nothing to do with each other.
  if (key !== 'extension' && before.length === there.length) {
    const kept = after.map((each) => {
      const at = before.findIndex((one) => isSame(one, each));
      return at < 0 ? each : there[at];
    });
    return kept.length ? kept : undefined;
  }
  const removed = before.filter((each) => !after.some((one) => isSame(one, each)));
  const added = after.filter((each) => !before.some((one) => isSame(one, each)));
  return [...there.filter((each) => !removed.some((one) => isSame(one, each))), ...added];
}
