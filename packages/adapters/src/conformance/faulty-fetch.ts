/**
 * A fault of the network or the server.
 *
 * - `offline`: the request never arrives.
 * - `reply-lost`: the server acts, its answer never arrives.
 * - `cut`: the server acts, its answer arrives by half.
 * - `html`, `empty`, `other-json`: something on the way answers 200 in the server's place.
 * - `slow`: no answer until the caller gives up.
 * - `none`: all goes well, for faults of a later request.
 * - a number: that status, before the server acted.
 */
export type Fault =
  'none' | 'offline' | 'reply-lost' | 'cut' | 'html' | 'empty' | 'other-json' | 'slow' | number;

/** A `fetch` whose next requests meet faults that you choose. */
export interface FaultyFetch {
  fetch: typeof fetch;
  /** Faults of the coming requests, one each; after them all goes well. */
  next(...faults: Fault[]): void;
  /** Requests that were made, whatever became of them. */
  readonly requests: number;
  /** Holds answers back until the returned function is called. */
  hold(): () => void;
}

/** What a fault that stands for a status answers with. */
export interface FaultAnswer {
  body: string;
  headers: Record<string, string>;
}

/**
 * Wraps a `fetch` so that faults can be put in its way. Use it in your tests, or in a proxy of your own.
 * @param answerFor the body and headers of a status, in your server's dialect
 */
export function faultyFetch(
  real: typeof fetch,
  answerFor: (status: number) => FaultAnswer = plainAnswer,
): FaultyFetch {
  const faults: Fault[] = [];
  let held: Promise<void> = Promise.resolve();
  let requests = 0;

  const meet: typeof fetch = async (input, init) => {
    requests++;
    const fault = faults.shift();
    const signal = init?.signal ?? undefined;
    signal?.throwIfAborted();
    if (fault === 'offline') throw new TypeError('Failed to fetch');
    if (fault === 'slow') return untilAborted(signal);
    if (fault === 'html') return new Response('<!doctype html><title>Please sign in</title>', page(200));
    if (fault === 'empty') return new Response(null, { status: 200 });
    if (fault === 'other-json') return Response.json({ hello: 'from a proxy' });
    if (typeof fault === 'number')
      return new Response(answerFor(fault).body, { status: fault, headers: answerFor(fault).headers });
    const response = await real(input, init);
    const body = await response.text();
    if (fault === 'reply-lost') throw new TypeError('Failed to fetch');
    await Promise.race([held, untilAborted(signal)]);
    const { status, headers } = response;
    const arrived = fault === 'cut' ? body.slice(0, body.length / 2) : body;
    // An answer that says it has no content may not be made with any.
    return new Response(arrived || null, { status, headers });
  };

  return {
    fetch: meet,
    next: (...coming) => void faults.splice(0, faults.length, ...coming),
    get requests() {
      return requests;
    },
    hold() {
      let release = () => {};
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
  };
}

function plainAnswer(status: number): FaultAnswer {
  const headers = { 'content-type': 'application/json', ...(status === 429 && { 'retry-after': '7' }) };
  return { body: JSON.stringify({ status }), headers };
}

function page(status: number): ResponseInit {
  return { status, headers: { 'content-type': 'text/html' } };
}

function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
