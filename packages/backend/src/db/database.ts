/** Runs one SQL statement with `$1`, `$2`… as parameters and gives its rows. */
export interface Queryable {
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    params?: readonly unknown[],
  ): Promise<Row[]>;
}

/** Inside a transaction, scripts of several statements may be run too (migrations). */
export interface Transaction extends Queryable {
  script(sql: string): Promise<void>;
}

/**
 * The one door to SQL, over the embedded PostgreSQL or a real one. All SQL in this package is the dialect they share.
 * Every promise (exactly once, version checks, rate limits) rests on the database's own constraints and locks,
 * never on this process's memory: two processes on one database keep them together.
 */
export interface Database extends Queryable {
  readonly kind: 'embedded' | 'postgresql';
  /** Commits when `work` resolves, rolls back when it rejects. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A start that cannot succeed, said in one sentence for whoever runs the server. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** PostgreSQL's error codes that this package reacts to. */
export const SqlState = {
  uniqueViolation: '23505',
  deadlock: '40P01',
  serialization: '40001',
  queryCanceled: '57014',
} as const;

/** The SQLSTATE of a database error, or undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** Whether the database could not be reached or is shutting down: trying again later can help. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|57P0|08|53)/.test(code)) return true;
  return (
    typeof message === 'string' &&
    /timeout exceeded when trying to connect|Connection terminated/i.test(message)
  );
}
