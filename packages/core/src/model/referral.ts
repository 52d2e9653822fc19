import * as v from 'valibot';
import { GssCode, Id, Instant, IsoDate, Text } from './common.js';
import { RequestedService, Service } from './area.js';

const Coding = v.object({ system: Text, code: Text, display: v.optional(Text) });

/** A question as it was asked and answered, in the person's language: the whole form travels with the referral. */
export const AskedQuestion = v.object({
  id: Id,
  question: Text,
  /** What the person chose or wrote, as they saw it. Empty: they left it blank. */
  answers: v.array(v.object({ text: Text, id: v.optional(v.string()), code: v.optional(Coding) })),
});
export type AskedQuestion = v.InferOutput<typeof AskedQuestion>;

/** What a person agreed to, or not, with the very words they read. */
export const ReferralConsent = v.object({
  /** `share`: pass these answers to the service. `contact`: get in touch. `onward`: pass on to another group. */
  scope: v.picklist(['share', 'contact', 'onward']),
  given: v.boolean(),
  at: Instant,
  wording: Text,
});
export type ReferralConsent = v.InferOutput<typeof ReferralConsent>;

/**
 * A self-referral as the kit hands it to an adapter.
 * Field names follow PRSB's Social Prescribing standard 1.1 where it has the thing.
 */
export const Referral = v.object({
  /** Client-made version 4 UUID whose last two digits are `00`, stored before the first byte leaves. See `entryId`. */
  id: v.pipe(v.string(), v.uuid(), v.endsWith('00')),
  /** Short reference for people, made from the id: `SW-7K3M-9QTX-4Q`. See `referenceFor`. */
  reference: Text,
  createdAt: Instant,
  /** The language the person read, BCP 47: `en`, `en-x-easy`. */
  lang: Text,
  form: v.object({ id: Id, version: IsoDate }),
  service: Service,
  /** The day by which the person was told they will hear. */
  expectBy: IsoDate,
  /** Living in and, where known, registered in. */
  area: v.object({
    residence: v.optional(GssCode),
    registration: v.optional(GssCode),
    name: v.optional(Text),
  }),
  practice: v.optional(v.object({ name: Text, ods: v.optional(Text) })),
  /** Present when somebody filled the form in for the person, with their say-so. */
  supporter: v.optional(
    v.object({
      name: Text,
      relationship: v.optional(Text),
      phone: v.optional(Text),
      email: v.optional(Text),
      contactFirst: v.boolean(),
    }),
  ),
  person: v.object({
    givenName: Text,
    familyName: Text,
    preferredName: v.optional(Text),
    birthDate: IsoDate,
    /** Ten digits, passed modulus 11; typed by the person, so not verified. */
    nhsNumber: v.optional(v.pipe(v.string(), v.regex(/^\d{10}$/))),
    phone: v.optional(Text),
    email: v.optional(Text),
    /** As written: lines parted by line breaks. */
    address: v.optional(Text),
  }),
  /** How it is safe to reach them. */
  safeContact: v.object({
    ways: v.array(v.picklist(['call', 'text', 'email', 'post'])),
    voicemail: v.optional(v.boolean()),
    note: v.optional(Text),
  }),
  reasons: v.array(v.object({ id: Id, text: Text, code: v.optional(Coding) })),
  /** A service the person found and would like to go to. `id`: the directory's. */
  requested: v.optional(RequestedService),
  ownWords: v.optional(Text),
  whatMatters: v.optional(Text),
  /** PRSB makes risks mandatory; people may decline, and that is recorded as such. */
  risks: v.object({ status: v.picklist(['told', 'none', 'declined', 'not-asked']), text: v.optional(Text) }),
  communication: v.array(v.object({ id: Id, text: Text, detail: v.optional(Text) })),
  consents: v.array(ReferralConsent),
  asked: v.array(AskedQuestion),
});
export type Referral = v.InferOutput<typeof Referral>;

/** What the backend's acceptance comes back as. A widget shows "sent" only after this. */
export interface Receipt {
  referralId: string;
  reference: string;
  /** When the backend said yes (this device's clock, ISO instant). */
  receivedAt: string;
}
