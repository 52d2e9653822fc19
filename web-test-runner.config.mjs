// Browser tests: `npx wtr` runs all of them in Chromium, Firefox and WebKit.
// BROWSERS=chromium,webkit chooses engines; FILES=path,path narrows the files.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { browserPath, CHROMIUM_ARGS } from './test/support/browser-paths.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { emulateMediaPlugin } from './test/support/emulate-media.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { executablePath: browserPath('chromium'), args: CHROMIUM_ARGS },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: browserPath('firefox') },
    }),
  webkit: () => webkitLauncher(),
};

const engines = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');
const files = process.env.FILES?.split(/,(?![^{]*})/) ?? [
  // First: all files share a tab, which keeps 50 entries of history in Chromium, and this one goes back and forth in them.
  'packages/widgets/src/self-referral/history.test.ts',
  'packages/{core,adapters,widgets}/src/**/*.test.ts',
  'test/accessibility/**/*.test.ts',
];

/** Nothing changes during a run: what one test's page loaded, the next takes from the browser's own store. */
async function keepModules(context, next) {
  await next();
  if (/\.(ts|js|mjs|json)$/.test(context.path)) context.set('cache-control', 'public, max-age=3600');
}

export default {
  files,
  nodeResolve: { exportConditions: ['@sixways/source', 'development', 'browser'] },
  middleware: [keepModules],
  plugins: [
    a11ySnapshotPlugin(),
    emulateMediaPlugin(),
    // By engine, not by year: with es2022 esbuild drops `with { type: 'json' }`.
    esbuildPlugin({
      ts: true,
      target: ['chrome130', 'firefox140', 'safari18'],
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: engines.map((engine) => launchers[engine]()),
  concurrentBrowsers: 3,
  // Keyboard, mouse and focus belong to one page of a browser at a time.
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), countReporter()],
};
