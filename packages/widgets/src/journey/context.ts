import { createContext } from '@lit/context';
import type { DecisionRecord } from '@sixways/core/model/decision-record.js';
import type { Adapter } from '@sixways/core/ports.js';
import type { ReadingLevel } from '../i18n/language.js';

/** What `<care-journey>` gives to the widgets inside it. */
export interface Journey {
  adapter?: Adapter | undefined;
  readingLevel?: ReadingLevel | undefined;
  /** GSS code of the borough the page is about. */
  area?: string | undefined;
  /** Takes what a person made of a decision and wants to keep for their plan. */
  keepDecision?: (record: DecisionRecord) => void;
}

/** `Symbol.for`: two copies of the kit on a page still hear each other. */
export const journeyContext = createContext<Journey>(Symbol.for('sixways.journey'));
