// `npm run bench`: what the kit costs, beside the budgets and beside floors without any library, in interleaved rounds.
// `--quick` takes fewer rounds, `--only=NAME` one group of rows. A figure over its budget is said, not failed.
import { run } from './lib/run.mjs';

const flags = ['--expose-gc', '--conditions=@sixways/source', '--import', 'tsx'];
process.exitCode = await run(
  process.execPath,
  [...flags, 'test/performance/bench.ts', ...process.argv.slice(2)],
  {
    env: { NODE_ENV: 'production' },
  },
);
