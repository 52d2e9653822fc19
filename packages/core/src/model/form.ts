import * as v from 'valibot';
import { Id, IsoDate, Text } from './common.js';

/**
 * What kind of control asks a question.
 * `area` and `practice` choose from the area's own lists; `consent` is a yes/no whose wording is kept with the answer.
 */
export const FieldType = v.picklist([
  'radios',
  'checkboxes',
  'text',
  'textarea',
  'date',
  'tel',
  'email',
  'nhs-number',
  'area',
  'practice',
  'consent',
]);
export type FieldType = v.InferOutput<typeof FieldType>;

export const Option = v.object({
  id: Id,
  /** Ticking it unticks the others ("none of these"). Checkboxes only. */
  exclusive: v.optional(v.boolean()),
  /** Fields asked below this option once it is chosen. */
  reveals: v.optional(v.array(Id)),
  /** A code for the host's record system. */
  code: v.optional(v.object({ system: Text, code: Text, display: v.optional(Text) })),
});
export type Option = v.InferOutput<typeof Option>;

/** One question. Its words are in the form's text files, under its id. */
export const Field = v.object({
  id: Id,
  type: FieldType,
  optional: v.optional(v.boolean()),
  options: v.optional(v.pipe(v.array(Option), v.minLength(2, 'Give at least two options'))),
  /** Longest answer in characters. */
  max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20000))),
  /** HTML autofill token. Absent means `off`: health answers never enter the browser's memory. */
  autocomplete: v.optional(Text),
});
export type Field = v.InferOutput<typeof Field>;

/**
 * When a page is asked: every key must match, and a key matches when the answer is, or includes, one of the values.
 * Keys are field ids, or facts: `$practice` (`given` when the page names the practice), `$route` (a {@link RouteKind}),
 * `$askArea` (`yes` | `no`), `$service` (`given` when a service was found already).
 */
export const When = v.record(v.string(), v.array(v.string()));
export type When = v.InferOutput<typeof When>;

export const Page = v.object({
  id: Id,
  /**
   * - `question`: asks its fields.
   * - `route`: says which way leads to help, and why.
   * - `interruption`: something to read before going on, such as crisis help.
   * - `stop`: the form ends here, with next doors.
   */
  kind: v.optional(v.picklist(['question', 'route', 'interruption', 'stop']), 'question'),
  fields: v.optional(v.array(Id), []),
  when: v.optional(When),
  /** An area may not leave this page out: without it nobody could act on the referral. */
  required: v.optional(v.boolean()),
});
export type Page = v.InferOutput<typeof Page>;

/** A form: fields and the pages that ask them, in order. */
export const Form = v.object({
  id: Id,
  version: IsoDate,
  reviewDue: IsoDate,
  fields: v.array(Field),
  pages: v.array(Page),
});
export type Form = v.InferOutput<typeof Form>;

/** The words of one form in one language: `<field>.label`, `.hint`, `.option.<id>`, `.required`; `page.<id>.title`, `.body`. */
export const FormText = v.record(v.string(), v.string());
export type FormText = v.InferOutput<typeof FormText>;

/** An added question carries its own words, by language. English is needed; others fall back to it. */
const AddedText = v.intersect([v.object({ en: FormText }), v.record(v.string(), FormText)]);

/** What an area or a host changes in the shipped form. */
export const FormChanges = v.object({
  leaveOut: v.optional(v.array(Id), []),
  add: v.optional(v.array(v.object({ after: Id, field: Field, text: AddedText })), []),
  /** New words by language, then by key: `{ "en": { "needs.label": "…" } }`. */
  reword: v.optional(v.record(v.string(), FormText), {}),
});
export type FormChanges = v.InferOutput<typeof FormChanges>;

export interface DateAnswer {
  day: string;
  month: string;
  year: string;
}
/** As typed or chosen, not yet checked. */
export type Answer = string | string[] | DateAnswer;
export type Answers = Readonly<Record<string, Answer | undefined>>;
