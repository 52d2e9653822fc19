import { createHash } from 'node:crypto';

/** What a page needs beyond the strictest policy. */
export interface PolicyNeeds {
  /** Texts of the page's `<style>` elements, those inside shadow roots too. Each is allowed by its hash, no other. */
  styles?: readonly string[];
  /** The page has its own style sheet file. */
  styleFile?: boolean;
  /** The page has a form that works without script: it may send it to this server. */
  sendsForms?: boolean;
  /** The page shows pages of this server in frames. */
  framesOwn?: boolean;
  /** Who may show the page in a frame: `'none'`, `'self'`, origins, or `*` for all. */
  frameAncestors?: readonly string[];
}

/** The page's Content-Security-Policy. Nothing but what is named here loads, and no string becomes script. */
export function contentSecurityPolicy({
  styles = [],
  styleFile = false,
  sendsForms = false,
  framesOwn = false,
  frameAncestors = ["'none'"],
}: PolicyNeeds): string {
  const styleSources = [...(styleFile ? ["'self'"] : []), ...new Set(styles.map(hashSource))];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styleSources.join(' ') || "'none'"}`,
    'img-src data:',
    "connect-src 'self'",
    ...(framesOwn ? ["frame-src 'self'"] : []),
    `form-action ${sendsForms ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors.join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** The texts of all style elements in some markup, shadow roots included. */
export function stylesIn(markup: string): string[] {
  return [...markup.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text!);
}

/**
 * Checks who may frame the pages.
 * @throws {Error} when one of them could end the directive and write its own
 */
export function checkFrameAncestors(sources: readonly string[]): readonly string[] {
  const wrong = sources.find((source) => !/^('none'|'self'|\*|https?:\/\/[\w.*:-]+)$/.test(source));
  if (wrong !== undefined)
    throw new Error(`frameAncestors: "${wrong}" is neither 'none', 'self', * nor an origin`);
  return sources;
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
