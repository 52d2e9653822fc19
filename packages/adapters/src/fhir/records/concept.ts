import type { CodeableConcept, FhirResource, HumanName, Reference } from 'fhir/r4.js';
import { listOf, said } from './record-terms.js';

/** A concept in words: its text, else a code's display, else the code. */
export function wordsOf(concept: CodeableConcept | undefined): string | undefined {
  if (!concept) return undefined;
  const codings = listOf(concept.coding);
  return said(concept.text, ...codings.map(({ display }) => display), ...codings.map(({ code }) => code));
}

/** A name in words. */
export function nameOf(name: HumanName | undefined): string | undefined {
  if (!name) return undefined;
  const parts = [...listOf(name.prefix), ...listOf(name.given), name.family, ...listOf(name.suffix)];
  return said(name.text, parts.filter(Boolean).join(' '));
}

/** What a resource that others refer to is called: a person's or an organisation's name, a problem's or a service's words. */
export function titleOf(resource: FhirResource | undefined): string | undefined {
  if (!resource) return undefined;
  const { name, title, description, code, type, reasonCode } = resource as unknown as Record<string, never>;
  const named = typeof name === 'string' ? name : nameOf(listOf<HumanName>(name)[0]);
  const concept = (each: unknown) =>
    wordsOf(listOf(each as CodeableConcept)[0]) ?? (typeof each === 'string' ? each : undefined);
  return said(named, title, concept(code), concept(description), concept(type), concept(reasonCode));
}

/** What a reference is called: its own words, else its target's. */
export function calledOf(
  reference: Reference | undefined,
  target: FhirResource | undefined,
): string | undefined {
  return said(reference?.display, titleOf(target));
}
