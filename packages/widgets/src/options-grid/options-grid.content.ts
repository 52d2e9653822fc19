import { ContentError } from '@sixways/core/errors.js';
import type { DecisionAid } from '@sixways/core/model/decision-aid.js';

/**
 * Checks a decision aid that a page gives. Schema and rules are loaded only here: what ships was checked when it was built.
 * @throws {ContentError} with the path of every fault
 */
export async function parseAid(data: unknown): Promise<DecisionAid> {
  const { readAid } = await import('@sixways/core/rules/decision-aid/read-aid.js');
  return readAid(data);
}

/**
 * An aid that ships with the kit.
 * @param lang BCP 47; English where the aid has no words in it
 * @throws {ContentError} where there is none of that name
 * @throws {AdapterError} `offline`
 */
export async function shippedAid(id: string, lang: string): Promise<DecisionAid> {
  const { DECISION_AIDS, decisionAid } = await import('@sixways/content/decision-aids.js');
  if (!DECISION_AIDS.includes(id))
    throw new ContentError([
      { path: 'aid', text: `There is no "${id}". There are: ${DECISION_AIDS.join(', ')}` },
    ]);
  return decisionAid(id, lang);
}
