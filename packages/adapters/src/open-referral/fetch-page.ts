import type { DirectoryProblem } from '@sixways/core/model/directory-service.js';
import { AdapterError } from '@sixways/core/errors.js';
import { sendJson, type HttpOptions } from '../http.js';

/** Why a page of a feed could not be had. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly kind: Exclude<DirectoryProblem['kind'], 'partial' | 'entry'>,
    message: string,
    /** The answer's status, where there was one. */
    readonly status?: number,
    cause?: unknown,
  ) {
    super(message, { cause });
  }

  /** Whether the same page may come the next time. */
  get mayPass(): boolean {
    return (
      this.kind === 'unreachable' || this.kind === 'slow' || (this.status ?? 0) >= 500 || this.status === 429
    );
  }
}

/** How pages are fetched. */
export interface PageOptions extends HttpOptions {
  signal?: AbortSignal | undefined;
  /** Milliseconds until a page counts as not coming. */
  timeout: number;
}

/**
 * Reads one page of JSON to its end. No cookies go along: directories are public.
 * @throws {FeedError}
 * @throws the signal's reason after an abort
 */
export async function fetchPage(url: string, options: PageOptions): Promise<unknown> {
  const { credentials = 'omit', signal, timeout } = options;
  const get = { ...options, method: 'GET', isPublic: true, credentials } as const;
  const { status, body } = await sendJson(url, undefined, 'application/json', get).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw cause instanceof AdapterError && cause.kind === 'unavailable'
      ? new FeedError('slow', `No answer in ${timeout} ms`, undefined, cause)
      : new FeedError('unreachable', UNREACHABLE, undefined, cause);
  });
  if (status < 200 || status > 299) throw new FeedError('refused', `It answers ${status}`, status);
  if (body === undefined) throw new FeedError('not-a-feed', 'It answers something that is not JSON', status);
  return body;
}

const UNREACHABLE = 'It cannot be reached, or does not let other websites read it (CORS)';
