import type { CheckInSite } from '@sixways/core/model/check-in-site.js';

/** What stands when the page gives nothing. */
export const STANDARD: CheckInSite = {};

/**
 * Checks what a page gives. The schema is loaded only here.
 * @throws {ContentError} with the path of every fault
 */
export async function parseCheckInSite(data: unknown): Promise<CheckInSite> {
  const [{ parse }, { CheckInSite }] = await Promise.all([
    import('@sixways/core/model/parse.js'),
    import('@sixways/core/model/check-in-site.js'),
  ]);
  return parse(CheckInSite, data);
}
