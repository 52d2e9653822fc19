import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A PostgreSQL of one's own, thrown away after the test. */
export interface TemporaryPostgres {
  /** For `DATABASE_URL`. */
  url: string;
  /** Another, empty database in the same server. */
  newDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Where PostgreSQL's programs are, or undefined where there is none: then tests that need it are skipped. */
export function postgresPrograms(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const folders = existsSync(versions)
    ? readdirSync(versions).map((version) => join(versions, version, 'bin'))
    : [];
  return [...folders.sort().reverse(), '/usr/local/bin', '/opt/homebrew/bin'].find((folder) =>
    existsSync(join(folder, 'initdb')),
  );
}

/**
 * Starts a PostgreSQL on a free port.
 * @param durable flush every commit to disk, as in real use; off by default, for speed
 */
export async function startPostgres({ durable = false } = {}): Promise<TemporaryPostgres> {
  const bin = postgresPrograms();
  if (!bin) throw new Error('PostgreSQL is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'sixways-pg-'));
  const asUser = await ownUser(folder);
  const data = join(folder, 'data');
  const port = await freePort();
  await asUser(join(bin, 'initdb'), [
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--no-locale',
    '--no-sync',
  ]);
  const settings = `-c listen_addresses=127.0.0.1 -p ${port} -c unix_socket_directories=${folder} -c fsync=${durable ? 'on' : 'off'}`;
  await asUser(join(bin, 'pg_ctl'), [
    '-D',
    data,
    '-w',
    '-s',
    '-o',
    settings,
    '-l',
    join(folder, 'log'),
    'start',
  ]);
  const at = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  return {
    url: at('postgres'),
    async newDatabase(name) {
      await asUser(join(bin, 'createdb'), ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', name]);
      return at(name);
    },
    async stop() {
      await asUser(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-s', 'stop']);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then it runs as its own user. */
async function ownUser(folder: string): Promise<(program: string, args: string[]) => Promise<unknown>> {
  // The server keeps standard output open: nothing may wait for its end.
  const quiet = { cwd: folder } as const;
  if (userInfo().uid !== 0) return (program, args) => run(program, args, quiet);
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)),
  );
  await chown(folder, uid!, gid!);
  return (program, args) => run('runuser', ['-u', 'postgres', '--', program, ...args], quiet);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
