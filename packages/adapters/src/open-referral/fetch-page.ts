import type { DirectoryProblem } from '@sixways/core/model/directory-service.js';
import type { HttpOptions } from '../http.js';

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
  const { signal, timeout } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const onAbort = () => stop.abort();
  signal?.addEventListener('abort', onAbort);
  const timer = setTimeout(onAbort, timeout);
  try {
    const response = await (options.fetch ?? fetch)(url, {
      headers: new Headers([...new Headers(await options.headers?.()), ['accept', 'application/json']]),
      credentials: options.credentials ?? 'omit',
      signal: stop.signal,
    });
    if (!response.ok) throw new FeedError('refused', `It answers ${response.status}`, response.status);
    return parsed(await response.text());
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    if (stop.signal.aborted) throw new FeedError('slow', `No answer in ${timeout} ms`, undefined, cause);
    throw new FeedError(
      'unreachable',
      'It cannot be reached, or does not let other websites read it (CORS)',
      undefined,
      cause,
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function parsed(body: string): unknown {
  try {
    // Some servers begin with a byte order mark.
    return JSON.parse(body.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new FeedError('not-a-feed', 'It answers something that is not JSON', 200, cause);
  }
}
