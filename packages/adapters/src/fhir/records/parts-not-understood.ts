import type { NotUnderstood } from '@sixways/core/model/record.js';
import type { FhirResource, Reference } from 'fhir/r4.js';
import { say, isUnit } from './say.js';
import { listOf, type ReadContext } from './record-terms.js';

type Json = Record<string, unknown>;

/** Elements that carry nothing for a reader. */
const SILENT = new Set([
  'resourceType',
  'id',
  'meta',
  'implicitRules',
  'language',
  'contained',
  'url',
  'kind',
]);

/** Longest text of one part; the rest is where it came from. */
const LONGEST = 600;

/**
 * The parts of a resource that a record could not take up. A part is taken up when the same resource, written anew from
 * the record, has it in the same place, or when its words are among the record's. So nothing need be listed here by name,
 * and nothing is dropped in silence.
 * @param again the record written as a resource anew
 * @param record what was made of it
 */
export function partsNotUnderstood(
  resource: FhirResource,
  again: FhirResource,
  record: unknown,
  context: ReadContext,
): NotUnderstood[] {
  const places = new Set<string>();
  const texts = new Set<string>();
  eachLeaf(again, '', (place, value) => places.add(`${place}=${value}`));
  eachLeaf(record, '', (_, value) => texts.add(value));
  const isTold = (text: string) => texts.has(text.trim());
  const helpers = helpersOf(resource, context);
  const subject = (resource as { subject?: Reference }).subject?.reference;

  /** A reference needs no words where it leads to the person, or to a resource whose parts are looked at themselves. */
  const isLed = ({ reference }: Reference) =>
    reference !== undefined &&
    (reference === subject || context.resolve({ reference }, resource) !== undefined);

  function missing(node: unknown, path: string, place: string): NotUnderstood[] {
    if (Array.isArray(node)) return node.flatMap((each, at) => missing(each, `${path}[${at}]`, place));
    // What is not denied is to be done: nothing is lost with a plain false.
    if (node === false) return [];
    if (typeof node !== 'object' || node === null)
      return places.has(`${place}=${String(node)}`) || isTold(String(node)) ? [] : part(path, node);
    if (isForbidden(node)) return part(path, { 'Not to be done': node });
    if (isUnit(node)) return isLed(node) || isTaken(node, place) ? [] : part(path, node);
    return Object.entries(node as Json).flatMap(([key, value]) =>
      SILENT.has(key) || key.startsWith('_') || isNarrative(value)
        ? []
        : missing(value, join(path, key), join(place, key)),
    );
  }

  /** A concept is taken up with its code or its words; a quantity or a period only as a whole. */
  function isTaken(unit: Json, place: string): boolean {
    let isWhole = true;
    let isKnown = false;
    eachLeaf(unit, place, (at, value) => {
      const isHere = places.has(`${at}=${value}`);
      isWhole &&= isHere || isTold(value);
      isKnown ||= (isHere && at.endsWith('.coding.code')) || (/\.(display|text)$/.test(at) && isTold(value));
    });
    return isWhole || isKnown;
  }

  return [
    ...narrativeOf(resource),
    ...missing(resource, '', ''),
    ...helpers.flatMap(([path, each]) => missing(each, path, path)),
    ...containedOf(resource)
      .filter((each) => !helpers.some(([, helper]) => helper === each) && each.resourceType !== 'Goal')
      .flatMap((each) => part(`contained ${each.resourceType}`, each)),
  ];
}

/** Resources that the resource leads to, from one to the next. Goals are records of their own, and tell of themselves. */
export function helpersOf(
  resource: FhirResource,
  { resolve }: ReadContext,
): [path: string, helper: FhirResource][] {
  const found = new Set<FhirResource>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const target = resolve(node, resource);
    if (target && target !== resource && !found.has(target) && target.resourceType !== 'Goal') {
      found.add(target);
      visit(target);
    }
    for (const [key, each] of Object.entries(node)) if (key !== 'contained') visit(each);
  };
  visit(resource);
  const contained = containedOf(resource);
  return [...found].map((each) => {
    const at = contained.indexOf(each);
    return [at < 0 ? `${each.resourceType}/${each.id ?? ''}` : `contained[${at}]`, each];
  });
}

function containedOf(resource: FhirResource): FhirResource[] {
  return listOf((resource as { contained?: FhirResource[] }).contained);
}

/** An activity that must not happen: its parts may only be told together with that. */
function isForbidden(node: object): boolean {
  return (node as { detail?: { doNotPerform?: boolean } }).detail?.doNotPerform === true;
}

function isNarrative(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'div' in value;
}

function part(path: string, node: unknown): NotUnderstood[] {
  const text = say(node).trim();
  if (!text) return [];
  return [{ path, text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text }];
}

/** A narrative says more than the data only where it says so itself. */
function narrativeOf(resource: FhirResource): NotUnderstood[] {
  const { text } = resource as { text?: { status?: string; div?: string } };
  if (text?.status !== 'additional' || typeof text.div !== 'string') return [];
  const words = text.div
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code) % 0x110000))
    .replace(/&amp;/g, '&');
  return part('text', words.replace(/\s+/g, ' '));
}

/** Every value inside, with the place it has whatever its position in lists. */
function eachLeaf(node: unknown, place: string, visit: (place: string, value: string) => void): void {
  if (Array.isArray(node)) for (const each of node) eachLeaf(each, place, visit);
  else if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node)) eachLeaf(value, join(place, key), visit);
  else if (node !== undefined) visit(place, String(node).trim());
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
