// `npm start`: from a fresh clone to a running Sixways. Installs and builds what is missing or stale, then becomes the backend.
// PORT, HOST, SIXWAYS_DATA and DATABASE_URL are read by the backend itself.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuilt, ROOT } from './lib/project.mjs';
import { must } from './lib/run.mjs';

await must('Installing packages', process.execPath, ['.scripts/install.mjs']);
if (!isBuilt()) await must('Building', process.execPath, ['.scripts/build.mjs']);
console.log('Starting the backend …');
stopWithNpm();
// In this very process, so that signals and the exit code are the backend's own.
const main = join(ROOT, 'packages/backend/dist/main.js');
process.argv[1] = main;
await import(pathToFileURL(main).href);

/** A signal to npm alone ends npm and its shell, and would leave this process behind without a parent. */
function stopWithNpm() {
  const parent = process.ppid;
  const look = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(look, 500).unref();
}
