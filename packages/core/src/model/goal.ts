import * as v from 'valibot';
import { Id, Instant, IsoDate, Text } from './common.js';
import { NotUnderstood, RECORD_FIELDS, RecordId, Scale } from './record.js';

/** FHIR R4 `Goal.lifecycleStatus`. */
export const LIFECYCLE = [
  'proposed',
  'planned',
  'accepted',
  'active',
  'on-hold',
  'completed',
  'cancelled',
  'entered-in-error',
  'rejected',
] as const;
/** FHIR R4 `Goal.achievementStatus`. */
export const ACHIEVEMENT = [
  'in-progress',
  'improving',
  'worsening',
  'no-change',
  'achieved',
  'sustaining',
  'not-achieved',
  'no-progress',
  'not-attainable',
] as const;
/** FHIR R4 `CarePlan.activity.detail.status`, the ones a person uses. */
export const ACTION_STATUS = ['not-started', 'in-progress', 'completed', 'on-hold', 'stopped'] as const;

/** "If … then I will …": an implementation intention, which plans with a cue are. */
export const IfThen = v.object({ cue: Text, action: Text });
export type IfThen = v.InferOutput<typeof IfThen>;

/** A smaller step on the way: PRSB's stage goal. */
export const StageGoal = v.object({
  id: Id,
  text: Text,
  due: v.optional(IsoDate),
  outcome: v.optional(Text),
  done: v.optional(v.boolean(), false),
});
export type StageGoal = v.InferOutput<typeof StageGoal>;

/** One thing somebody will do towards a goal: PRSB's action. */
export const Action = v.object({
  id: Id,
  what: Text,
  who: v.optional(Text),
  when: v.optional(Text),
  where: v.optional(Text),
  ifThen: v.optional(IfThen),
  barriers: v.optional(v.array(Text), []),
  /** PRSB's suggested strategies. */
  strategies: v.optional(v.array(Text), []),
  /** How sure the person is that they will manage. A low one suggests a smaller step and blocks nothing. */
  confidence: v.optional(Scale),
  status: v.optional(v.picklist(ACTION_STATUS), 'not-started'),
  reviewDate: v.optional(IsoDate),
  /** The referral that this action became. */
  referralId: v.optional(RecordId),
});
export type Action = v.InferOutput<typeof Action>;

/** Goal attainment scaling in the person's words, from much less than hoped (−2) to much more (+2). Five texts. */
export const Ladder = v.tuple([Text, Text, Text, Text, Text]);

/** What a goal grew from: a row the person weighed in a decision aid, or a line of About me. */
export const GoalOrigin = v.object({
  kind: v.picklist(['decision', 'about-me', 'plan']),
  /** The record's id, and where in it: `mostImportant`, a row's id. */
  ref: v.optional(Text),
  text: v.optional(Text),
});

/** A goal in the person's own words. */
export const Goal = v.object({
  ...RECORD_FIELDS,
  text: Text,
  why: v.optional(Text),
  importance: v.optional(Scale),
  origin: v.optional(GoalOrigin),
  ladder: v.optional(Ladder),
  actions: v.optional(v.array(Action), []),
  stageGoals: v.optional(v.array(StageGoal), []),
  outcomes: v.optional(v.array(v.object({ at: Instant, text: Text })), []),
  lifecycle: v.optional(v.picklist(LIFECYCLE), 'proposed'),
  achievement: v.optional(v.picklist(ACHIEVEMENT)),
  /** The day the person hopes to be there. */
  due: v.optional(IsoDate),
  /** Its place in the person's own order, from 1. Not a priority that anybody else set. */
  rank: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))),
  /** Only of goals that another system wrote. */
  notUnderstood: v.optional(v.pipe(v.array(NotUnderstood), v.minLength(1))),
});
export type Goal = v.InferOutput<typeof Goal>;
