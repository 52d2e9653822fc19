import pg from 'pg';
import { StartError, type Database, type Transaction } from './database.js';

/** Milliseconds. A request must never hang on the database. */
const CONNECT_TIMEOUT = 5_000;
const STATEMENT_TIMEOUT = 10_000;

/**
 * Opens a PostgreSQL, or a cluster that speaks its protocol.
 * @throws {StartError} when it cannot be reached; the message holds no password
 */
export async function openPostgres(url: string): Promise<Database> {
  const pool = poolFor(url);
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  await pool.query('select 1').catch(async (error: Error & { code?: string }) => {
    await pool.end();
    throw new StartError(
      `The database in DATABASE_URL cannot be opened: ${error.code ?? ''} ${error.message}`.trim(),
    );
  });
  return {
    kind: 'postgresql',
    query: async (sql, params) => (await pool.query(statement(sql, params))).rows,
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

function poolFor(connectionString: string): pg.Pool {
  if (!/^postgres(ql)?:\/\//.test(connectionString)) {
    throw new StartError('DATABASE_URL must start with postgres:// or postgresql://');
  }
  try {
    return new pg.Pool({
      connectionString,
      max: 10,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      statement_timeout: STATEMENT_TIMEOUT,
      application_name: 'sixways',
    });
  } catch {
    throw new StartError('DATABASE_URL is not a valid address: postgres://user:password@host:5432/name');
  }
}

/** Statements with parameters are prepared once per connection, under a name made from their text. */
const names = new Map<string, string>();
function statement(text: string, values: readonly unknown[] = []): pg.QueryConfig {
  let name = names.get(text);
  if (!name && names.size < 500) names.set(text, (name = `s${names.size}`));
  return { text, values: [...values], ...(name && { name }) };
}

async function inTransaction<T>(pool: pg.Pool, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work({
      query: async (sql, params) => (await client.query(statement(sql, params))).rows,
      script: async (sql) => void (await client.query(sql)),
    });
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}
