import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { afterChunks } from './packages/embed/build/after-chunks.js';
import { fetchFirst } from './packages/embed/build/fetch-first.js';
import { lean } from './packages/embed/build/lean.js';
import { oneByte } from './packages/embed/build/one-byte.js';
import { entries } from './packages/embed/build/widgets.js';

/** Sources, not built packages, wherever Vite reads the kit. */
const shared: UserConfig = {
  root: import.meta.dirname,
  resolve: { conditions: ['@sixways/source', 'module', 'browser', 'development|production'] },
};

/** The files that a website includes. `npm run build:cdn` asks for them by `mode: 'cdn'`. */
const cdn: UserConfig = {
  ...shared,
  logLevel: 'warn',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  json: { namedExports: false },
  build: {
    outDir: process.env['SIXWAYS_CDN'] ?? join(import.meta.dirname, 'packages/embed/dist/cdn'),
    target: 'es2022',
    minify: true,
    // Maps are for those who debug; no file points to them, so no browser fetches them.
    sourcemap: 'hidden',
    modulePreload: false,
    reportCompressedSize: false,
    // Single files are big by nature; sizes are checked by `.config/size-budgets.json`.
    chunkSizeWarningLimit: 10_000,
  },
};

/** `en/questions.json`, in a widget's `locales` or beside its form. */
const WORDS = /\/(?:([a-z-]+)\/locales|forms\/([a-z-]+))\/([a-z-]+)\/([a-z]+)\.json$/;

/** A widget's words in one language, a part a file: `options-grid-en-next`. The self-referral's go without its name. */
function wordsFile(path: string): string | null {
  const [, widget, form, lang, part] = WORDS.exec(path) ?? [];
  if (!lang) return null;
  const name = widget ?? form;
  return [...(name === 'self-referral' ? [] : [name]), lang, part].join('-');
}

const CORE = new RegExp(
  [
    'node_modules/(lit|lit-html|lit-element|@lit|i18next)/',
    'packages/widgets/src/(base|i18n)/',
    'packages/widgets/src/partials/(choices|content-fault|crisis-help|error-summary|exit-presses|field|heading|quick-exit|shared\\.styles)\\.',
    'packages/core/src/rules/london-day\\.',
  ].join('|'),
);
/** What only some widgets need stays with them: core is paid for by all, and it is full. */
const NOT_CORE = new RegExp(
  [
    // `lit/…` as well, which hands on `lit-html/…`: what core takes, it takes with all that it imports.
    '/lit(-html)?/(directives/(?!keyed)|async-directive|private-ssr)',
    'context/lib/(controllers/context-provider|value-notifier)',
    'base/print-alone\\.',
  ].join('|'),
);
/** What the self-referral's first page needs beside core, and what wakes it; the whole form shares the rest with others. */
const FORMS = new RegExp(
  [
    'packages/core/src/form/',
    'packages/content/src/(areas|forms|load)\\.',
    'packages/adapters/src/browser/names\\.',
    'widgets/src/self-referral/(first-page|history-state|holds-answers|words)\\.',
    'lit-html/private-ssr',
    'ssr-client',
    'embed/src/(wake-in-place|hosted-surroundings|pages/page-data)\\.',
  ].join('|'),
);

/** What a widget shares only with what comes later for it: in one file, where each would be its own. */
const TOGETHER: Readonly<Record<string, RegExp>> = {
  plan: /core\/src\/(rules\/plan\/(plan-lines|agreement)|model\/(about-me-headings|plan-sections))\.|plan-viewer\/pages\/lists\./,
  records: /widgets\/src\/(records\/(held-records|records-controller|words)|journey\/shared-records)\./,
  money: /core\/src\/rules\/(money|format-pence|budget\/budget-lines)\./,
  finder: /core\/src\/model\/weekdays\.|service-finder\/(choices|far)\./,
};

export default defineConfig(({ mode }) => {
  if (mode !== 'cdn') return shared;
  return {
    ...cdn,
    plugins: [fetchFirst(), lean(), oneByte(), afterChunks(cdn)],
    build: {
      ...cdn.build,
      manifest: true,
      emptyOutDir: true,
      // As a library: without Vite's own preload helper, since the loader does that work.
      lib: { entry: entries(), formats: ['es'] },
      rolldownOptions: {
        output: {
          minify: true,
          entryFileNames: '[name].[hash].js',
          chunkFileNames: '[name].[hash].js',
          codeSplitting: {
            // Only what is needed from the start (`$initial`): what comes later stays with whoever asks for it.
            groups: [
              {
                // A widget's own words and its form's, in one file for each language and part.
                debugName: 'words',
                name: wordsFile,
                test: WORDS,
              },
              // The bundler's own few lines: words need them too, and core is always there.
              { name: 'core', test: /^\0rolldown/ },
              {
                name: 'core',
                // What every widget needs: fetched once, kept by the browser, whichever widget comes next.
                tags: ['$initial'],
                test: (id) => CORE.test(id) && !NOT_CORE.test(id),
              },
              {
                name: 'forms',
                // The rest of a form's first page in one file, where each shared part would be its own.
                tags: ['$initial'],
                test: FORMS,
              },
              ...Object.entries(TOGETHER).map(([name, test]) => ({
                name,
                tags: ['$initial' as const],
                test,
              })),
            ],
          },
        },
      },
    },
  };
});
