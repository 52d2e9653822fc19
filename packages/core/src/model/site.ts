import * as v from 'valibot';
import { Practice, RequestedService, Service } from './area.js';
import { GssCode, Id, Text } from './common.js';
import { FormChanges } from './form.js';

/**
 * What a website that embeds the self-referral says about itself: the JSON child of `<care-self-referral>`,
 * or a site file that a hosted page names with `?site=`.
 */
export const ReferralSite = v.object({
  id: v.optional(Id),
  /** For the page's title: "Elmfield Surgery". */
  name: v.optional(Text),
  /** The practice whose website this is. Its own patients refer themselves to `service`, whatever the area's table says. */
  practice: v.optional(Practice),
  /** Who answers referrals made here. Needed with `practice`; without it, the area's route table decides. */
  service: v.optional(Service),
  /** The borough that the website serves: chosen beforehand, and the person may change it. */
  area: v.optional(GssCode),
  /** A service that was found already: the form asks whether it is still wanted, and names it in the referral. */
  requested: v.optional(RequestedService),
  /** Questions left out, added or reworded. */
  form: v.optional(FormChanges),
});
export type ReferralSite = v.InferOutput<typeof ReferralSite>;
