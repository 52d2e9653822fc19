/**
 * Why an adapter could not do what it was asked.
 *
 * - `offline`: the device has no connection, or the server could not be reached.
 * - `unavailable`: the server answered that it cannot serve now (408, 429, 5xx), or answered nonsense.
 * - `rejected`: the server understood and refuses the content (400, 422). A resend would be refused too.
 * - `forbidden`: the server wants a sign-in or a permission (401, 403).
 * - `conflict`: somebody changed the record first (409 that is not a duplicate, 412).
 * - `not-found`: the record is not there (404, 410).
 */
export type AdapterErrorKind =
  'offline' | 'unavailable' | 'rejected' | 'forbidden' | 'conflict' | 'not-found';

/** One thing that a server said was wrong. `path` is the server's own (for FHIR: `OperationOutcome.issue.expression`). */
export interface AdapterIssue {
  path?: string;
  text: string;
}

/** What an {@link AdapterError} carries beside its message. */
export interface AdapterErrorDetail {
  /** Seconds the server asked us to wait (`Retry-After`). */
  retryAfter?: number;
  issues?: AdapterIssue[];
  /**
   * True when the write may have reached the server although no good answer came back.
   * Then the same content must be sent again under the same id, never changed content.
   */
  maybeDelivered?: boolean;
  cause?: unknown;
}

/** The only error that an adapter's calls reject with, besides the caller's own `AbortError`. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  readonly kind: AdapterErrorKind;
  readonly retryAfter: number | undefined;
  readonly issues: readonly AdapterIssue[];
  readonly maybeDelivered: boolean;

  constructor(kind: AdapterErrorKind, message: string, detail: AdapterErrorDetail = {}) {
    super(message, { cause: detail.cause });
    this.kind = kind;
    this.retryAfter = detail.retryAfter;
    this.issues = detail.issues ?? [];
    this.maybeDelivered = detail.maybeDelivered ?? false;
  }

  /** Whether sending the very same thing again later can help. */
  get canRetry(): boolean {
    return this.kind === 'offline' || this.kind === 'unavailable';
  }
}

/** One fault in an author's content file: where (`form.add[0].field.type`), what, and how to mend it. */
export interface ContentFault {
  path: string;
  text: string;
}

/** Content that does not fit its schema. Widgets show it as a readable panel to the page's author. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly faults: readonly ContentFault[];

  constructor(faults: readonly ContentFault[]) {
    super(faults.map((fault) => `${fault.path || 'content'}: ${fault.text}`).join('\n'));
    this.faults = faults;
  }
}
