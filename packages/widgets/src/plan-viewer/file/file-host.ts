import type { HeldRecords } from '../../records/held-records.js';
import type { Translate } from '../../i18n/translator.js';
import type { HeadingLevel } from '../../partials/heading.js';
import type { PlanRecords } from '../plan-view.js';

/** What the part about files needs of the widget. */
export interface FileHost {
  held(): HeldRecords;
  /** The plan that is shown, with what it names; none where there is no plan yet. */
  shown(): PlanRecords | undefined;
  lang(): string;
  t: Translate;
  level(below: number): HeadingLevel;
  /** `2026-11-20` as people write it. */
  day(iso: string): string;
  redraw(): void;
  /** Says it to people who do not see it. */
  announce(text: string): void;
  /** Where the focus goes once the widget has drawn: a selector. */
  focus(selector: string): void;
  /** Tells the page that it happened, by numbers. */
  tell(type: `care-${string}`, detail: Record<string, number>): void;
}
