import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from 'fhir/r4.js';
import { group, isGroup, isList, type Fields, type Leaf, type Shape } from '../../records/shapes.js';
import { RECORD_WORDS } from '../../records/words.js';
import { CODE, listOf } from './record-terms.js';
import { fromFhirValue, toFhirValue } from './values.js';

/** Fields of a record as items of a QuestionnaireResponse. A list of groups is one item each. */
export function toItems(values: object, fields: Fields, owner: string): QuestionnaireResponseItem[] {
  return Object.entries(fields).flatMap(([name, shape]) => {
    const value = (values as Record<string, unknown>)[name];
    const one = isList(shape) ? shape[0] : shape;
    const all = isList(shape) ? ((value ?? []) as unknown[]) : value === undefined ? [] : [value];
    const text = RECORD_WORDS.fields[`${owner}.${name}`];
    const head = { linkId: name, ...(text && { text }) };
    if (isGroup(one)) return all.map((each) => groupItem(head, each as object, one));
    const answer = all.filter((each) => each !== '').map((each) => toAnswer(`${owner}.${name}`, one, each));
    return answer.length ? [{ ...head, answer }] : [];
  });
}

function groupItem(
  head: QuestionnaireResponseItem,
  values: object,
  shape: `@${string}`,
): QuestionnaireResponseItem {
  const item = toItems(values, group(shape), shape.slice(1));
  return { ...head, ...(item.length && { item }) };
}

/** The fields back, as far as they are answered. */
export function fromItems(
  items: readonly QuestionnaireResponseItem[] | undefined,
  fields: Fields,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(fields)) {
    const values = listOf(items)
      .filter(({ linkId }) => linkId === name)
      .flatMap((item) => valuesOf(item, isList(shape) ? shape[0] : shape));
    if (values.length) found[name] = isList(shape) ? values : values[0];
  }
  return found;
}

function valuesOf(item: QuestionnaireResponseItem, shape: Shape): unknown[] {
  if (isList(shape)) return [];
  if (isGroup(shape)) return [fromItems(item.item, group(shape))];
  return listOf(item.answer)
    .map((answer) => fromAnswer(shape, answer))
    .filter((value) => value !== undefined);
}

/** Answers know no codes without a system: a Coding stands for them. */
function toAnswer(place: string, leaf: Leaf, value: unknown): QuestionnaireResponseItemAnswer {
  if (leaf === 'integer') {
    // Steps are whole numbers with words of their own; the words go along.
    const display = RECORD_WORDS.codes[`${place}.${String(value)}`];
    if (display) return { valueCoding: { system: CODE + place, code: String(value), display } };
  }
  if (leaf !== 'code') return Object.fromEntries([toFhirValue(leaf, value)]);
  const display = RECORD_WORDS.codes[`${place}.${String(value)}`];
  return { valueCoding: { system: CODE + place, code: String(value), ...(display && { display }) } };
}

function fromAnswer(leaf: Leaf, answer: QuestionnaireResponseItemAnswer): unknown {
  if (leaf === 'code') return answer.valueCoding?.code;
  if (leaf === 'integer' && answer.valueCoding) return Number(answer.valueCoding.code);
  return fromFhirValue(leaf, answer);
}
