import type { Directory } from '@sixways/core/model/directory-service.js';
import type { DirectoryPort } from '@sixways/core/ports.js';
import { load } from './load.js';

/**
 * Made-up services for the 14 boroughs, to show and to test with; each is marked as a sample. Real ones come from an
 * Open Referral feed, or from whatever directory the host has.
 */
export const sampleDirectory: DirectoryPort = {
  async services({ signal, onProgress } = {}) {
    const { services } = await load<Directory>(
      () => import('../data/directory/sample.json', { with: { type: 'json' } }),
      signal,
    );
    onProgress?.(services.length);
    return { services, fetchedAt: new Date().toISOString(), problems: [] };
  },
};
