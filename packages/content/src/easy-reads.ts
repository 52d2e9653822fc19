import type { EasyRead } from '@sixways/core/model/easy-read.js';
import { find, load, type Loaders } from './load.js';

/** One line an explainer: a bundler makes one small chunk of each. */
const explainers: Loaders = {
  'social-prescribing': () => import('../data/easy-read/social-prescribing.json', { with: { type: 'json' } }),
};

/** The explainers that ship, by id. */
export const EASY_READS: readonly string[] = Object.keys(explainers);

/**
 * A shipped explainer in Easy Read.
 * @throws {AdapterError} `not-found`
 */
export async function easyRead(id: string): Promise<EasyRead> {
  return load<EasyRead>(find(explainers, id, 'explainer'));
}
