// Installs Debian packages, where this process may.
import { findProgram } from '../../test/support/browser-paths.mjs';
import { run } from './run.mjs';

/** Whether this is root on Debian or a child of it. */
export function canInstall() {
  return process.getuid?.() === 0 && findProgram('apt-get') !== undefined;
}

/**
 * Installs packages quietly.
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether it worked
 */
export async function install(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, onOutput: () => {} };
  await run('apt-get', ['update', '-qq'], quiet);
  return (
    (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)) === 0
  );
}
