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
  /** What people made of decisions and want to keep for their plan. */
  decisions?: KeptDecisions | undefined;
}

/** A place for what people keep of their decisions: one record an aid, the last. */
export interface KeptDecisions {
  keep(record: DecisionRecord): void;
  /** @param aid the aid's id */
  drop(aid: string): void;
}

/** `Symbol.for`: two copies of the kit on a page still hear each other. */
export const journeyContext = createContext<Journey>(Symbol.for('sixways.journey'));
