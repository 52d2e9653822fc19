import type { DecisionAid } from '@sixways/core/model/decision-aid.js';
import type { EasyRead } from '@sixways/core/model/easy-read.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import type { FinderStart } from '@sixways/widgets/service-finder/start.js';
import type { Words } from '@sixways/widgets/i18n/translator.js';

/** What a hosted page carries along for its script, so that the first question needs no further request. */
export interface PageData {
  /** The language of `words`: `en` or `en-x-easy`. */
  lang: string;
  /** By namespace: those that the first page shows. */
  words: Record<string, Words>;
  /** Checked by the server when it started. */
  site?: ReferralSite | undefined;
}

/** What the hosted page of an explainer carries along. */
export interface ExplainerData extends Pick<PageData, 'lang' | 'words'> {
  /** With its drawings. Checked when it was built. */
  explainer: EasyRead;
}

/** What the hosted page of a decision carries along. */
export interface AidData {
  /** Checked when it was built. */
  aid: DecisionAid;
}

/** What the hosted page of the finder carries along. */
export interface FinderData extends Pick<PageData, 'lang' | 'words'> {
  /** What the list was rendered from. */
  start: FinderStart;
}

/** The id of the inert script element that holds them. */
export const PAGE_DATA_ID = 'sixways-page';
