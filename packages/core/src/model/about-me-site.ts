import * as v from 'valibot';
import { ABOUT_ME_HEADINGS, ABOUT_ME_OWN } from './about-me.js';
import { Door } from './area.js';

/** What a page may change about "About me". All of it may be left out. */
export const AboutMeSite = v.object({
  /** Questions that the page does not ask, by their fields' names. */
  leaveOut: v.optional(
    v.array(v.picklist([...ABOUT_ME_HEADINGS, ...ABOUT_ME_OWN, 'involve', 'supportedBy'])),
  ),
  /** Who the conversation will be with, and people who help to prepare for it. */
  doors: v.optional(v.array(Door)),
});
export type AboutMeSite = v.InferOutput<typeof AboutMeSite>;
