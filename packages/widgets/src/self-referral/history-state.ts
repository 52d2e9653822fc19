const KEY = 'careSelfReferral';

/** Whether this entry of the browser's history is one that the form made. */
export function tookSteps(): boolean {
  return depthOf(history.state) > 0;
}

/** How many steps into the form an entry is. Its state holds a number and nothing personal: browsers keep it on disk. */
export function depthOf(state: unknown): number {
  const depth = (state as Record<string, unknown> | null)?.[KEY];
  return typeof depth === 'number' ? depth : 0;
}

/** The state of an entry so many steps into the form, with what the page itself keeps there. */
export function withDepth(state: unknown, depth: number): object {
  return { ...(state as object | null), [KEY]: depth };
}
