import type { AddressInfo } from 'node:net';
import { makeFirstAccount, resetPassword } from '../access/accounts.js';
import { buildApp } from '../app.js';
import { readConfig } from '../config.js';
import { openDatabase } from '../db/open.js';
import type { Database } from '../db/database.js';

/** A server under test, over real HTTP. */
export interface TestServer {
  url: string;
  fhir: string;
  db: Database;
  password: string;
  /** `Authorization` for the staff account. */
  staff: { authorization: string };
  stop(): Promise<void>;
}

/**
 * Starts a server on a free port, by default over an embedded database in memory.
 * @param settings environment variables
 */
export async function startServer(
  settings: Record<string, string> = {},
  given?: Database,
): Promise<TestServer> {
  const config = readConfig({ PORT: '0', SIXWAYS_RATE_LIMIT: 'off', SIXWAYS_LOG: 'silent', ...settings });
  const db =
    given ?? (await openDatabase({ databaseUrl: config.databaseUrl, dataFolder: settings['SIXWAYS_DATA'] }));
  const password = (await makeFirstAccount(db)) ?? (await resetPassword(db));
  const app = await buildApp(config, db);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    url,
    fhir: `${url}/fhir/R4`,
    db,
    password,
    staff: { authorization: `Basic ${Buffer.from(`staff:${password}`).toString('base64')}` },
    async stop() {
      await app.close();
      if (!given) await db.close();
    },
  };
}

/** An answer with its body read. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look anywhere
  json: any;
}

/** Sends and reads a FHIR request. */
export async function call(
  url: string,
  { body, headers, ...init }: Omit<RequestInit, 'body'> & { body?: unknown } = {},
): Promise<Answer> {
  const answer = await fetch(url, {
    ...init,
    redirect: 'manual',
    headers: {
      ...(body !== undefined && { 'content-type': 'application/fhir+json' }),
      ...(headers as Record<string, string>),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    json: isJson ? JSON.parse(text) : undefined,
  };
}

export const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  call(url, { method: 'POST', body, headers });
