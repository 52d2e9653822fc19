import * as v from 'valibot';
import { Id, Instant, IsoDate, Text } from './common.js';
import { PLAN_SECTIONS } from './plan-sections.js';
import { Contact, NotUnderstood, RECORD_FIELDS, RecordId } from './record.js';

export { PLAN_SECTIONS, type PlanSection } from './plan-sections.js';

const lines = v.optional(v.array(Text), []);

/** "If this happens": PRSB's contingency or safety plan. */
export const Contingency = v.object({
  id: Id,
  name: v.optional(Text),
  /** What sets it off. PRSB: at least one. */
  triggers: v.pipe(v.array(Text), v.minLength(1, 'Say at least one thing that may happen')),
  whatShouldHappen: lines,
  contacts: v.optional(v.array(Contact), []),
  coping: lines,
  earlySigns: lines,
  advanceStatement: v.optional(Text),
  reviewDue: v.optional(IsoDate),
});
export type Contingency = v.InferOutput<typeof Contingency>;

/** Somebody's yes to one version of the plan. A later version needs a new one. */
export const Agreement = v.object({
  by: Text,
  role: v.picklist(['person', 'legal-representative', 'professional']),
  at: Instant,
  /** Names the words that were agreed to: `planMark` of `rules/plan/agreement`, the same in every store. */
  version: Text,
});
export type Agreement = v.InferOutput<typeof Agreement>;

/** A review: the next arranged one, or asked for by the person. */
export const PlanReview = v.object({
  due: v.optional(IsoDate),
  responsible: v.optional(Contact),
  /** When the person asked for one now, and what about. */
  requested: v.optional(v.array(v.object({ at: Instant, about: v.optional(Text) })), []),
});
export type PlanReview = v.InferOutput<typeof PlanReview>;

/** A remark about a part of the plan. */
export const Comment = v.object({
  id: Id,
  at: Instant,
  by: Text,
  section: v.picklist(PLAN_SECTIONS),
  text: Text,
});
export type Comment = v.InferOutput<typeof Comment>;

/** Who may see which parts. Ended by `until`, and kept in the list: so the plan tells who could see it, and when. */
export const Share = v.object({
  /** Under which a backend keeps the consent. */
  id: RecordId,
  with: Contact,
  sections: v.pipe(v.array(v.picklist(PLAN_SECTIONS)), v.minLength(1, 'Choose at least one part')),
  since: Instant,
  until: v.optional(Instant),
});
export type Share = v.InferOutput<typeof Share>;

/**
 * A personalised care and support plan. Its goals, its budget and About me are records of their own, named by id, so that
 * each can be changed on its own. `notUnderstood` keeps what another system wrote and this kit has no field for.
 */
export const Plan = v.object({
  ...RECORD_FIELDS,
  title: Text,
  status: v.optional(v.picklist(['draft', 'active', 'on-hold', 'revoked', 'completed', 'unknown']), 'draft'),
  person: v.optional(
    v.object({
      name: Text,
      preferredName: v.optional(Text),
      birthDate: v.optional(IsoDate),
      nhsNumber: v.optional(v.pipe(v.string(), v.regex(/^\d{10}$/))),
      address: v.optional(Text),
      phone: v.optional(Text),
      email: v.optional(Text),
    }),
  ),
  gpPractice: v.optional(v.object({ name: Text, ods: v.optional(Text), gp: v.optional(Text) })),
  aboutMe: v.optional(RecordId),
  professionalContacts: v.optional(v.array(Contact), []),
  personalContacts: v.optional(v.array(Contact), []),
  formulation: lines,
  strengths: lines,
  needs: lines,
  goals: v.optional(v.array(RecordId), []),
  /** Actions of a plan that hang on no goal. */
  actions: v.optional(
    v.array(
      v.object({ what: Text, who: v.optional(Text), when: v.optional(Text), status: v.optional(Text) }),
    ),
    [],
  ),
  budget: v.optional(RecordId),
  decisions: v.optional(v.array(Text), []),
  contingency: v.optional(v.array(Contingency), []),
  additional: v.optional(
    v.array(v.object({ name: Text, content: v.optional(Text), reviewDue: v.optional(IsoDate) })),
    [],
  ),
  fundingSource: v.optional(Text),
  otherDocuments: lines,
  agreements: v.optional(v.array(Agreement), []),
  review: v.optional(PlanReview),
  comments: v.optional(v.array(Comment), []),
  shares: v.optional(v.array(Share), []),
  notUnderstood: v.optional(v.array(NotUnderstood), []),
});
export type Plan = v.InferOutput<typeof Plan>;
