// Finds PostgreSQL's own programs for the tests that start one, or installs them on Debian and Ubuntu as root.
// Not needed to run Sixways: it brings an embedded database.
import { findProgram } from '../test/support/browser-paths.mjs';
import { canInstall, install } from './lib/apt.mjs';

if (!findPostgres() && canInstall()) {
  console.log('Installing PostgreSQL …');
  await install(['postgresql']);
}
const path = findPostgres();
if (path) console.log(`postgres: ${path}`);
else {
  console.error(
    'PostgreSQL is missing. Install its server (Debian: apt install postgresql), so that initdb is there.',
  );
  process.exitCode = 1;
}

/** The folder or program of `initdb`; Debian keeps it off the PATH, one folder a version. */
function findPostgres() {
  return findProgram('initdb') ?? findProgram('/usr/lib/postgresql/*/bin/initdb');
}
