import * as v from 'valibot';
import { Id, Text } from './common.js';
import { RECORD_FIELDS, RecordId } from './record.js';

/** Five steps from "not at all" to "very", by words. The kit's own wording: no licensed measure, no score. */
export const Step = v.picklist([0, 1, 2, 3, 4]);
export type Step = v.InferOutput<typeof Step>;

/** How one goal goes. */
export const GoalProgress = v.object({
  goal: RecordId,
  how: v.optional(v.picklist(['better', 'same', 'harder', 'done', 'not-tried'])),
  /** Where on the goal's own ladder, 0 (much less than hoped) to 4. */
  ladder: v.optional(Step),
  /** Whether the if-then plan helped, by action. */
  ifThen: v.optional(
    v.array(v.object({ action: Id, helped: v.picklist(['yes', 'a-little', 'no', 'not-used']) })),
    [],
  ),
  barriers: v.optional(v.array(Text), []),
  note: v.optional(Text),
  next: v.optional(v.picklist(['keep', 'shrink', 'change', 'stop'])),
});
export type GoalProgress = v.InferOutput<typeof GoalProgress>;

/** A look at how things go, asked by the person's own plan. */
export const CheckIn = v.object({
  ...RECORD_FIELDS,
  plan: v.optional(RecordId),
  /** I know about my condition and what can help; I can do what helps; I feel sure I will. */
  knowledge: v.optional(Step),
  skills: v.optional(Step),
  confidence: v.optional(Step),
  goals: v.optional(v.array(GoalProgress), []),
  /** Early signs from the person's own plan that they notice now. */
  earlySigns: v.optional(v.array(Text), []),
  /** What would help next: kinds of offer, looked up in the directory. */
  wouldHelp: v.optional(
    v.array(v.picklist(['health-coaching', 'peer-support', 'course', 'strategies', 'link-worker'])),
    [],
  ),
  /** After a referral: did somebody get in touch, did they get there? */
  referral: v.optional(
    v.object({ id: RecordId, heard: v.picklist(['yes', 'not-yet']), went: v.optional(v.boolean()) }),
  ),
  wantsContact: v.optional(v.boolean(), false),
  contactAbout: v.optional(Text),
});
export type CheckIn = v.InferOutput<typeof CheckIn>;
