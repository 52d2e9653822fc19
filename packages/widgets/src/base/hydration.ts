import type { RenderOptions } from 'lit';

/** Takes over DOM that the same templates rendered elsewhere, and keeps its nodes; or draws it anew where it does not fit. */
export type Hydrate = (value: unknown, root: ShadowRoot, options: Partial<RenderOptions>) => void;

/** Handed in by the script that wakes rendered widgets, so that others do not pay for Lit's hydration. */
const waiting = new WeakMap<Element, Hydrate>();

/**
 * Call before a rendered widget is defined, and only if it would render just the same now: same language, same words,
 * same attributes. Any other widget with something in its shadow root is drawn anew.
 */
export function hydrateInPlace(element: Element, hydrate: Hydrate): void {
  waiting.set(element, hydrate);
}

/** Lit's hydration, once, for a widget that was rendered elsewhere. */
export function takeHydration(element: Element): Hydrate | undefined {
  const hydrate = waiting.get(element);
  waiting.delete(element);
  return hydrate;
}
