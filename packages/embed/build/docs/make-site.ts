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
import { searchIndex } from './search-index.js';
import { sitePage } from './site-page.js';

/** The whole site: its files by path. @throws {Error} naming the page, where one cannot be made */
export function makeSite(root = ROOT): Map<string, string> {
  const docs = withReferences(readDocs(root), root);
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
    ['llms.txt', llmsText(groups, pages)],
  ]);
}

/** Each element's page ends with what its class says that it offers. @throws {Error} where an element has no page */
function withReferences(docs: readonly Doc[], root: string): Doc[] {
  const elements = readElements(root);
  for (const tag of elements.keys())
    if (!docs.some(({ id }) => id === idFor(tag)))
      throw new Error(`<${tag}> has no page docs/${idFor(tag)}.md`);
  return docs.map((doc) => {
    const facts = elements.get(doc.id.replace('widgets/', 'care-'));
    return facts ? { ...doc, markdown: `${doc.markdown.trim()}\n\n${elementReference(facts)}\n` } : doc;
  });
}

function idFor(tag: string): string {
  return tag.replace('care-', 'widgets/');
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
  const files = makeSite();
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await compressAll(folder);
  return files.size;
}
