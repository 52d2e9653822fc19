import * as v from 'valibot';
import { Door } from './area.js';
import { Text } from './common.js';

/** What a page may give the goal setter in place of the kit's own examples. All of it may be left out. */
export const GoalHelp = v.object({
  /** Ideas for the "if" of an if-then plan: "I have had my breakfast". */
  cues: v.optional(v.array(Text)),
  /** Things that get in people's way, and what others did about each. */
  barriers: v.optional(v.array(v.object({ text: Text, ideas: v.array(Text) }))),
  /** Below which confidence, of 1 to 10, a smaller step is suggested. 7 where it is not said. */
  smallerBelow: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
  /** People who help with goals: a link worker, a health coach. */
  doors: v.optional(v.array(Door)),
});
export type GoalHelp = v.InferOutput<typeof GoalHelp>;
