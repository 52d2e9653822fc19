// `npm run build:storybook`: Storybook as static files, behind /storybook/. A server that runs meanwhile serves the old one.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './lib/project.mjs';
import { bin, must } from './lib/run.mjs';

const fresh = join(ROOT, '.cache/storybook');
const served = join(ROOT, 'packages/embed/dist/storybook');

await must('Reading what the elements offer', bin('cem'), [
  ...['analyze', '--config', '.config/custom-elements-manifest.config.mjs', '--quiet'],
]);
await must('Building Storybook', process.execPath, [
  'node_modules/storybook/dist/bin/dispatcher.js',
  ...['build', '-o', fresh, '--quiet', '--disable-telemetry'],
]);
rmSync(served, { recursive: true, force: true });
mkdirSync(dirname(served), { recursive: true });
renameSync(fresh, served);
