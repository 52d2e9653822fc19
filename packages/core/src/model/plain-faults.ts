import type * as v from 'valibot';
import type { ContentFault } from '../errors.js';

type Issue = v.BaseIssue<unknown>;
type Keys = readonly (string | number)[];

/** What to write where another kind of value stands. */
const INSTEAD: Readonly<Record<string, string>> = {
  string: 'Write text, in quotes',
  number: 'Write a number, without quotes',
  boolean: 'Write true or false, without quotes',
  array: 'Write a list: [ … ]',
  object: 'Write fields in braces: { … }',
  record: 'Write names and values in braces: { … }',
};

/**
 * An issue of the schema library as an author reads it. One issue may be several faults, where a value could be of
 * several shapes and is none.
 */
export function plainFaults(issue: Issue, above: Keys = []): ContentFault[] {
  const keys = [...above, ...keysOf(issue)];
  if (isMissing(issue)) return [{ path: pathOf(keys), text: `This is missing: ${keys.at(-1)}` }];
  if (issue.kind !== 'schema') return [{ path: pathOf(keys), text: instead(issue) }];
  if (issue.type === 'union') return unionFaults(issue, keys);
  return [{ path: pathOf(keys), text: INSTEAD[issue.type] ?? choice(issue) }];
}

/** `outcomes`, 0, `figures` → `outcomes[0].figures` */
export function pathOf(keys: Keys): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

function keysOf({ path }: Issue): Keys {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** A key that an object must have, or that chooses between shapes. */
function isMissing({ kind, received, path }: Issue): boolean {
  return kind === 'schema' && received === 'undefined' && !!path?.length;
}

/** Our schemas bring their own words for almost all rules; the rest say what they expect. */
function instead({ message, expected, type }: Issue): string {
  if (!/^Invalid /.test(message)) return message;
  if (type === 'integer') return 'Write a whole number';
  return expected ? `Write something that is ${expected}` : 'Write something else';
}

function choice({ expected }: Issue): string {
  const choices = (expected ?? '').replace(/^\((.*)\)$/, '$1').split(' | ');
  return choices.length > 1 ? `Write one of these: ${choices.join(', ')}` : `Write ${choices[0]}`;
}

/** Of the shapes a value could have, the author meant the one that misses least: only its faults are told. */
function unionFaults(union: Issue, keys: Keys): ContentFault[] {
  const issues: readonly Issue[] = union.issues ?? [];
  const wrong = issues.filter((issue) => !isMissing(issue));
  if (wrong.length) return wrong.flatMap((issue) => plainFaults(issue, keys));
  const names = issues.map((issue) => `"${keysOf(issue).at(-1)}"`);
  return [{ path: pathOf(keys), text: `This is missing: ${names.join(' or ')}` }];
}
