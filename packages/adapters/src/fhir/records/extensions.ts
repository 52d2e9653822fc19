import type { Extension } from 'fhir/r4.js';
import { group, isGroup, isList, type Fields, type Shape } from '../../records/shapes.js';
import { fromFhirValue, toFhirValue } from './values.js';

/** Where the kit's own extensions live; what each means is in `docs/records-and-fhir.md`. */
export const EXTENSION = 'urn:sixways:extension:';

/** Says that a group is there although none of its fields is. */
const EMPTY: Extension = { url: 'empty', valueBoolean: true };

/** Fields of a record as extensions of its resource, one url a field. */
export function toExtensions(record: object, fields: Fields): Extension[] {
  return write(record, fields, EXTENSION);
}

/** The fields back, as far as they are there. A list that is not there is left out. */
export function fromExtensions(
  extension: readonly Extension[] | undefined,
  fields: Fields,
): Record<string, unknown> {
  return read(Array.isArray(extension) ? extension : [], fields, EXTENSION);
}

/** `{ extension }` where there is one, nothing where there is none: FHIR knows no empty list. */
export function withExtensions(extension: Extension[]): { extension?: Extension[] } {
  return extension.length ? { extension } : {};
}

function write(values: object, fields: Fields, base: string): Extension[] {
  return Object.entries(fields).flatMap(([name, shape]) => {
    const value = (values as Record<string, unknown>)[name];
    const all = isList(shape) ? ((value ?? []) as unknown[]) : value === undefined ? [] : [value];
    const one = isList(shape) ? shape[0] : shape;
    return all.map((each) => extensionOf(base + name, each, one));
  });
}

function extensionOf(url: string, value: unknown, shape: Shape): Extension {
  if (isList(shape)) throw new TypeError('Lists of lists are not written');
  if (!isGroup(shape)) {
    const [name, written] = toFhirValue(shape, value);
    return { url, [name]: written };
  }
  const inner = write(value as object, group(shape), '');
  return { url, extension: inner.length ? inner : [EMPTY] };
}

function read(extensions: readonly Extension[], fields: Fields, base: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(fields)) {
    const all = extensions.filter((each) => each?.url === base + name);
    const values = all
      .map((each) => valueOf(each, isList(shape) ? shape[0] : shape))
      .filter((each) => each !== undefined);
    if (values.length) found[name] = isList(shape) ? values : values[0];
  }
  return found;
}

function valueOf(extension: Extension, shape: Shape): unknown {
  if (isList(shape) || !isGroup(shape)) return fromFhirValue(shape as never, extension);
  return Array.isArray(extension.extension) ? read(extension.extension, group(shape), '') : undefined;
}
