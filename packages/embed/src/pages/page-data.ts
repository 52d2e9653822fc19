import type { ReferralSite } from '@sixways/core/model/site.js';

/** What a hosted page carries along for its script, so that the first question needs no further request. */
export interface PageData {
  /** The language of `words`: `en` or `en-x-easy`. */
  lang: string;
  words: Record<string, string>;
  /** Checked by the server when it started. */
  site?: ReferralSite | undefined;
}

/** The id of the inert script element that holds {@link PageData}. */
export const PAGE_DATA_ID = 'sixways-page';
