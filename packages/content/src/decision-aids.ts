import type { DecisionAid } from '@sixways/core/model/decision-aid.js';
import { find, load, type Loaders } from './load.js';

/** One line an aid: a bundler makes one small chunk of each. */
const aids: Loaders = {
  'carpal-tunnel': () => import('../data/decision-aids/carpal-tunnel.json', { with: { type: 'json' } }),
  'knee-arthritis': () => import('../data/decision-aids/knee-arthritis.json', { with: { type: 'json' } }),
  'hip-arthritis': () => import('../data/decision-aids/hip-arthritis.json', { with: { type: 'json' } }),
};

/** Their words in other languages. Figures, sources and dates stand in the aid alone: no language can tell others. */
const words: Readonly<Record<string, Loaders>> = {
  'en-x-easy': {
    'carpal-tunnel': () =>
      import('../data/decision-aids/carpal-tunnel.en-x-easy.json', { with: { type: 'json' } }),
    'knee-arthritis': () =>
      import('../data/decision-aids/knee-arthritis.en-x-easy.json', { with: { type: 'json' } }),
    'hip-arthritis': () =>
      import('../data/decision-aids/hip-arthritis.en-x-easy.json', { with: { type: 'json' } }),
  },
};

/** The decision aids that ship, by id. */
export const DECISION_AIDS: readonly string[] = Object.keys(aids);

/**
 * A shipped decision aid.
 * @param lang BCP 47, such as `en-x-easy`; English where the aid has no words in it
 * @throws {AdapterError} `not-found`
 */
export async function decisionAid(id: string, lang = 'en'): Promise<DecisionAid> {
  const english = load<DecisionAid>(find(aids, id, 'decision aid'));
  if (!Object.hasOwn(words, lang)) return english;
  const [aid, texts, { withTexts }] = await Promise.all([
    english,
    load<Record<string, string>>(find(words[lang]!, id, 'decision aid')),
    import('@sixways/core/rules/decision-aid/texts.js'),
  ]);
  return { ...withTexts(aid, texts), lang };
}
