import type { ReferralSite } from '@sixways/core/model/site.js';
import { find, load, type Loaders } from './load.js';

/** Made-up sites, to show and to test with: real ones belong to whoever runs the website. */
const sites: Loaders = {
  demo: () => import('../data/sites/demo.json', { with: { type: 'json' } }),
  community: () => import('../data/sites/community.json', { with: { type: 'json' } }),
  riverlands: () => import('../data/sites/riverlands.json', { with: { type: 'json' } }),
};

/**
 * A shipped demonstration site: `demo` (the form as it is), `community` (a page left out, a question added, one
 * reworded) or `riverlands` (a service for a whole borough, without a practice).
 * @throws {AdapterError} `not-found`
 */
export async function site(id: string): Promise<ReferralSite> {
  return load<ReferralSite>(find(sites, id, 'site'));
}
