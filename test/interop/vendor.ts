import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Another vendor's FHIR server, as a process of its own. */
export interface Vendor {
  /** Its FHIR base. */
  base: string;
  /** Lets the next creations of a type fail, as a server's ill store would. */
  failNext(type: string, times: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts `vendor-server.mjs` on a free port. */
export async function startVendor(): Promise<Vendor> {
  const file = join(import.meta.dirname, 'vendor-server.mjs');
  const child = spawn(process.execPath, ['--experimental-websocket', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const endWithParent = () => child.kill('SIGKILL');
  process.once('exit', endWithParent);
  const ended = once(child, 'exit');
  let output = '';
  const ready = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      const url = /ready: (\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    });
  });
  const base = await Promise.race([
    ready,
    ended.then(() => Promise.reject(new Error(`The vendor server ended: ${output}`))),
  ]);
  return {
    base,
    failNext: async (type, times) => {
      await fetch(new URL(`/fail/${type}/${times}`, base), { method: 'POST' });
    },
    async stop() {
      process.off('exit', endWithParent);
      child.kill('SIGTERM');
      await ended;
    },
  };
}
