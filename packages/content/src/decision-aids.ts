import type { DecisionAid } from '@sixways/core/model/decision-aid.js';
import { find, load, type Loaders } from './load.js';

/** One line an aid: a bundler makes one small chunk of each. */
const aids: Loaders = {
  'carpal-tunnel': () => import('../data/decision-aids/carpal-tunnel.json', { with: { type: 'json' } }),
};

/** The decision aids that ship, by id. */
export const DECISION_AIDS: readonly string[] = Object.keys(aids);

/**
 * A shipped decision aid.
 * @throws {AdapterError} `not-found`
 */
export async function decisionAid(id: string): Promise<DecisionAid> {
  return load<DecisionAid>(find(aids, id, 'decision aid'));
}
