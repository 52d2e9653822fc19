import type { WidgetFiles } from '../loader/chunks.js';
import type { Html } from './html.js';
import type { HostedFault, HostedParams, HostedRequest } from './hosted-request.js';

/** A widget that has pages of its own below `/w/`: one line in `hosted-pages.ts`, and one file that makes this of it. */
export interface HostedWidget {
  /** The path's last part, and the widget's name: `self-referral`. */
  readonly name: string;
  readonly params: HostedParams;
  /** The page has a form that works without script. */
  readonly sendsForms?: boolean;
  /** Another number once pages that were made before are out of date. */
  version?(): number;
  /** The whole page for a request. */
  page(request: HostedRequest, files: HostedFiles): string;
  /** What says no, and leads on. What was asked for is never repeated. */
  fault(fault: HostedFault): HostedAnswer;
}

/** An answer that is no page: its status, its title, what it says. */
export interface HostedAnswer {
  status: 400 | 404;
  title: string;
  body: Html;
}

/** Addresses of a hosted page's script, and of everything it will import. */
export interface HostedFiles {
  script: string;
  imports: readonly string[];
  /** The words that the widget starts with, by language. */
  words: Readonly<Record<string, readonly string[]>>;
}

/**
 * @param page the files of the page's own script
 * @param widget the files of the widget that the script wakes
 */
export function hostedFiles(page: WidgetFiles, widget: WidgetFiles): HostedFiles {
  const imports = [...new Set([...page.imports, ...widget.imports, widget.entry])];
  const words = Object.entries(widget.words).map(([lang, files]) => [lang, files.map(cdn)] as const);
  return { script: cdn(page.entry), imports: imports.map(cdn), words: Object.fromEntries(words) };
}

function cdn(file: string): string {
  return `/cdn/${file}`;
}
