/** The backend as a process of its own, for end-to-end tests in Node. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface ServerOptions {
  /** `built`: what `npm start` runs, as `npm run build` left it. `source`: compiled on the fly. */
  from?: 'source' | 'built';
  /** The data folder, which then stays after `stop`: to start again on it. A fresh one by default. */
  data?: string;
  /** 0, the default: any free port. */
  port?: number;
  /** Further settings, such as `DATABASE_URL`. */
  env?: NodeJS.ProcessEnv;
  /** Longest wait for the ready line, in milliseconds. */
  timeout?: number;
}

export interface Server {
  /** Where it answers, with a slash at the end. */
  url: string;
  data: string;
  /** The first account's password, said only at the first start on a database. */
  staffPassword: string | undefined;
  /** All it has printed so far. */
  output(): string;
  /** Asks it to end (SIGTERM), and deletes its data folder if that was fresh. @returns its exit code */
  stop(): Promise<number | null>;
  /** Ends it at once, as a power cut would. The data folder stays. */
  kill9(): Promise<void>;
}

/** Starts the backend and waits until it is ready. @throws {Error} with its output, when it ends or stays silent */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'sixways-data-')));
  const child = spawn(process.execPath, argsFor(options.from ?? 'source'), {
    cwd: ROOT,
    env: { ...process.env, PORT: String(options.port ?? 0), SIXWAYS_DATA: data, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const endWithParent = () => child.kill('SIGKILL');
  process.once('exit', endWithParent);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve)).finally(() =>
    process.off('exit', endWithParent),
  );
  const url = await readyUrl(child, () => output, options.timeout ?? 60_000);
  return {
    url,
    data,
    staffPassword: /password\S*\s+(\S+)\s*$/im.exec(output)?.[1],
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      const code = await ended;
      if (!options.data) await rm(data, { recursive: true, force: true });
      return code;
    },
    async kill9() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function argsFor(from: 'source' | 'built'): string[] {
  if (from === 'built') return ['packages/backend/dist/main.js'];
  return ['--conditions=@sixways/source', '--import', 'tsx', 'packages/backend/src/main.ts'];
}

function readyUrl(child: ChildProcess, output: () => string, timeout: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`was not ready after ${timeout} ms`);
    }, timeout);
    const fail = (what: string) => {
      clearTimeout(timer);
      reject(new Error(`The backend ${what}. It said:\n${output()}`));
    };
    child.once('error', (error) => fail(`did not start: ${error.message}`));
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stdout?.on('data', () => {
      const ready = /^Sixways is ready: (\S+)$/m.exec(output());
      if (!ready) return;
      clearTimeout(timer);
      resolve(ready[1]!);
    });
  });
}
