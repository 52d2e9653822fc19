/** What a link's query may set on the element as it is. Anything else in a link stays in the link. */
const ATTRIBUTES = ['area', 'aid', 'explainer', 'lang', 'reading-level'];

/** Blocks in which a link may stand alone. A link in a heading or a menu stays a link. */
const BLOCKS = 'p, div, section, article, aside, main, figure, td, center';

/** A link to one of the kit's hosted pages. */
export interface HostedLink {
  /** The widget's name: `self-referral`. */
  widget: string;
  attributes: Record<string, string>;
}

/**
 * Reads a link to a hosted page of this very host.
 * @param origin the host the loader came from; links elsewhere are nobody's business here
 */
export function readHostedLink(link: HTMLAnchorElement, origin: string): HostedLink | undefined {
  if (link.origin !== origin) return undefined;
  const widget = /^\/w\/([a-z-]+)$/.exec(link.pathname)?.[1];
  if (!widget) return undefined;
  const query = new URLSearchParams(link.search);
  // Only the host knows the service behind an id.
  if (widget === 'self-referral' && query.has('service')) return undefined;
  const attributes: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const value = query.get(name);
    if (value) attributes[name] = value;
  }
  const site = /^[a-z][\w-]*$/i.exec(query.get('site') ?? '')?.[0];
  if (site) attributes['src'] = `${origin}/w/sites/${site}.json`;
  return { widget, attributes };
}

/** Whether the link is all that its block says: then the person came for the widget, not for a sentence with a link in it. */
export function standsAlone(link: HTMLAnchorElement): boolean {
  if (isFallback(link)) return false;
  const block = link.parentElement;
  if (!block?.matches(BLOCKS) || block.closest('nav, menu, header, footer, [contenteditable]')) return false;
  return [...block.childNodes].every(
    (node) =>
      node === link || node.nodeType === Node.COMMENT_NODE || (!node.textContent?.trim() && !isShown(node)),
  );
}

/** A picture or a control says something without any text. */
function isShown(node: Node): boolean {
  return node instanceof Element && node.localName !== 'br';
}

/** What stands in a widget's tag is shown until the widget comes up. A journey's content is a page's own. */
function isFallback(link: Element): boolean {
  for (let at = link.parentElement; at; at = at.parentElement)
    if (at.localName.startsWith('care-') && at.localName !== 'care-journey') return true;
  return false;
}
