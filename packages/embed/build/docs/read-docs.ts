import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../widgets.js';

/** A page of the documentation, as somebody wrote it. */
export interface Doc {
  /** Its path in the site, without slashes at the ends: `for/designers`; `index` for the first page. */
  id: string;
  /** The file's path from the project's root: `docs/for/designers.md`. */
  file: string;
  markdown: string;
}

/** Pages that stand at the project's root because tools and people look for them there. */
const AT_ROOT: Readonly<Record<string, string>> = {
  'CONTRIBUTING.md': 'contributing',
  'CHANGELOG.md': 'changes',
};

/** All pages: every Markdown file in `docs/`, and those at the root. */
export function readDocs(root = ROOT): Doc[] {
  const folder = join(root, 'docs');
  const inDocs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${relative(folder, join(folder, name)).replaceAll('\\', '/')}`);
  return [...inDocs, ...Object.keys(AT_ROOT)].sort().map((file) => ({
    id: idOf(file)!,
    file,
    markdown: readFileSync(join(root, file), 'utf8'),
  }));
}

/** The page that a file of the project becomes; undefined where it becomes none. */
export function idOf(file: string): string | undefined {
  if (AT_ROOT[file]) return AT_ROOT[file];
  const [, path] = /^docs\/(.+)\.md$/.exec(file) ?? [];
  if (!path) return undefined;
  return path.replace(/(^|\/)README$/, '$1index').replace(/(.)\/index$/, '$1');
}

/** Where a page is served. */
export function addressOf(id: string): string {
  return id === 'index' ? '/docs/' : `/docs/${id}/`;
}
