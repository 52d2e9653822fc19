import type { ReferralSite } from '@sixways/core/model/site.js';

/** What stands when the page says nothing: the shipped form, and the areas' own route tables. */
export const STANDARD: ReferralSite = {};

/**
 * Checks what a page says about itself. The schemas are loaded only here: most pages' content is short,
 * and the shipped content was checked when it was built.
 * @throws {ContentError} with the path of every fault
 */
export async function parseSite(data: unknown): Promise<ReferralSite> {
  const { checkSite } = await import('./check-site.js');
  return checkSite(data);
}
