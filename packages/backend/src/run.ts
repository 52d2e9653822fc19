import { sampleDirectory } from '@sixways/content';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { FIRST_ACCOUNT, makeDemoPeople, makeFirstAccount, resetPassword } from './access/accounts.js';
import { buildApp } from './app.js';
import { readConfig, type Config } from './config.js';
import { StartError, type Database } from './db/database.js';
import { openDatabase } from './db/open.js';
import { keepSamples } from './open-referral/directory-port.js';

/** Milliseconds that requests under way have to finish when the server is told to stop. */
const PATIENCE = 8_000;

/** Makes the pages of a server from its database and its settings. */
export type Pages = (db: Database, config: Config) => FastifyPluginAsync;

const say = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * Runs the server as this process, until a signal stops it. Says what it does on standard output.
 * With `--new-password` it only gives the staff account, and the made-up people, new passwords.
 * @param pages what people and websites see beside the API and the inbox, over this database
 */
export function run(pages?: Pages): void {
  main(pages).catch((error: unknown) => {
    process.stderr.write(
      error instanceof StartError ? `${error.message}\n` : `Sixways could not start: ${String(error)}\n`,
    );
    process.exit(1);
  });
}

async function main(pages: Pages | undefined): Promise<void> {
  const config = readConfig(process.env);
  say(
    config.databaseUrl
      ? 'Opening the PostgreSQL database …'
      : `Opening the database in ${config.dataFolder} …`,
  );
  const db = await openDatabase(config);
  try {
    if (process.argv.includes('--new-password')) {
      sayPassword(await resetPassword(db));
      if (config.demoPeople) sayDemoPeople(await makeDemoPeople(db, true));
      return await db.close();
    }
    const app = await start(config, db, pages);
    // A signal may come as soon as the line is out.
    stopOnSignal(app, db);
    sayReady(app, config);
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function start(config: Config, db: Database, pages: Pages | undefined): Promise<FastifyInstance> {
  const password = await makeFirstAccount(db);
  if (password) sayPassword(password);
  if (config.demoPeople) sayDemoPeople(await makeDemoPeople(db));
  await keepSamples(db, sampleDirectory);
  say('Starting the server …');
  const app = await buildApp(config, db, pages?.(db, config));
  await app.listen({ host: config.host, port: config.port }).catch(async (error: NodeJS.ErrnoException) => {
    await app.close();
    throw error.code === 'EADDRINUSE'
      ? new StartError(
          `Port ${config.port} is in use by another program. Stop that one, or set PORT to another number.`,
        )
      : new StartError(`Cannot listen on ${config.host}, port ${config.port} (${error.code}).`);
  });
  return app;
}

function sayReady(app: FastifyInstance, { host, publicUrl }: Config): void {
  const { port } = app.server.address() as { port: number };
  const name = host.includes(':') ? `[${host}]` : host;
  say(`Sixways is ready: ${publicUrl ?? `http://${name}:${port}`}/`);
}

function sayPassword(password: string): void {
  say('');
  say(`  The staff inbox: sign in as  ${FIRST_ACCOUNT}  with the password  ${password}`);
  say('  It is shown only this once.');
  say('');
}

function sayDemoPeople(people: readonly { name: string; password: string }[]): void {
  if (people.length === 0) return;
  say('  Made-up people, to try what a person sees under /me/, also shown only this once:');
  for (const { name, password } of people) say(`    ${name.padEnd(6)} ${password}`);
  say('');
}

function stopOnSignal(app: FastifyInstance, db: Database): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    say('Stopping …');
    // Requests that hang must not hold the process: the database is crash-safe.
    setTimeout(() => process.exit(1), PATIENCE).unref();
    app
      .close()
      .then(() => db.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
