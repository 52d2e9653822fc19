import {
  AdapterError,
  type AdapterErrorDetail,
  type AdapterErrorKind,
  type AdapterIssue,
} from '@sixways/core/errors.js';

/** How a host lets an adapter reach its server. */
export interface HttpOptions {
  /** Instead of the browser's own `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Further headers, asked for at each call: a token that a sign-in renews, for example. */
  headers?: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** `include` sends the host's cookies to another origin. Default: the browser's, `same-origin`. */
  credentials?: RequestCredentials | undefined;
  /** Milliseconds until a call counts as unanswered. */
  timeout?: number | undefined;
}

/** What one call adds. */
export interface SendOptions extends HttpOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  signal?: AbortSignal | undefined;
  /** What everybody may read: the browser may keep it, and redirects are followed. */
  isPublic?: boolean;
  /** Headers of the protocol; they come before the host's. */
  extraHeaders?: Record<string, string>;
}

/** A server's answer, read to the end. */
export interface HttpAnswer {
  status: number;
  /** Parsed JSON; undefined when the body is empty, cut short or no JSON. */
  body: unknown;
  retryAfter: number | undefined;
}

/**
 * Sends JSON, or nothing (`undefined`), and reads the whole answer, whatever its status.
 * @param type the media type of both ways: `application/json`, `application/fhir+json`
 * @throws {AdapterError} `offline` when no answer came; `unavailable` after the timeout or for a redirect
 * @throws the signal's reason after an abort
 */
export async function sendJson(
  url: string,
  content: unknown,
  type: string,
  options: SendOptions,
): Promise<HttpAnswer> {
  const { signal, timeout = 30_000, isPublic = false } = options;
  signal?.throwIfAborted();
  // Known before anything left: this one was surely not delivered.
  if (globalThis.navigator?.onLine === false) throw new AdapterError('offline', 'This device is offline');
  const headers = new Headers(await options.headers?.());
  const ours = {
    ...options.extraHeaders,
    accept: type,
    ...(content !== undefined && { 'content-type': type }),
  };
  for (const [name, value] of Object.entries(ours)) headers.set(name, value);
  const stop = new AbortController();
  const onAbort = () => stop.abort();
  signal?.addEventListener('abort', onAbort);
  const timer = setTimeout(onAbort, timeout);
  try {
    const response = await (options.fetch ?? fetch)(url, {
      method: options.method ?? 'POST',
      ...(content !== undefined && { body: JSON.stringify(content) }),
      // What a person reads is theirs alone: no copy stays in the browser's cache, and no old one is shown.
      cache: isPublic ? 'default' : 'no-store',
      headers,
      credentials: options.credentials ?? 'same-origin',
      // Followed, a redirect may turn the POST into a GET, or take the answers elsewhere.
      redirect: isPublic ? 'follow' : 'manual',
      signal: stop.signal,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      throw new AdapterError('unavailable', `${url} redirects: give the adapter the address it leads to`);
    return {
      status: response.status,
      body: await readJson(response),
      retryAfter: retryAfter(response.headers),
    };
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof AdapterError) throw cause;
    if (stop.signal.aborted)
      throw new AdapterError('unavailable', 'No answer in time', { maybeDelivered: true, cause });
    throw new AdapterError('offline', 'The server could not be reached', { maybeDelivered: true, cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** What a refusing status means (RFC 9110), or undefined for success. */
export function errorForStatus(
  { status, retryAfter }: Pick<HttpAnswer, 'status' | 'retryAfter'>,
  issues: AdapterIssue[] = [],
): AdapterError | undefined {
  if (status >= 200 && status < 300) return undefined;
  const kind = kindForStatus(status);
  // 408, 409 and 5xx leave open whether the server has it; every other refusal came before it was stored.
  const maybeDelivered =
    status === 408 || status === 409 || status === 412 || (status >= 500 && status !== 501);
  const detail: AdapterErrorDetail = {
    issues,
    maybeDelivered,
    ...(retryAfter !== undefined && { retryAfter }),
  };
  return new AdapterError(kind, `The server answered ${status}`, detail);
}

/** A 2xx whose content says nothing we can rely on: a login page, a proxy's words, half an answer. */
export function nonsense(answer: string): AdapterError {
  return new AdapterError('unavailable', `The server's answer is not ${answer}`, { maybeDelivered: true });
}

function kindForStatus(status: number): AdapterErrorKind {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409 || status === 412) return 'conflict';
  // Not implemented: it will not be, however often it is asked.
  if (status === 501) return 'rejected';
  if (status === 408 || status === 425 || status === 429 || status >= 500 || status < 400)
    return 'unavailable';
  return 'rejected';
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text().catch((cause) => {
    // The status came through, its body did not: for a refusal the status is enough.
    if (response.ok) throw cause;
    return '';
  });
  try {
    // Some servers begin with a byte order mark, and not every browser takes it away.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** `Retry-After` in seconds, from seconds or from a date; measured against the server's own clock where it shows it. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const from = Date.parse(headers.get('date') ?? '') || Date.now();
  const seconds = Math.ceil((Date.parse(value) - from) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** An address that a page may have written from its own place on, such as `/fhir/R4`. */
export function absolute(url: string): string {
  try {
    return new URL(url, globalThis.location?.href).href;
  } catch {
    return url;
  }
}
