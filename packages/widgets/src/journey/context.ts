import { createContext } from '@lit/context';
import type { DecisionRecord } from '@sixways/core/model/decision-record.js';
import type { Referral } from '@sixways/core/model/referral.js';
import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import type {
  Adapter,
  CallOptions,
  RecordKind,
  RecordKinds,
  RecordsPort,
  SaveOptions,
  Stored,
} from '@sixways/core/ports.js';
import type { GoalOffer } from '@sixways/core/rules/thread.js';
import type { ReadingLevel } from '../i18n/language.js';

/** What `<care-journey>` gives to the widgets inside it. */
export interface Journey {
  adapter?: Adapter | undefined;
  readingLevel?: ReadingLevel | undefined;
  /** GSS code of the borough the page is about. */
  area?: string | undefined;
  /** What people made of decisions and want to keep for their plan. */
  decisions?: KeptDecisions | undefined;
  /** The person's records: the adapter's where it keeps any, else in memory until the page goes. */
  records?: SharedRecords | undefined;
  /** Where people sign in to keep their records with a service. */
  signInUrl?: string | undefined;
  /** What one widget hands to another, and what was said once. In memory only. */
  hand?: Hand | undefined;
}

/** Where records are: gone with the page, kept on this device, or with a service that the person signed in to. */
export type RecordsPlace = 'memory' | 'device' | 'service';

/** Hears that records of a kind changed. */
export type RecordsListener = (kind: RecordKind) => void;

/** Who writes need not hear of it. */
interface By {
  by?: RecordsListener;
}

/** Records that several widgets of a page use at once. */
export interface SharedRecords extends RecordsPort {
  readonly place: RecordsPlace;
  /** Whether they outlive the page. */
  readonly kept: boolean;
  save<Kind extends RecordKind>(
    kind: Kind,
    record: RecordKinds[Kind],
    options?: SaveOptions & By,
  ): Promise<Stored<Kind>>;
  remove(kind: RecordKind, id: string, options?: CallOptions & By): Promise<void>;
  /** Told when a widget saved or removed something. @returns how to stop listening */
  onChange(listener: RecordsListener): () => void;
  /** Takes what is here along to another place, and goes on there. Only ever because the person asked for it. */
  moveTo(records: RecordsPort, place: RecordsPlace): Promise<void>;
  /** Lets go of them and of the place on this device, where the page goes or the person ends. What is kept stays kept. */
  wipe(): void;
}

/** A place for what people keep of their decisions: one record an aid, the last. */
export interface KeptDecisions {
  keep(record: DecisionRecord): Promise<void>;
  /** @param aid the aid's id */
  drop(aid: string): Promise<void>;
}

/** What waits for a widget: the person pressed a button in another one. */
export type Handed =
  | {
      to: 'self-referral';
      /** The service that was found. */
      service?: DirectoryService;
      /** Ids of needs to tick beforehand. */
      needs?: readonly string[];
      /** What the person said already. */
      ownWords?: string;
      /** The action that becomes this referral. */
      goal?: string;
      action?: string;
    }
  | { to: 'budget-planner'; what: string; goal?: string; action?: string }
  | {
      to: 'goal-setter';
      text: string;
      /** Where it was said: it is not offered again. */
      origin?: GoalOffer['origin'];
    }
  | { to: 'service-finder'; needs?: readonly string[]; words?: string };

/** The widgets that something can be handed to. */
export type Receiver = Handed['to'];

/** What a person said about how to reach them: asked once on a page. */
export type ContactDetails = Pick<Referral, 'person' | 'safeContact'>;

/** Hands things from widget to widget. */
export interface Hand {
  /** Puts it where its receiver looks, and tells it. What waited there before is gone. @returns whether such a widget is on the page */
  give(handed: Handed): boolean;
  /** Takes what waits, once. */
  take<To extends Receiver>(to: To): Extract<Handed, { to: To }> | undefined;
  /** A widget that can receive says so. @returns how to stop */
  receive(to: Receiver, listener: () => void): () => void;
  /** Whether a widget on the page takes such things. */
  receives(to: Receiver): boolean;
  /** Contact details that the person gave on this page. */
  contact: ContactDetails | undefined;
}

/** `Symbol.for`: two copies of the kit on a page still hear each other. */
export const journeyContext = createContext<Journey>(Symbol.for('sixways.journey'));
