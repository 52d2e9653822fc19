// What `npm test` consists of. Steps of one stage run at the same time; stages run one after another.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';
import { bin } from './run.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {boolean} [counts] it prints counts of its own; otherwise the step counts as one test
 */

/** Sets up what the tests need. A failure here ends the run. @type {string[]} */
export const SETUP = ['install.mjs', 'setup-browsers.mjs', 'setup-postgres.mjs'];

/** @returns {Step[][]} */
export function stages() {
  return [
    [
      { name: 'lock', ...script('check-lock.mjs') },
      { name: 'build', ...script('build.mjs') },
    ],
    [
      { name: 'manifest', command: 'npm', args: ['run', '--silent', 'manifest'] },
      { name: 'types', command: bin('tsc'), args: ['-p', 'test'] },
      {
        name: 'lint',
        command: bin('eslint'),
        args: ['-c', '.config/eslint.config.js', '--max-warnings=0', '.'],
      },
      { name: 'format', command: bin('prettier'), args: ['--check', '--log-level=warn', '.'] },
      { name: 'size', ...script('check-size.mjs'), counts: true },
    ],
    [{ name: 'node', ...nodeTests(testFiles('packages', '.scripts', 'test/interop'), 2) }],
    [{ name: 'browsers', command: bin('wtr'), args: [], counts: true }],
    // Two at a time: one alone leaves half the machine waiting.
    [
      {
        name: 'end-to-end',
        ...nodeTests(
          testFiles('test').filter((file) => !isOther(file)),
          2,
        ),
      },
    ],
  ];
}

/** Tests in Node outside `packages` that are run elsewhere: with the fast ones, or in browsers. @param {string} file */
function isOther(file) {
  // Two tabs at once: one of them hung in a busy run, and it is not known why. `npm run test:thread` has it.
  return /^test\/(interop|accessibility|journeys\/interrupted)\b/.test(file);
}

/** Packages whose tests run in browsers, by web-test-runner.config.mjs. */
const BROWSER_PACKAGES = /^packages\/(core|adapters|widgets)\//;

/**
 * Files `*.test.ts` and `*.test.mjs` for Node in these folders.
 * @param {...string} folders
 */
function testFiles(...folders) {
  return folders
    .flatMap((folder) => filesIn(folder))
    .filter((file) => /\.test\.(ts|mjs)$/.test(file) && !BROWSER_PACKAGES.test(file))
    .sort();
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/**
 * @param {string[]} files
 * @param {number} concurrency
 */
function nodeTests(files, concurrency) {
  const flags = [
    '--conditions=@sixways/source',
    '--import',
    'tsx',
    '--test',
    `--test-concurrency=${concurrency}`,
  ];
  return { command: process.execPath, args: [...flags, '--test-reporter=spec', ...files], counts: true };
}

/** @param {string} name */
function script(name) {
  return { command: process.execPath, args: [`.scripts/${name}`] };
}
