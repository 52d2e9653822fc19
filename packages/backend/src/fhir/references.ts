import type { Resource } from './definitions.js';

/** Deeper than `validate` allows, so that its message comes first. */
const DEEPEST = 60;

/** A literal reference found in a resource: where, what it says, and how to change it. */
export interface FoundReference {
  path: string;
  value: string;
  set(to: string): void;
}

/** Every `reference` element in a resource (Reference.reference), wherever it stands. */
export function referencesIn(resource: Resource, path: string): FoundReference[] {
  const found: FoundReference[] = [];
  walk(resource, path, found, 0);
  return found;
}

function walk(value: unknown, path: string, found: FoundReference[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) return value.forEach((each, i) => walk(each, `${path}[${i}]`, found, depth + 1));
  const holder = value as Record<string, unknown>;
  for (const [key, each] of Object.entries(holder)) {
    if (key === 'reference' && typeof each === 'string') {
      found.push({ path: `${path}.reference`, value: each, set: (to) => void (holder['reference'] = to) });
    } else walk(each, `${path}.${key}`, found, depth + 1);
  }
}
