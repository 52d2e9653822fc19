// `npm test`: everything. `npm test -- lint node` runs only those steps. `npm run test:long` runs the long proofs at full count.
// The last line alone says `N passed, N failed`, and the exit code follows it.
import { countsOf, formatCounts, sum } from './lib/counts.mjs';
import { must, run } from './lib/run.mjs';
import { SETUP, stages } from './lib/steps.mjs';

/** Full counts of the long proofs. Without --long the tests choose smaller ones. */
const LONG = {
  SIXWAYS_FAULTS: '10000',
  SIXWAYS_BROWSER_KILLS: '100',
  SIXWAYS_SERVER_KILLS: '20',
  SIXWAYS_THREAD: 'all',
};

const args = process.argv.slice(2);
const chosen = args.filter((arg) => !arg.startsWith('-'));
const env = { NO_COLOR: '1', FORCE_COLOR: undefined, ...(args.includes('--long') ? LONG : {}) };
const startedAt = Date.now();

for (const script of SETUP) await must(script, process.execPath, [`.scripts/${script}`]);

/** @type {{ name: string, counts: import('./lib/counts.mjs').Counts, seconds: number }[]} */
const results = [];
for (const stage of stages()) {
  const steps = stage.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  results.push(...(await Promise.all(steps.map(runStep))));
}

const total = sum(results.map(({ counts }) => counts));
console.log(`\n${'step'.padEnd(12)} ${'seconds'.padStart(8)}  result`);
for (const { name, counts, seconds } of results)
  console.log(`${name.padEnd(12)} ${seconds.toFixed(1).padStart(8)}  ${formatCounts(counts)}`);
console.log(`${'all'.padEnd(12)} ${((Date.now() - startedAt) / 1000).toFixed(1).padStart(8)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(formatCounts(total));

/** @param {import('./lib/steps.mjs').Step} step */
async function runStep({ name, command, args, counts }) {
  const startedAt = Date.now();
  let output = '';
  console.log(`▶ ${name}`);
  const code = await run(command, args, {
    env,
    onOutput(text) {
      output += text;
      process.stdout.write(text);
    },
  });
  const own = counts
    ? countsOf(code, output)
    : { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
  const seconds = (Date.now() - startedAt) / 1000;
  console.log(`${own.failed ? '✖' : '✔'} ${name}: ${formatCounts(own)} in ${seconds.toFixed(1)} s`);
  return { name, counts: own, seconds };
}
