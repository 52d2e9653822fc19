import * as v from 'valibot';
import { GssCode, IsoDate, Link, Text } from './common.js';
import { WEEKDAYS } from './weekdays.js';

/*
 * A service in a directory, as a finder shows it: what Open Referral UK 3.0 (and 1.0) and FHIR's HealthcareService have in
 * common, in plain shape. Everything but id and name may be missing: real feeds are full of holes, and an entry with
 * holes still helps somebody.
 */

export { WEEKDAYS };
export const Weekday = v.picklist(WEEKDAYS);
export type Weekday = v.InferOutput<typeof Weekday>;

/** When it runs. Times are `HH:MM`, London. */
export const Opening = v.object({
  day: v.optional(Weekday),
  opens: v.optional(Text),
  closes: v.optional(Text),
  /** In the service's words, where there is no day or time: "Every other week". */
  text: v.optional(Text),
});
export type Opening = v.InferOutput<typeof Opening>;

/** Where it is. Degrees, WGS 84. */
export const Place = v.object({
  name: v.optional(Text),
  address: v.optional(Text),
  postcode: v.optional(Text),
  latitude: v.optional(v.number()),
  longitude: v.optional(v.number()),
  /** What the place offers: "Step-free entrance". */
  access: v.optional(v.array(Text), []),
  /** Whether somebody can get in without a step. Absent: not known. */
  stepFree: v.optional(v.boolean()),
});
export type Place = v.InferOutput<typeof Place>;

export const DirectoryService = v.object({
  id: Text,
  name: Text,
  organisation: v.optional(Text),
  /** One line, then more. Plain text. */
  summary: v.optional(Text),
  description: v.optional(Text),
  status: v.optional(v.picklist(['active', 'temporarily-closed', 'inactive', 'defunct']), 'active'),
  /** News that whoever wants to go must know. */
  alert: v.optional(Text),
  /** Ids of needs, the same as the self-referral form's: `lonely`, `money`, `pain` … */
  needs: v.optional(v.array(Text), []),
  /** The directory's own categories, as words. */
  categories: v.optional(v.array(Text), []),
  /** Whole years. */
  minAge: v.optional(v.number()),
  maxAge: v.optional(v.number()),
  whoFor: v.optional(Text),
  /** Undefined: not known. */
  free: v.optional(v.boolean()),
  cost: v.optional(Text),
  how: v.optional(v.array(v.picklist(['in-person', 'online', 'phone', 'home-visit'])), []),
  openings: v.optional(v.array(Opening), []),
  places: v.optional(v.array(Place), []),
  /** Boroughs it serves. Empty: not known. */
  areas: v.optional(v.array(GssCode), []),
  /** BCP 47. */
  languages: v.optional(v.array(Text), []),
  phone: v.optional(Text),
  email: v.optional(Text),
  href: v.optional(Link),
  /** `self`: a person may refer themselves. */
  join: v.optional(v.array(v.picklist(['self', 'drop-in', 'book', 'practitioner'])), []),
  joinText: v.optional(Text),
  waitText: v.optional(Text),
  /** The day somebody last checked the entry, and the day it was last changed. */
  assuredAt: v.optional(IsoDate),
  modifiedAt: v.optional(IsoDate),
  /** Which feed it came from, in words. */
  source: v.optional(Text),
  /** A made-up entry, for trying out. Shown as such. */
  sample: v.optional(v.boolean(), false),
});
export type DirectoryService = v.InferOutput<typeof DirectoryService>;

/** A directory as a file. */
export const Directory = v.object({ services: v.array(DirectoryService) });
export type Directory = v.InferOutput<typeof Directory>;

/** What was read of a directory: services, and what could not be read. A directory half there still helps. */
export interface DirectoryResult {
  services: DirectoryService[];
  /** When it was fetched, ISO instant: a kept copy may be older than the page. */
  fetchedAt: string;
  /** Feeds or pages that failed or were odd, for the note "some services may be missing". */
  problems: readonly DirectoryProblem[];
}

export interface DirectoryProblem {
  /** The feed's name. */
  source: string;
  /**
   * `unreachable`, `refused`, `slow` (given up), `not-a-feed` (HTML, nonsense), `partial` (ended early),
   * `entry` (single entries left out).
   */
  kind: 'unreachable' | 'refused' | 'slow' | 'not-a-feed' | 'partial' | 'entry';
  /** How many entries are concerned, where known. */
  count?: number;
  text: string;
}
