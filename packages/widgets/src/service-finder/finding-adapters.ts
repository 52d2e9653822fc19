import type { Adapter, PostcodesPort } from '@sixways/core/ports.js';
import type { Point } from '@sixways/core/rules/find-services/index.js';

/**
 * `open-referral`: a feed of Open Referral UK. `sample`: made-up services that ship with the kit, to try it out;
 * each is marked as such.
 */
export type DirectoryName = 'open-referral' | 'sample';

/** The adapter that the widget's attributes name. */
export async function adapterFor(name: DirectoryName, endpoint: string | undefined): Promise<Adapter> {
  if (name === 'open-referral' && endpoint) {
    const { openReferralAdapter } = await import('@sixways/adapters/open-referral/open-referral-adapter.js');
    const url = new URL(endpoint, location.href);
    return openReferralAdapter({ feeds: [{ name: url.hostname, url: url.href }] });
  }
  const { sampleDirectory } = await import('@sixways/content/directory.js');
  return { name: 'sample', guarantee: 'at-least-once', reach: 'this-device', directory: sampleDirectory };
}

/** Where a postcode is: the page's own way, else a table that ships, so that no third party sees it. */
export async function postcodesOf(adapter: Adapter | undefined): Promise<PostcodesPort> {
  return adapter?.postcodes ?? (await import('@sixways/content/outcodes.js')).outcodes;
}

/** The borough that a point is in, by our own map. */
export async function boroughAt(point: Point): Promise<string | undefined> {
  const { boroughMap } = await import('@sixways/content/borough-map.js');
  return (await boroughMap()).boroughAt(point);
}
