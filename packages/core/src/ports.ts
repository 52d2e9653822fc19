import type { Area, AreaSummary } from './model/area.js';
import type { AboutMe } from './model/about-me.js';
import type { Budget } from './model/budget.js';
import type { CheckIn } from './model/check-in.js';
import type { DecisionRecord } from './model/decision-record.js';
import type { DirectoryResult } from './model/directory-service.js';
import type { Goal } from './model/goal.js';
import type { Plan } from './model/plan.js';
import type { Receipt, Referral } from './model/referral.js';

/** What every call of an adapter takes. */
export interface CallOptions {
  /** Abort rejects the call with the signal's reason; a write may still have arrived. */
  signal?: AbortSignal | undefined;
}

/** Takes referrals. */
export interface ReferralsPort {
  /**
   * Hands over one referral. Resolves only once the backend has it for good.
   * The same referral sent again (same id) must resolve with the same reference and make no second one.
   * @throws {AdapterError}
   */
  send(referral: Referral, options?: CallOptions): Promise<Receipt>;
}

/** Knows areas, their policies and practices. */
export interface AreasPort {
  /** @throws {AdapterError} */
  list(options?: CallOptions): Promise<AreaSummary[]>;
  /**
   * @param gss the area's GSS code, such as `E09000028`
   * @throws {AdapterError} `not-found` when it does not know the area
   */
  get(gss: string, options?: CallOptions): Promise<Area>;
}

/** A person's own records, by kind. */
export interface RecordKinds {
  'about-me': AboutMe;
  goal: Goal;
  plan: Plan;
  budget: Budget;
  'check-in': CheckIn;
  decision: DecisionRecord;
}
export type RecordKind = keyof RecordKinds;

/** A record as a store has it. */
export interface Stored<Kind extends RecordKind> {
  record: RecordKinds[Kind];
  /** Names this state of the record. Opaque: compare only for equality. */
  version: string;
}

/** How a record is to be saved. */
export interface SaveOptions extends CallOptions {
  /** The version it was made from; absent for a new record. Anything newer in the store is a `conflict`. */
  after?: string | undefined;
}

/** Keeps the records of the person who is signed in, or of this device. */
export interface RecordsPort {
  /** All records of a kind, in no order. @throws {AdapterError} */
  list<Kind extends RecordKind>(kind: Kind, options?: CallOptions): Promise<Stored<Kind>[]>;
  /** @throws {AdapterError} `not-found` */
  load<Kind extends RecordKind>(kind: Kind, id: string, options?: CallOptions): Promise<Stored<Kind>>;
  /**
   * Keeps a record. Saving the same content under the same id and `after` again is no second version and no conflict:
   * the answer to the first may have been lost.
   * @throws {AdapterError} `conflict` when somebody saved another version meanwhile: nothing was written, so `load` it,
   * show both, and save the person's choice `after` the loaded version
   */
  save<Kind extends RecordKind>(
    kind: Kind,
    record: RecordKinds[Kind],
    options?: SaveOptions,
  ): Promise<Stored<Kind>>;
  /** Earlier states, newest first, the present one included. A store that keeps none gives the present one. @throws {AdapterError} */
  history<Kind extends RecordKind>(kind: Kind, id: string, options?: CallOptions): Promise<Stored<Kind>[]>;
  /** Deletes; resolves as well when it was not there. @throws {AdapterError} */
  remove(kind: RecordKind, id: string, options?: CallOptions): Promise<void>;
}

/** Asks the person's team for something: contact after a check-in, a review of the plan. */
export interface RequestsPort {
  /**
   * Resolves only once the backend has it. The same id again makes no second request.
   * @throws {AdapterError}
   */
  ask(request: TeamRequest, options?: CallOptions): Promise<void>;
}

export interface TeamRequest {
  /** Client-made UUID. */
  id: string;
  about: 'contact' | 'review';
  /** The plan or check-in it is about. */
  record?: { kind: RecordKind; id: string };
  text?: string;
  /** ISO instant. */
  at: string;
}

/** Knows services near people. */
export interface DirectoryPort {
  /**
   * All services it has, as far as they could be read. Rejects only when nothing at all could be read.
   * @param onProgress told how many there are so far, while pages come in
   * @throws {AdapterError}
   */
  services(options?: CallOptions & { onProgress?: (count: number) => void }): Promise<DirectoryResult>;
}

/** Finds where a postcode is. Without one no third party ever sees a postcode. */
export interface PostcodesPort {
  /** @throws {AdapterError} `not-found` where there is no such postcode */
  find(postcode: string, options?: CallOptions): Promise<PostcodePlace>;
}

export interface PostcodePlace {
  postcode: string;
  /** GSS code of the borough. Several where only the first half is known and it crosses a boundary. */
  boroughs: string[];
  /** Degrees, WGS 84. */
  latitude?: number;
  longitude?: number;
}

/** The only door out of a widget. Every port is optional, so that adapters can be combined. */
export interface Adapter {
  /** For messages to developers: `fhir`, `webhook`. */
  readonly name: string;
  /**
   * What a resend does. `exactly-once`: never a second referral. `at-least-once`: the host may see two,
   * and the widget's words say so.
   */
  readonly guarantee: 'exactly-once' | 'at-least-once';
  /** Where referrals end up: with a service, or only on this device (then no widget says "sent"). */
  readonly reach: 'service' | 'this-device';
  /**
   * Where referrals go, as an absolute address. What waits on a device is only ever sent where its person sent it:
   * several organisations' forms may share one website.
   */
  readonly destination?: string;
  readonly referrals?: ReferralsPort;
  readonly areas?: AreasPort;
  readonly records?: RecordsPort;
  readonly requests?: RequestsPort;
  readonly directory?: DirectoryPort;
  readonly postcodes?: PostcodesPort;
}
