import { AdapterError } from '@sixways/core/errors.js';
import type { AreaSummary } from '@sixways/core/model/area.js';
import type { Adapter, DirectoryPort } from '@sixways/core/ports.js';
import type { Point } from '@sixways/core/rules/find-services/index.js';
import { warnOnce } from '../base/warn.js';
import type { WhereState } from './where.js';

/**
 * `open-referral`: feeds of Open Referral UK. `sample`: made-up services that ship with the kit, to try it out;
 * each is marked as such.
 */
export type DirectoryName = 'open-referral' | 'sample';

/**
 * The directory that the widget's attributes name. Feeds can be kept on the device once the person asks.
 * @throws {AdapterError} `not-found` where they name none
 */
export async function directoryFor(
  name: DirectoryName | undefined,
  endpoint: string | undefined,
): Promise<DirectoryPort> {
  if (name === 'sample') return (await import('@sixways/content/directory.js')).sampleDirectory;
  if (name === 'open-referral' && endpoint?.trim()) return feeds(endpoint.trim().split(/\s+/));
  warnOnce('<care-service-finder>: there is no directory. Set adapter="open-referral" and endpoint');
  throw new AdapterError('not-found', 'No directory was given');
}

/** Several feeds are one list: each service once, with its source. */
async function feeds(addresses: readonly string[]): Promise<DirectoryPort> {
  const [{ openReferralAdapter }, { keptDirectory }, { areas }] = await Promise.all([
    import('@sixways/adapters/open-referral/open-referral-adapter.js'),
    import('@sixways/adapters/browser/kept-directory.js'),
    import('@sixways/content/areas.js'),
  ]);
  const known = await areas.list();
  const all = addresses.map((address) => new URL(address, location.href));
  const { directory } = openReferralAdapter({
    feeds: all.map(({ host, href }) => ({ name: host, url: href })),
    areas: known,
  });
  return keptDirectory(directory, { name: all.map(({ href }) => href).join(' ') });
}

/** The boroughs to choose from: those that the page's adapter knows, else those that ship. */
export async function boroughsOf(adapter: Adapter | undefined): Promise<AreaSummary[]> {
  return (adapter?.areas ?? (await import('@sixways/content/areas.js')).areas).list();
}

/** Where "near me" looks first: about three miles, in metres. */
const NEAR = 4828;
/** A place need not be exact, and somebody waits. */
const POSITION = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 };

/** Where a postcode is: the page's own way, else a table that ships, so that no third party sees it. */
export async function placeOfPostcode(postcode: string, adapter: Adapter | undefined): Promise<WhereState> {
  try {
    const port = adapter?.postcodes ?? (await import('@sixways/content/outcodes.js')).outcodes;
    const { boroughs, latitude, longitude } = await port.find(postcode);
    return { kind: 'found', place: { boroughs, latitude, longitude }, named: postcode };
  } catch (error) {
    const unknown = error instanceof AdapterError && error.kind === 'not-found';
    return { kind: 'failed', because: unknown ? 'unknown' : 'not-read' };
  }
}

/** Where this device is. The browser asks the person. */
export async function placeOfDevice(): Promise<WhereState> {
  const position = await new Promise<GeolocationPosition | undefined>((resolve) =>
    navigator.geolocation
      ? navigator.geolocation.getCurrentPosition(resolve, () => resolve(undefined), POSITION)
      : resolve(undefined),
  );
  if (!position) return { kind: 'failed', because: 'refused' };
  const { latitude, longitude } = position.coords;
  // With the borough: whoever comes online or by phone says which ones they serve.
  const borough = await boroughAt({ latitude, longitude }).catch(() => undefined);
  const place = { latitude, longitude, within: NEAR, ...(borough && { boroughs: [borough] }) };
  return { kind: 'found', place, named: undefined };
}

/** The borough that a point is in, by our own map. */
async function boroughAt(point: Point): Promise<string | undefined> {
  const { boroughMap } = await import('@sixways/content/borough-map.js');
  return (await boroughMap()).boroughAt(point);
}
