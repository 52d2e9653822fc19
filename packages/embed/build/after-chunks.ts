import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import type { Chunks } from '../src/loader/chunks.js';
import { chunkMap } from './chunk-map.js';
import { compressAll } from './compress.js';
import { definition, ROOT, widgetNames } from './widgets.js';

/**
 * What follows the chunks, since it must know their names: the loader, one file per widget for pages
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
      const widgets = Object.fromEntries(widgetNames().map((name) => [name, map[name]]));
      await buildOne(base, folder, 'loader', join(ROOT, 'packages/embed/src/loader.ts'), 'iife', {
        SIXWAYS_CHUNKS: JSON.stringify(widgets),
      });
      for (const widget of widgetNames())
        await buildOne(base, join(folder, 'single'), `care-${widget}`, definition(widget), 'es');
      await writeFile(join(folder, 'chunks.json'), JSON.stringify(map, null, 2));
      await compressAll(folder);
    },
  };
}

/** One self-contained file, not hashed: pages name it in their HTML. */
async function buildOne(
  base: InlineConfig,
  outDir: string,
  name: string,
  entry: string,
  format: 'iife' | 'es',
  define: Record<string, string> = {},
): Promise<void> {
  await build({
    ...base,
    configFile: false,
    define: { ...base.define, ...define },
    build: {
      ...base.build,
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: { [name]: entry },
        output: { format, minify: true, codeSplitting: false, entryFileNames: '[name].js' },
      },
    },
  });
}
