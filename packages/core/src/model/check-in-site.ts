import * as v from 'valibot';
import { Door, Service } from './area.js';

/** What a page says for the check-in. All of it may be left out. */
export const CheckInSite = v.object({
  /** People to turn to, where nobody can be asked from the page, or the asking fails. */
  doors: v.optional(v.array(Door)),
  /** Who answers referrals made here: their number stands where nobody got in touch. */
  service: v.optional(Service),
});
export type CheckInSite = v.InferOutput<typeof CheckInSite>;
