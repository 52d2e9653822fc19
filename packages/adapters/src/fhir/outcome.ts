import { AdapterError, type AdapterIssue } from '@sixways/core/errors.js';
import type { Bundle, BundleEntry, OperationOutcome } from 'fhir/r4.js';
import { errorForStatus, nonsense, type HttpAnswer } from '../http.js';

/**
 * Reads a server's answer to a transaction.
 * @param count entries that were sent
 * @returns what went wrong; undefined once every entry is there
 */
export function transactionError(answer: HttpAnswer, count: number): AdapterError | undefined {
  const refused = errorForStatus(answer, issuesOf(answer.body));
  if (refused) return saysDuplicate(answer.status, answer.body) ? undefined : refused;
  const bundle = answer.body as Partial<Bundle> | undefined;
  if (
    bundle?.resourceType !== 'Bundle' ||
    bundle.type !== 'transaction-response' ||
    bundle.entry?.length !== count
  )
    return nonsense('a transaction-response with every entry');
  return entriesError(bundle.entry);
}

/** Some servers answer 200 although entries failed. Then the rest may be stored, and only the same content may follow. */
function entriesError(entries: BundleEntry[]): AdapterError | undefined {
  const results = entries.map(entryError);
  const failed = results.filter((result) => result !== undefined);
  // A failure that may pass decides: sending again can help.
  const first = failed.find(({ canRetry }) => canRetry) ?? failed[0];
  if (!first) return undefined;
  const maybeDelivered = failed.length < results.length || failed.some((error) => error.maybeDelivered);
  return new AdapterError(
    first.kind,
    `${failed.length} of ${results.length} records were not stored: ${first.message}`,
    {
      issues: failed.flatMap(({ issues }) => issues),
      maybeDelivered,
    },
  );
}

function entryError(entry: BundleEntry): AdapterError | undefined {
  const status = Number.parseInt(entry?.response?.status ?? '', 10);
  if (Number.isNaN(status)) return nonsense('complete: an entry has no status');
  const outcome = entry.response?.outcome;
  return saysDuplicate(status, outcome)
    ? undefined
    : errorForStatus({ status, retryAfter: undefined }, issuesOf(outcome));
}

/** "Already there" is what a resend hopes for. */
function saysDuplicate(status: number, body: unknown): boolean {
  return (
    status === 409 &&
    listOf((body as OperationOutcome | undefined)?.issue).some(({ code }) => code === 'duplicate')
  );
}

/** What a server says is wrong, in its words. */
export function issuesOf(body: unknown): AdapterIssue[] {
  return listOf((body as OperationOutcome | undefined)?.issue).map(
    ({ details, diagnostics, code, expression, location }) => {
      const path = expression?.[0] ?? location?.[0];
      return { text: details?.text ?? diagnostics ?? code, ...(path && { path }) };
    },
  );
}

/** Servers' answers are read tolerantly: what should be a list may be anything. */
function listOf<T>(value: T[] | undefined): T[] {
  return Array.isArray(value) ? value.filter((each) => each && typeof each === 'object') : [];
}
