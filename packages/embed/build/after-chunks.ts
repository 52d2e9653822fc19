import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { VERSION } from '../../widgets/src/base/version.js';
import type { FirstPage } from '../src/first/nodes.js';
import type { Chunks } from '../src/loader/chunks.js';
import { chunkMap } from './chunk-map.js';
import { compressAll } from './compress.js';
import { lean } from './lean.js';
import { writeIntegrity } from './integrity.js';
import { oneByte } from './one-byte.js';
import { writeThemes } from './write-themes.js';
import { WHOLE_KIT, wholeKit } from './whole-kit.js';
import { definition, ROOT, sleepingWidgets, widgetNames } from './widgets.js';

const EMBED = join(ROOT, 'packages/embed/src');
/** Scripts beside the loader, by the name they keep. */
const SCRIPTS = { frame: 'frame/host.ts', 'data-layer': 'data-layer.ts' };

/**
 * What follows the chunks, since it must know their names: the loader, single files for pages
 * that cannot use many, the map for whoever serves hosted pages, and everything compressed.
 * @param base settings that all builds share
 */
export function afterChunks(base: InlineConfig): Plugin {
  let map: Chunks = {};
  let folder = '';
  return {
    name: 'sixways-after-chunks',
    generateBundle(_options, bundle) {
      map = chunkMap(bundle);
    },
    writeBundle({ dir }) {
      folder = dir ?? '';
    },
    async closeBundle() {
      // Rolldown calls this after a failed build as well.
      if (!folder) return;
      for (const widget of sleepingWidgets()) map[widget]!.first = await buildFirst(base, folder, widget);
      const widgets = Object.fromEntries(widgetNames().map((name) => [name, map[name]]));
      await buildOne(base, folder, { loader: join(EMBED, 'loader.ts') }, 'iife', '[name].js', {
        SIXWAYS_CHUNKS: JSON.stringify(widgets),
      });
      for (const [name, entry] of Object.entries(SCRIPTS))
        await buildOne(base, folder, { [name]: join(EMBED, entry) }, 'iife', '[name].js');
      await buildSingles(base, join(folder, 'single'));
      await writeFile(join(folder, 'chunks.json'), JSON.stringify(map, null, 2));
      await writeThemes(join(folder, 'themes'));
      await compressAll(folder);
    },
  };
}

/** One self-contained file for each element and one for the whole kit, with their hashes. */
async function buildSingles(base: InlineConfig, folder: string): Promise<void> {
  const files = {
    ...Object.fromEntries(widgetNames().map((name) => [`care-${name}`, definition(name)])),
    sixways: WHOLE_KIT,
  };
  for (const [name, file] of Object.entries(files))
    await buildOne({ ...base, plugins: [englishOnly()] }, folder, { [name]: file }, 'es', '[name].js');
  await writeIntegrity(folder, VERSION);
}

/** A single file has none beside it to fetch words from, and all languages in it would be paid for by everybody. */
function englishOnly(): Plugin {
  return {
    name: 'sixways-english-only',
    load(id) {
      if (/\/others\.ts$/.test(id)) return 'export const others = {};';
      return /\/i18n\/offered\.ts$/.test(id) ? 'export const OFFERED = /^(?!)/;' : null;
    },
  };
}

/**
 * A widget's first page in each language, rendered as the server does.
 * @returns file names by language
 */
async function buildFirst(
  base: InlineConfig,
  folder: string,
  widget: string,
): Promise<Record<string, string>> {
  const check = await buildOne(
    base,
    folder,
    { [`check-${widget}`]: join(EMBED, `check/${widget}.ts`) },
    'es',
    '[name].[hash].js',
  );
  const files: Record<string, string> = {};
  for (const [lang, page] of Object.entries(await firstPages()))
    files[lang] = await buildOne(
      base,
      folder,
      { [`first-${widget}-${lang}`]: join(EMBED, 'first/first-question.ts') },
      'es',
      // Pages may name it, to fetch it together with the loader.
      '[name].js',
      { SIXWAYS_FIRST: JSON.stringify({ ...page, check }) },
    );
  return files;
}

async function firstPages(): Promise<Record<string, Omit<FirstPage, 'check'>>> {
  const script = join(ROOT, 'packages/embed/build/print-first-pages.ts');
  const args = ['--conditions=@sixways/source', '--import', 'tsx', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env: process.env });
  return JSON.parse(stdout) as Awaited<ReturnType<typeof firstPages>>;
}

/**
 * One self-contained file.
 * @param fileName as Rollup names files; without a hash for those that pages name in their HTML
 * @returns its name
 */
async function buildOne(
  base: InlineConfig,
  outDir: string,
  input: Record<string, string>,
  format: 'iife' | 'es',
  fileName: string,
  define: Record<string, string> = {},
): Promise<string> {
  const result = await build({
    ...base,
    configFile: false,
    plugins: [lean(), oneByte(), wholeKit(), base.plugins],
    define: { ...base.define, ...define },
    build: {
      ...base.build,
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { format, minify: true, codeSplitting: false, entryFileNames: fileName },
      },
    },
  });
  return (result as Rolldown.RolldownOutput).output[0].fileName;
}
