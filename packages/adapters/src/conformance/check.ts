import { AdapterError, type AdapterErrorKind } from '@sixways/core/errors.js';

/** One thing that an adapter must do. */
export interface Check {
  name: string;
  /** Rejects when the adapter does otherwise. */
  run(): Promise<void>;
}

/** @throws {Error} that says what was expected */
export function ok(holds: boolean, expected: string): asserts holds {
  if (!holds) throw new Error(`Expected ${expected}`);
}

/** What a failure must be. */
export interface ExpectedError {
  kind: AdapterErrorKind;
  maybeDelivered?: boolean;
  retryAfter?: number;
  /** The first issue's words. */
  issue?: string | undefined;
}

/** Waits for a call to fail, and as expected. */
export async function fails(call: Promise<unknown>, expected: ExpectedError): Promise<void> {
  const error = await failureOf(call);
  ok(error instanceof AdapterError, `an AdapterError, not ${describe(error)}`);
  ok(error.kind === expected.kind, `the kind ${expected.kind}, not ${error.kind} (${error.message})`);
  const { maybeDelivered, retryAfter, issue } = expected;
  if (maybeDelivered !== undefined)
    ok(
      error.maybeDelivered === maybeDelivered,
      `maybeDelivered ${maybeDelivered}, not ${error.maybeDelivered}`,
    );
  if (retryAfter !== undefined)
    ok(error.retryAfter === retryAfter, `retryAfter ${retryAfter} seconds, not ${error.retryAfter}`);
  if (issue !== undefined)
    ok(error.issues[0]?.text === issue, `the issue "${issue}", not "${error.issues[0]?.text}"`);
}

/** Waits for a call to be aborted: it must reject with the signal's reason, or with an AbortError. */
export async function aborts(call: Promise<unknown>, reason: unknown): Promise<void> {
  const error = await failureOf(call);
  const isAbort = error === reason || (error instanceof Error && error.name === 'AbortError');
  ok(isAbort, `the signal's reason or an AbortError, not ${describe(error)}`);
}

/** Rejects a call that takes too long. */
export async function within<T>(ms: number, call: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Expected an end within ${ms} ms`)), ms);
  });
  return Promise.race([call, late]).finally(() => clearTimeout(timer));
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const result = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  ok('error' in result, `a failure, not ${JSON.stringify('value' in result && result.value)}`);
  return result.error;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
