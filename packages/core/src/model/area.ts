import * as v from 'valibot';
import { GssCode, Id, IsoDate, Link, Text } from './common.js';

/**
 * How a person reaches social prescribing.
 *
 * - `self`: they may refer themselves here.
 * - `practitioner`: somebody at their practice refers them.
 * - `phone`: they ring the service.
 * - `unknown`: nobody has confirmed the rule to us; their practice knows.
 */
export const RouteKind = v.picklist(['self', 'practitioner', 'phone', 'unknown']);
export type RouteKind = v.InferOutput<typeof RouteKind>;

/** Somebody to turn to: always a person, a number or a place. */
export const Door = v.object({
  /** What the person will find there: "Your GP practice". */
  name: Text,
  /** What to do or say, one sentence. */
  how: v.optional(Text),
  phone: v.optional(Text),
  href: v.optional(Link),
});
export type Door = v.InferOutput<typeof Door>;

/** Who answers the referral: named on the form, on the receipt and in the consent wording. */
export const Service = v.object({
  id: v.optional(Id),
  name: Text,
  /** The organisation's ODS code, where it has one. */
  ods: v.optional(v.pipe(v.string(), v.regex(/^[A-Z0-9]{3,8}$/, 'Write the ODS code, such as G85001'))),
  phone: v.optional(Text),
  email: v.optional(v.pipe(v.string(), v.email('Write an email address'))),
  /** The words for when the phone is answered: "Monday to Friday, 9am to 5pm". */
  hours: v.optional(Text),
  /** Working days within which the person will hear. */
  replyWithin: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), 5),
});
export type Service = v.InferOutput<typeof Service>;

/** A service of a directory that a person would like to go to. */
export const RequestedService = v.object({ id: v.optional(Text), name: Text });
export type RequestedService = v.InferOutput<typeof RequestedService>;

export const Practice = v.object({
  ods: v.pipe(v.string(), v.regex(/^[A-Z0-9]{3,8}$/, 'Write the ODS code, such as G85001')),
  name: Text,
  phone: v.optional(Text),
  postcode: v.optional(Text),
});
export type Practice = v.InferOutput<typeof Practice>;

/** One line of an area's route table. The first line that fits a person decides. */
export const RouteRule = v.object({
  /** Whom it is for: registered with a practice here, living here, or either. */
  for: v.picklist(['registered', 'resident', 'either']),
  /** Only these practices (ODS codes). Absent: all of the area's. */
  practices: v.optional(v.array(v.string())),
  route: RouteKind,
  service: v.optional(Service),
  /** Why, in a sentence the person reads. */
  reason: v.optional(Text),
});
export type RouteRule = v.InferOutput<typeof RouteRule>;

/** A borough's policy for social prescribing: data, so that an ICB can read, test and change it. */
export const Area = v.object({
  gss: GssCode,
  name: Text,
  icb: v.object({ ods: Text, name: Text, href: v.optional(Link) }),
  /** Whole years. Younger people get other doors. */
  ageMin: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 18),
  routes: v.pipe(v.array(RouteRule), v.minLength(1, 'Give at least one route')),
  /** Other doors than the practice, for every "no". */
  doors: v.optional(v.array(Door), []),
  /** Where the rule was read, and when. Absent where nobody has confirmed it. */
  source: v.optional(v.object({ title: Text, href: v.optional(Link), seen: IsoDate })),
  reviewDue: IsoDate,
  practices: v.optional(v.array(Practice), []),
});
export type Area = v.InferOutput<typeof Area>;

/** An area in a list to choose from. */
export interface AreaSummary {
  gss: string;
  name: string;
  /** The ICB's name, for grouping. */
  icb: string;
}
