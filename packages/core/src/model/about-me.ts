import * as v from 'valibot';
import { IsoDate, Text } from './common.js';
import { Contact, RECORD_FIELDS } from './record.js';

export {
  ABOUT_ME_HEADINGS,
  ABOUT_ME_OWN,
  type AboutMeHeading,
  type AboutMeOwn,
} from './about-me-headings.js';

const lines = v.optional(v.array(Text), []);

/** What a person prepares for the conversation about their plan. */
export const AboutMe = v.object({
  ...RECORD_FIELDS,
  mostImportant: v.optional(Text),
  importantPeople: v.optional(Text),
  communication: v.optional(Text),
  wellness: v.optional(Text),
  doAndDoNot: v.optional(Text),
  support: v.optional(Text),
  alsoWorthKnowing: v.optional(Text),
  /** One need, concern or problem each. */
  needs: lines,
  /** What is working, and what is not. */
  working: lines,
  notWorking: lines,
  /** Skills and strengths; interests. */
  strengths: lines,
  interests: lines,
  /** Who should take part in the conversation. */
  involve: v.optional(v.array(Contact), []),
  /** Who helped to write it. */
  supportedBy: v.optional(Text),
  /** The day the person wrote it. */
  date: v.optional(IsoDate),
});
export type AboutMe = v.InferOutput<typeof AboutMe>;
