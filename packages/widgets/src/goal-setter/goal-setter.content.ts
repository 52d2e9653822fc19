import type { GoalHelp } from '@sixways/core/model/goal-help.js';

/** What stands when the page gives nothing: the kit's own words have the examples. */
export const STANDARD: GoalHelp = {};

/**
 * Checks what a page gives. The schema is loaded only here.
 * @throws {ContentError} with the path of every fault
 */
export async function parseGoalHelp(data: unknown): Promise<GoalHelp> {
  const [{ parse }, { GoalHelp }] = await Promise.all([
    import('@sixways/core/model/parse.js'),
    import('@sixways/core/model/goal-help.js'),
  ]);
  return parse(GoalHelp, data);
}
