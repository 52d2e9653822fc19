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
 * @throws {AdapterError} `not-found`
 */
export async function shippedAid(id: string): Promise<DecisionAid> {
  const { decisionAid } = await import('@sixways/content');
  return decisionAid(id);
}
