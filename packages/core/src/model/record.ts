import * as v from 'valibot';
import { Instant, IsoDate, Language, Text } from './common.js';

/*
 * What all of a person's own records share. Field names follow PRSB's Personalised Care and Support Plan standard 2.0
 * where it has the thing; how each goes to FHIR R4 is in `adapters/src/fhir/records`.
 */

/** A client-made version 4 UUID in small letters, as `crypto.randomUUID` gives it: a resend never makes a second record. */
export const RecordId = v.pipe(
  v.string(),
  v.uuid('Use a UUID'),
  v.regex(/^[^A-Z]*$/, 'Write the UUID in small letters'),
);

/** Who wrote a record. `supporter`: somebody who helps the person, with their say-so. */
export const Author = v.picklist(['self', 'supporter', 'professional']);
export type Author = v.InferOutput<typeof Author>;

/** The fields of every record. */
export const RECORD_FIELDS = {
  id: RecordId,
  /** The language it was written in. */
  lang: Language,
  updatedAt: Instant,
  author: Author,
  /** Where it came from, when not from this kit: "Oxleas care plan". */
  source: v.optional(Text),
  /** The day to look at it again. */
  reviewDue: v.optional(IsoDate),
};

const finite = v.pipe(v.number(), v.finite('Write a number'));

/** A number on a scale, never rescaled: PRSB asks 1 to 10, HL7's PCO guide 0 to 10, and both must come back as they were. */
export const Scale = v.pipe(
  v.object({ value: finite, min: finite, max: finite }),
  v.check(({ value, min, max }) => min <= value && value <= max, 'The value must lie on its scale'),
);
export type Scale = v.InferOutput<typeof Scale>;

/**
 * Something another system wrote and this kit has no field for: where it stood (`activity[0].detail.code`), and what could
 * be read of it. Shown, never dropped in silence.
 */
export const NotUnderstood = v.object({ path: Text, text: Text });
export type NotUnderstood = v.InferOutput<typeof NotUnderstood>;

/** Somebody in a person's care, or in their life. */
export const Contact = v.object({
  name: Text,
  /** Their job, or what they are to the person: "link worker", "sister". */
  role: v.optional(Text),
  organisation: v.optional(Text),
  phone: v.optional(Text),
  email: v.optional(Text),
  note: v.optional(Text),
});
export type Contact = v.InferOutput<typeof Contact>;
