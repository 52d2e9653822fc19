import type { EasyRead } from '@sixways/core/model/easy-read.js';
import { find, load, type Loaders } from './load.js';

/** One line an explainer: a bundler makes one small chunk of each. */
const explainers: Loaders = {
  'shared-decisions': () => import('../data/easy-read/shared-decisions.json', { with: { type: 'json' } }),
  choice: () => import('../data/easy-read/choice.json', { with: { type: 'json' } }),
  'self-management': () => import('../data/easy-read/self-management.json', { with: { type: 'json' } }),
  'social-prescribing': () => import('../data/easy-read/social-prescribing.json', { with: { type: 'json' } }),
  'care-plan': () => import('../data/easy-read/care-plan.json', { with: { type: 'json' } }),
  'personal-health-budget': () =>
    import('../data/easy-read/personal-health-budget.json', { with: { type: 'json' } }),
  'link-worker': () => import('../data/easy-read/link-worker.json', { with: { type: 'json' } }),
  'health-coach': () => import('../data/easy-read/health-coach.json', { with: { type: 'json' } }),
  'care-coordinator': () => import('../data/easy-read/care-coordinator.json', { with: { type: 'json' } }),
  'after-you-refer-yourself': () =>
    import('../data/easy-read/after-you-refer-yourself.json', { with: { type: 'json' } }),
  'living-with-pain': () => import('../data/easy-read/living-with-pain.json', { with: { type: 'json' } }),
};

/** The explainers that ship, by id: one for each of the six ways, the three roles, after the form, living with pain. */
export const EASY_READS: readonly string[] = Object.keys(explainers);

/**
 * A shipped explainer in Easy Read.
 * @throws {AdapterError} `not-found`
 */
export async function easyRead(id: string): Promise<EasyRead> {
  return load<EasyRead>(find(explainers, id, 'explainer'));
}
