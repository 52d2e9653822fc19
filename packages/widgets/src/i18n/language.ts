import { isServer } from 'lit';
import { OFFERED } from './offered.js';

/** How hard the words are: `easy` is the Easy Read twin of a language, a private-use subtag (BCP 47, RFC 5646 §2.2.7). */
export type ReadingLevel = 'standard' | 'easy';

/**
 * The language a widget speaks: nearest `lang`, then the reading level. Languages without words read English, marked as
 * such for screen readers. Easy Read is there in English alone: others keep their language (docs/decisions/0012).
 */
export function languageFor(host: Element, level: ReadingLevel): string {
  const wanted = nearestLang(host).toLowerCase();
  if (wanted.endsWith('-x-pseudo')) return 'en-x-pseudo';
  const other = OFFERED.exec(wanted);
  if (other) return other[0];
  return level === 'easy' || wanted.endsWith('-x-easy') ? 'en-x-easy' : 'en';
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
