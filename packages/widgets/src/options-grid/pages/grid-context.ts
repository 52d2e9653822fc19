import type { DecisionAid } from '@sixways/core/model/decision-aid.js';
import type { Translate } from '../../i18n/translator.js';
import type { HeadingLevel } from '../../partials/heading.js';
import type { Decision } from '../decision.js';
import type { Phrases } from '../phrases.js';

/** The three steps, in the manner of three-talk: team, options, decision. None is ever locked. */
export const STAGES = ['about', 'compare', 'next'] as const;
export type Stage = (typeof STAGES)[number];

/** What a page of the widget draws from, and what it may ask of the widget. */
export interface GridContext {
  aid: DecisionAid;
  decision: Decision;
  t: Translate;
  phrases: Phrases;
  /** A heading level so many below the widget's own. */
  level(below: number): HeadingLevel;
  /** `2026-11-20` as people write it. */
  day(iso: string): string;
  /** Something changed that is shown. */
  redraw(): void;
  goTo(stage: Stage): void;
}
