import type { CodeableConcept, FhirResource, HumanName } from 'fhir/r4.js';
import { nameOf, titleOf, wordsOf } from './concept.js';
import { listOf } from './record-terms.js';

type Json = Record<string, unknown>;

/** Whether an object is one thing to a reader: a concept, a reference, a quantity, a span of time. */
export function isUnit(node: unknown): node is Json {
  if (typeof node !== 'object' || node === null || Array.isArray(node) || 'extension' in node) return false;
  const keys = Object.keys(node);
  const only = (...known: string[]) => keys.length > 0 && keys.every((key) => known.includes(key));
  return (
    'coding' in node ||
    'repeat' in node ||
    only('system', 'version', 'code', 'display', 'userSelected') ||
    only('reference', 'type', 'identifier', 'display') ||
    only('value', 'comparator', 'unit', 'system', 'code', 'currency') ||
    only('start', 'end') ||
    only('use', 'type', 'system', 'value', 'period', 'assigner', 'rank') ||
    only('use', 'text', 'family', 'given', 'prefix', 'suffix', 'period')
  );
}

/** Whatever another system wrote, in words for people: what it is called, else all its values. */
export function say(node: unknown): string {
  if (Array.isArray(node)) return node.map(say).filter(Boolean).join(', ');
  if (typeof node !== 'object' || node === null) return node === undefined ? '' : String(node);
  const it = node as Json;
  if ('resourceType' in it) return sayResource(it as unknown as FhirResource);
  if (Array.isArray(it['coding'])) return sayConcept(it as CodeableConcept);
  if ('reference' in it || ('display' in it && !('code' in it)))
    return join(', ', it['display'], it['display'] ? undefined : it['reference'], say(it['identifier']));
  if ('start' in it || 'end' in it) return join(' ', it['start'], '–', it['end']);
  if ('family' in it || 'given' in it) return nameOf(it as HumanName) ?? '';
  if ('value' in it && ('unit' in it || 'currency' in it || 'system' in it || 'comparator' in it))
    return join(' ', it['comparator'], it['value'], it['unit'] ?? it['currency'] ?? it['code']);
  if ('code' in it && 'display' in it) return String(it['display']);
  return sayAll(it);
}

function sayConcept(concept: CodeableConcept): string {
  const words = wordsOf(concept);
  const code = listOf(concept.coding).find((each) => each.code)?.code;
  return join(' ', words, code && code !== words ? `(${code})` : undefined);
}

function sayResource(resource: FhirResource): string {
  return join(': ', resource.resourceType, titleOf(resource) ?? sayAll(resource as unknown as Json));
}

const UNSAID = new Set(['resourceType', 'id', 'meta', 'text', 'url', 'system', 'use']);

/** Said with their names: their values alone would say the wrong thing. */
const NAMED = new Set(['Not to be done']);

function sayAll(it: Json): string {
  const isTiming = 'frequency' in it || 'periodUnit' in it;
  const values = Object.entries(it).filter(
    ([key, value]) => !UNSAID.has(key) || (typeof value === 'string' && key === 'text'),
  );
  return join(
    ', ',
    ...values.map(([key, value]) => (isTiming || NAMED.has(key) ? `${key}: ${say(value)}` : say(value))),
  );
}

function join(between: string, ...parts: unknown[]): string {
  return parts
    .filter((each) => each !== undefined && each !== '')
    .map(String)
    .join(between);
}
