/** `npm run build:docs`: the documentation as static files, into `dist/docs`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { compressAll } from '../compress.js';
import { ROOT } from '../widgets.js';
import { arrange } from './contents.js';
import { DOCS_CSS } from './docs.css.js';
import { elementReference } from './element-reference.js';
import { readElements } from './elements.js';
import { llmsText } from './llms.js';
import { type Rendered, renderDoc } from './markdown.js';
import { type Doc, readDocs } from './read-docs.js';
import { sbom } from './sbom.js';
import { searchIndex } from './search-index.js';
import { sitePage } from './site-page.js';
import { stateList, statesOf } from './states.js';

/** The whole site: its files by path. @throws {Error} naming the page, where one cannot be made */
export async function makeSite(root = ROOT): Promise<Map<string, string>> {
  const docs = await withReferences(readDocs(root), root);
  const pages = new Map<string, Rendered>(docs.map((doc) => [doc.id, renderDoc(doc)]));
  const groups = arrange([...pages.keys()]);
  const titles = new Map([...pages].map(([id, { title }]) => [id, title]));
  const folder = (id: string) => (id === 'index' ? '' : `${id}/`);
  return new Map([
    ...[...pages].map(
      ([id, page]) => [`${folder(id)}index.html`, sitePage(id, page, groups, titles)] as const,
    ),
    ...docs.map(({ id, markdown }) => [`${folder(id)}index.md`, markdown] as const),
    ['docs.css', DOCS_CSS],
    ['docs.js', script()],
    ['search.json', JSON.stringify(searchIndex(pages))],
    ['sbom.json', JSON.stringify(sbom(root), null, 2)],
    ['llms.txt', llmsText(groups, pages)],
  ]);
}

/**
 * Each element's page ends with its states and with what its class says that it offers; the page about accessibility
 * counts the states. An element that nobody has written about has what its class says alone.
 */
async function withReferences(docs: readonly Doc[], root: string): Promise<Doc[]> {
  const ends = new Map<string, string>();
  const unwritten: Doc[] = [];
  const counts = ['| element | states that every suite tries |', '| --- | --- |'];
  for (const [tag, facts] of readElements(root)) {
    const widget = tag.replace('care-', '');
    const id = `widgets/${widget}`;
    const states = await statesOf(widget);
    if (states.length) counts.push(`| [\`<${tag}>\`](../widgets/${widget}.md) | ${states.length} |`);
    ends.set(id, [stateList(widget, states), elementReference(facts)].join('\n\n').trim());
    if (!docs.some((doc) => doc.id === id))
      unwritten.push({ id, file: `docs/${id}.md`, markdown: `# \`<${tag}>\`\n\n${facts.description}` });
  }
  return [...docs, ...unwritten].map((doc) => {
    const own = doc.markdown.replace('<!-- elements -->', counts.join('\n'));
    return { ...doc, markdown: `${own.trim()}\n\n${ends.get(doc.id) ?? ''}`.trim() + '\n' };
  });
}

function script(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'docs-script.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Writes the site into an empty folder, and each file compressed beside it. */
export async function writeSite(folder: string): Promise<number> {
  const files = await makeSite();
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await compressAll(folder);
  return files.size;
}
