import type { Rolldown } from 'vite';
import type { Chunks } from '../src/loader/chunks.js';

type Bundle = Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

/** What a page must know of a finished build: the files of each entry, with everything they import. */
export function chunkMap(bundle: Bundle): Chunks {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const map = chunks
    .filter((chunk) => chunk.isEntry)
    .map((entry) => [
      entry.name,
      {
        entry: entry.fileName,
        imports: allImports(entry, bundle),
        words: wordsOf(entry.name, chunks),
        wake: chunks.find(({ name, isEntry }) => isEntry && name === `wake-${entry.name}`)?.fileName,
      },
    ]);
  return Object.fromEntries(map);
}

function allImports(chunk: Rolldown.OutputChunk, bundle: Bundle, seen = new Set<string>()): string[] {
  for (const file of chunk.imports) {
    const imported = bundle[file];
    if (imported?.type !== 'chunk' || seen.has(file)) continue;
    seen.add(file);
    allImports(imported, bundle, seen);
  }
  return [...seen];
}

/**
 * The words a widget starts with, in English and Easy Read: `first.json` in the widget's `locales` or beside its form.
 * Other languages are found by the widget itself: the loader, which every page has, would carry the list of them all.
 */
function wordsOf(widget: string, chunks: Rolldown.OutputChunk[]): Record<string, string[]> {
  const place = new RegExp(
    `/(?:widgets/src/${widget}/locales|data/forms/${widget})/(en|en-x-easy)/first\\.json$`,
  );
  const words: Record<string, string[]> = {};
  for (const { moduleIds, fileName } of chunks) {
    const lang = moduleIds.map((id) => place.exec(id)?.[1]).find(Boolean);
    if (lang) (words[lang] ??= []).push(fileName);
  }
  return words;
}
