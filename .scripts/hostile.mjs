// `npm run test:hostile`: all that can go wrong around a widget, in every engine: hostile pages, a kit that does not come, frames.
// `npm test` tries a part of it. `BROWSERS=firefox npm run test:hostile` narrows it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';
import { must } from './lib/run.mjs';

const FOLDER = 'test/embedding';
const files = readdirSync(join(ROOT, FOLDER)).filter((file) =>
  /^(same-pixels|hostile-hosts|fallback|frame)\.test\.ts$/.test(file),
);
const flags = [
  '--conditions=@sixways/source',
  '--import',
  'tsx',
  '--test',
  '--test-concurrency=1',
  '--test-reporter=spec',
];
process.env['SIXWAYS_HOSTILE'] = 'everything';
await must('Hostile pages', process.execPath, [...flags, ...files.map((file) => `${FOLDER}/${file}`)]);
