import type { AboutMeSite } from '@sixways/core/model/about-me-site.js';

/** What stands when the page gives nothing. */
export const STANDARD: AboutMeSite = {};

/**
 * Checks what a page gives. The schema is loaded only here.
 * @throws {ContentError} with the path of every fault
 */
export async function parseAboutMeSite(data: unknown): Promise<AboutMeSite> {
  const [{ parse }, { AboutMeSite }] = await Promise.all([
    import('@sixways/core/model/parse.js'),
    import('@sixways/core/model/about-me-site.js'),
  ]);
  return parse(AboutMeSite, data);
}
