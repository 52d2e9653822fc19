import type { AboutMe } from '@sixways/core/model/about-me.js';
import type { AboutMeSite } from '@sixways/core/model/about-me-site.js';
import type { GoalOffer } from '@sixways/core/rules/thread.js';
import type { Translate } from '../../i18n/translator.js';
import type { HeadingLevel } from '../../partials/heading.js';
import type { RecordsController } from '../../records/records-controller.js';
import type { Topic } from '../topics.js';

/** What the widget shows. */
export type AboutView =
  | { name: 'overview' }
  /** A question. `goesOn`: the next follows. */
  | { name: 'topic'; topic: string; goesOn: boolean }
  | { name: 'paper' };

/** What a page draws from, and what it may ask of the widget. */
export interface AboutContext {
  t: Translate;
  /** The language that the person writes in. */
  lang: string;
  level(below: number): HeadingLevel;
  site: AboutMeSite;
  topics: readonly Topic[];
  /** Absent: nothing was said yet. */
  record: AboutMe | undefined;
  /** What could become a goal on this page; none where no widget takes it. */
  offers: readonly GoalOffer[];
  makeGoal(offer: GoalOffer): void;
  records: RecordsController;
  root: HTMLElement | DocumentFragment;
  goTo(view: AboutView): void;
  redraw(): void;
  /** Resolves once what changed is drawn. */
  drawn(): Promise<unknown>;
  tell(type: `care-${string}`, detail?: Record<string, string | number | boolean>): void;
}
