// Runs other programs.
import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to this process's
 * @property {(text: string) => void} [onOutput] hears what it prints; by default that goes to this process's own output
 */

/**
 * Runs a program in the project's root and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function run(command, args, { env, onOutput } = {}) {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: onOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // npm and npx are scripts on Windows.
    shell: process.platform === 'win32',
  });
  if (onOutput)
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onOutput);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program, and ends this process with its exit code if it fails.
 * @param {string} what said in the message
 * @param {string} command
 * @param {readonly string[]} args
 */
export async function must(what, command, args) {
  const code = await run(command, args);
  if (code === 0) return;
  console.error(`${what} failed.`);
  process.exit(code);
}

/** The program `name` that the project's packages brought along: its path, run by this Node. @param {string} name */
export function bin(name) {
  return `node_modules/.bin/${name}`;
}
