import type { FinderSite } from '@sixways/core/model/finder-site.js';

/** What stands when the page says nothing: no people of its own, the boroughs that ship. */
export const STANDARD: FinderSite = { doors: [] };

/**
 * Checks what a page says about itself. The schema is loaded only here.
 * @throws {ContentError} with the path of every fault
 */
export async function parseFinderSite(data: unknown): Promise<FinderSite> {
  const { checkContent } = await import('./check-content.js');
  return checkContent(data);
}
