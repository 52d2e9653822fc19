import * as v from 'valibot';
import { ContentError } from '../errors.js';
import { plainFaults } from './plain-faults.js';

/**
 * Checks unknown data against a schema.
 * @returns the data, typed
 * @throws {ContentError} with every fault's path, in words for its author
 */
export function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const faults = result.issues.flatMap((issue) => plainFaults(issue));
  // What is no date is no real day either: the first fault of a place says enough.
  throw new ContentError(
    faults.filter(({ path }, i) => faults.findIndex((fault) => fault.path === path) === i),
  );
}
