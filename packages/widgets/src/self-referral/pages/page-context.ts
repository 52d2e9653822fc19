import type { Answer, Field } from '@sixways/core/model/form.js';
import type { AreaSummary } from '@sixways/core/model/area.js';
import type { Translate } from '../../i18n/translator.js';
import type { HeadingLevel } from '../../partials/heading.js';
import type { Questionnaire } from '../questionnaire.js';

/** What the widget's pages are drawn from. */
export interface PageContext {
  q: Questionnaire;
  /** Words, in the variant for whom the form is, with service, practice, area and age filled in. */
  t: Translate;
  has(key: string): boolean;
  /** A heading level so many below the widget's own. */
  level(below?: number): HeadingLevel;
  /** The boroughs to choose from; empty until their list is there. */
  areas: readonly AreaSummary[];
  /** What pages are drawn from beside the answers: the same parts give the same page. */
  from: readonly unknown[];
  /** A day (`YYYY-MM-DD`) as people read it. */
  day(iso: string): string;
  onAnswer(field: Field, answer: Answer, redraw: boolean): void;
}
