import { isServer } from 'lit';

/** The languages that the kit ships words for. Others read English, marked as such for screen readers. */
const SHIPPED = ['en'];

/** How hard the words are: `easy` is the Easy Read twin of a language, a private-use subtag (BCP 47, RFC 5646 §2.2.7). */
export type ReadingLevel = 'standard' | 'easy';

/** The language a widget speaks: nearest `lang`, then the reading level. */
export function languageFor(host: Element, level: ReadingLevel): string {
  const wanted = nearestLang(host).toLowerCase();
  if (wanted.endsWith('-x-pseudo')) return 'en-x-pseudo';
  const base = SHIPPED.find((lang) => wanted === lang || wanted.startsWith(`${lang}-`)) ?? 'en';
  return level === 'easy' || wanted.endsWith('-x-easy') ? `${base}-x-easy` : base;
}

function nearestLang(host: Element): string {
  if (isServer) return host.getAttribute('lang') ?? 'en';
  for (let node: Element | undefined | null = host; node;) {
    const found: Element | null = node.closest('[lang]');
    if (found) return found.getAttribute('lang') || 'en';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'en';
}
