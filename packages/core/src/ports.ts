import type { Area, AreaSummary } from './model/area.js';
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
}
