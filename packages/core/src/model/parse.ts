import * as v from 'valibot';
import { ContentError } from '../errors.js';

/**
 * Checks unknown data against a schema.
 * @returns the data, typed
 * @throws {ContentError} with every fault's path
 */
export function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  throw new ContentError(result.issues.map((issue) => ({ path: issuePath(issue), text: issue.message })));
}

function issuePath(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
