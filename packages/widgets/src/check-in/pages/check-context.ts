import type { CheckIn } from '@sixways/core/model/check-in.js';
import type { CheckInSite } from '@sixways/core/model/check-in-site.js';
import type { Goal } from '@sixways/core/model/goal.js';
import type { Contingency } from '@sixways/core/model/plan.js';
import type { RequestsPort } from '@sixways/core/ports.js';
import type { Translate } from '../../i18n/translator.js';
import type { Hand } from '../../journey/context.js';
import type { HeadingLevel } from '../../partials/heading.js';
import type { RecordsController } from '../../records/records-controller.js';

/** What the widget shows. A step's name is `signs`, `own-plan`, `feel`, `goal <id>`, `referral`, `help` or `contact`. */
export type CheckView = { name: 'start' } | { name: 'step'; step: string } | { name: 'end' };

/** What a page draws from, and what it may ask of the widget. */
export interface CheckContext {
  t: Translate;
  /** The language that the person writes in. */
  lang: string;
  level(below: number): HeadingLevel;
  site: CheckInSite;
  /** Those that are still worked on, in the person's order. */
  goals: readonly Goal[];
  /** The person's own "if this happens" plans. */
  contingency: readonly Contingency[];
  /** The plan that they stand in. */
  plan: string | undefined;
  /** The one before this. */
  last: CheckIn | undefined;
  /** Takes a request to the person's team, where the page's adapter can. */
  requests: RequestsPort | undefined;
  hand: Hand | undefined;
  /** Where services are found, and where explainers are read (an address that an id is added to). */
  finderPage: string | undefined;
  explainers: string | undefined;
  records: RecordsController;
  root: HTMLElement | DocumentFragment;
  goTo(view: CheckView): void;
  redraw(): void;
  /** Resolves once what changed is drawn. */
  drawn(): Promise<unknown>;
  tell(type: `care-${string}`, detail?: Record<string, string | number | boolean>): void;
}
