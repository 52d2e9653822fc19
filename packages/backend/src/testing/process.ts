import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface ServerProcess {
  child: ChildProcess;
  url: string;
  fhir: string;
  /** Printed once, at a database's first start. */
  password: string | undefined;
  output: string;
  /** Ends it, by SIGTERM unless told otherwise. @returns its exit code */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const MAIN = fileURLToPath(new URL('./main-without-pages.ts', import.meta.url));

/** Starts a server on a free port and waits for its ready line. */
export async function startProcess(
  settings: Record<string, string>,
  script: string = MAIN,
): Promise<ServerProcess> {
  const { child, output } = launch(settings, script);
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = /Sixways is ready: (\S+)\/\n/.exec(output())?.[1];
      if (found) resolve(found);
    };
    child.stdout!.on('data', look);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${output()}`)));
  });
  return {
    child,
    url,
    fhir: `${url}/fhir/R4`,
    password: /with the password {2}(\S+)/.exec(output())?.[1],
    get output() {
      return output();
    },
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill(signal);
      await once(child, 'exit');
      return child.exitCode;
    },
  };
}

/** Starts a server that is expected to end by itself. */
export async function runToEnd(
  settings: Record<string, string>,
  args: string[] = [],
): Promise<{ code: number | null; output: string }> {
  const { child, output } = launch(settings, MAIN, args);
  await once(child, 'exit');
  return { code: child.exitCode, output: output() };
}

function launch(settings: Record<string, string>, script: string, args: string[] = []) {
  const child = spawn(
    process.execPath,
    ['--conditions=@sixways/source', '--import', 'tsx', script, ...args],
    {
      env: { ...process.env, PORT: '0', SIXWAYS_RATE_LIMIT: 'off', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}
