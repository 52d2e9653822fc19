/**
 * The benchmark behind `npm run bench`.
 *
 *     npm run bench -- --quick --only=loading
 */
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from './lib/browser.js';
import { print, type Row } from './lib/row.js';
import { type BenchServer, startBenchServer } from './lib/server.js';
import { backend } from './rows/backend.js';
import { hostedRender } from './rows/hosted-render.js';
import { interactions } from './rows/interactions.js';
import { loading } from './rows/loading.js';
import { memory } from './rows/memory.js';
import { optionsGrid } from './rows/options-grid.js';
import { serviceFinder } from './rows/service-finder.js';
import { sizes } from './rows/sizes.js';

interface Bench {
  browser: Browser;
  server: BenchServer;
  /** Interleaved rounds; half as many where a round is long. */
  rounds: number;
  quick: boolean;
}

const GROUPS: Record<string, { title: string; run(bench: Bench): Promise<Row[]> }> = {
  sizes: { title: 'Sizes, brotli unless said', run: ({ server }) => sizes(server.cdnDir) },
  loading: {
    title: 'Loading, beside ten questions in plain HTML with the NHS styles',
    run: ({ browser, server, rounds }) => loading(browser, server.url, rounds),
  },
  interactions: {
    title: 'Using the form, beside the same pages in raw DOM',
    run: ({ browser, server, rounds }) => interactions(browser, server.url, rounds),
  },
  grid: {
    title: 'The options grid, beside the same table in raw DOM',
    run: ({ browser, server, rounds }) => optionsGrid(browser, server.url, rounds),
  },
  finder: {
    title: 'The service finder, beside the same list in raw DOM',
    run: ({ browser, server, rounds }) => serviceFinder(browser, server.url, rounds),
  },
  memory: {
    title: 'Memory and further widgets',
    run: ({ browser, server, rounds }) => memory(browser, server.url, rounds),
  },
  render: {
    title: 'Rendering on the server',
    run: ({ server, quick }) => hostedRender(server.cdnDir, quick ? 1 : 3),
  },
  backend: { title: 'Backend', run: ({ quick }) => backend(quick) },
};

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const only = args
  .find((arg) => arg.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const unknown = only?.find((name) => !(name in GROUPS));
if (unknown !== undefined)
  throw new Error(`There is no group "${unknown}": ${Object.keys(GROUPS).join(', ')}`);

const server = await startBenchServer();
const browser = await launchBrowser();
const all: Row[] = [];
try {
  for (const [name, { title, run }] of Object.entries(GROUPS)) {
    if (only && !only.includes(name)) continue;
    const rows = await run({ browser, server, rounds: quick ? 3 : 7, quick });
    print(title, rows);
    all.push(...rows);
  }
} finally {
  await browser.close();
  await server.close();
}
const judged = all.filter(({ ok }) => ok !== undefined);
const short = judged.filter(({ ok }) => !ok);
console.log(
  `\n${judged.length - short.length} of ${judged.length} budgets hold${short.length ? '. Short:' : '.'}`,
);
for (const { what, figure, budget } of short) console.log(`  ${what}: ${figure}, budget ${budget}`);
