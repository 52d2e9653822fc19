import type { Resource } from './definitions.js';
import type { Issue } from './outcome.js';
import { shapeOf, type Element, type Shape } from './shapes.js';
import { isSnomedCode } from './snomed.js';

/** Deeper nesting than any form needs; keeps a hostile body from exhausting the stack. */
const DEEPEST = 40;
/** Enough for an author to see what is wrong. */
const MOST_ISSUES = 20;

type Json = Record<string, unknown>;

/**
 * Checks a resource against FHIR R4: elements, types, required codes, reference targets, days that exist, one value
 * only where FHIR says `[x]`, nothing empty, and the check digit of SNOMED CT codes. Invariants in FHIRPath, value
 * sets that are not required and profiles are not checked.
 * @param path where the resource stands, for the issues' expressions: `Bundle.entry[2].resource`
 * @returns every fault found, at most 20
 */
export function validate(resource: Resource, path: string = resource.resourceType): Issue[] {
  const found: Issue[] = [];
  checkResource(resource, path, found, 0);
  return found.slice(0, MOST_ISSUES);
}

function checkResource(value: unknown, path: string, found: Issue[], depth: number): void {
  const type = isObject(value) ? value['resourceType'] : undefined;
  const shape = typeof type === 'string' ? shapeOf(type) : undefined;
  if (!shape)
    return report(found, 'structure', 'There is no such resource type in FHIR R4', `${path}.resourceType`);
  checkObject(value as Json, shape, path, found, depth, true);
}

function checkObject(
  value: Json,
  shape: Shape,
  path: string,
  found: Issue[],
  depth: number,
  isResource = false,
): void {
  if (depth > DEEPEST) return report(found, 'too-long', 'Nested too deeply', path);
  const keys = Object.keys(value);
  if (keys.length === (isResource ? 1 : 0)) report(found, 'structure', 'Must not be empty', path);
  for (const key of keys) {
    if (found.length >= MOST_ISSUES) return;
    if (isResource && key === 'resourceType') continue;
    const element = shape.elements.get(key);
    if (element) checkElement(value[key], element, `${path}.${key}`, found, depth);
    else report(found, 'structure', 'There is no such element', `${path}.${key.slice(0, 64)}`);
  }
  checkRequired(value, shape, path, found);
  if (shape.hasChoices) checkChoices(keys, shape, path, found);
}

function checkRequired(value: Json, shape: Shape, path: string, found: Issue[]): void {
  for (const { name } of shape.required) {
    if (!(name in value) && !(`_${name}` in value)) report(found, 'required', 'Is needed', `${path}.${name}`);
  }
}

function checkChoices(keys: readonly string[], shape: Shape, path: string, found: Issue[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    const choice = shape.elements.get(key)?.choice;
    if (choice === undefined) continue;
    if (seen.has(choice)) report(found, 'structure', 'Only one kind of value may be given', `${path}.${key}`);
    seen.add(choice);
  }
}

function checkElement(value: unknown, element: Element, path: string, found: Issue[], depth: number): void {
  const isList = Array.isArray(value);
  // The list beside a list of primitives may hold nulls where there is nothing to say.
  if (element.name.startsWith('_')) return checkSiblings(value, path, found, depth);
  if (isList !== element.many)
    return report(found, 'structure', element.many ? 'Must be a list' : 'Must not be a list', path);
  if (!isList) return checkValue(value, element, path, found, depth);
  if (value.length === 0) report(found, 'structure', 'Must not be empty', path);
  value.forEach((each, i) => {
    if (found.length < MOST_ISSUES) checkValue(each, element, `${path}[${i}]`, found, depth);
  });
}

function checkSiblings(value: unknown, path: string, found: Issue[], depth: number): void {
  const shape = shapeOf('Element')!;
  for (const each of Array.isArray(value) ? value.slice(0, 100) : [value]) {
    if (each === null && Array.isArray(value)) continue;
    if (isObject(each)) checkObject(each, shape, path, found, depth + 1);
    else report(found, 'structure', 'Must be an object', path);
  }
}

function checkValue(value: unknown, element: Element, path: string, found: Issue[], depth: number): void {
  if (element.check) {
    const wrong = element.check(value);
    if (wrong) report(found, 'value', wrong, path);
    else if (element.codes && !element.codes.has(value as string))
      report(found, 'code-invalid', 'Is not one of the codes allowed here', path);
    return;
  }
  if (!isObject(value)) return report(found, 'structure', 'Must be an object', path);
  if (element.type === 'Resource') return checkResource(value, path, found, depth + 1);
  const shape = element.shape();
  if (shape) checkObject(value, shape, path, found, depth + 1);
  if (element.type === 'Reference') checkTarget(value, element, path, found);
  if (element.type === 'Coding') checkSnomed(value, path, found);
  if (
    element.type === 'Extension' &&
    'extension' in value === Object.keys(value).some((key) => key.startsWith('value'))
  ) {
    report(found, 'invariant', 'Must have either a value or extensions (ext-1)', path);
  }
}

function checkTarget(value: Json, { targets }: Element, path: string, found: Issue[]): void {
  const reference = value['reference'];
  const type =
    typeof reference === 'string'
      ? /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[^/]+)?$/.exec(reference)?.[1]
      : undefined;
  if (type && targets && !targets.has(type))
    report(found, 'value', `Must not lead to a ${type}`, `${path}.reference`);
}

function checkSnomed(value: Json, path: string, found: Issue[]): void {
  if (
    value['system'] === 'http://snomed.info/sct' &&
    typeof value['code'] === 'string' &&
    !isSnomedCode(value['code'])
  ) {
    report(found, 'code-invalid', 'Is not a SNOMED CT code: its check digit does not fit', `${path}.code`);
  }
}

function report(found: Issue[], code: string, text: string, expression: string): void {
  found.push({ code, text, expression });
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
