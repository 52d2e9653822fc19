import { nameOf, type Settings } from './controls.js';
import type { Offers } from './offers.js';

/** Where the code says that Sixways runs: whoever pastes it puts their own host. */
export const HOST = 'https://care.example.nhs.uk';

/** What a page shows until the widget is there, where nobody wrote anything else. Ofcom's number for drama. */
const FALLBACK = '<p>Or ring us on <a href="tel:02079460102">020 7946 0102</a>.</p>';

/**
 * HTML that puts what is shown on any page: the loader, the element with its attributes, its content as a JSON child, and
 * what people get without script.
 */
export function embedCode(element: HTMLElement, offers: Offers, settings: Settings): string {
  const tag = element.localName;
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'style')
    .map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');
  const { content } = element as { content?: unknown };
  const inside = [
    ...(content === undefined ? [] : [jsonChild(content)]),
    ...[...element.children].map(({ outerHTML }) => outerHTML),
    ...(element.children.length ? [] : [FALLBACK]),
  ];
  return [
    `<script src="${HOST}/cdn/loader.js" async></script>`,
    ...styleOf(tag, offers, settings),
    '',
    `<${tag}${attributes}>`,
    ...inside.map((each) => each.replace(/^/gm, '  ')),
    `</${tag}>`,
  ].join('\n');
}

/** Inert: no text in it can end the element. */
function jsonChild(content: unknown): string {
  const json = JSON.stringify(content, null, 2).replaceAll('<', '\\u003c');
  return `<script type="application/json">\n${json.replace(/^/gm, '  ')}\n</script>`;
}

/** For the page's own style sheet: a strict policy takes no style attributes. */
function styleOf(tag: string, { cssProperties, cssParts }: Offers, settings: Settings): string[] {
  const own = cssProperties.flatMap((offer) => {
    const value = settings[nameOf('cssProperties', offer)];
    return value ? [`    ${offer.name}: ${String(value)};`] : [];
  });
  const parts = cssParts.flatMap((offer) => {
    const css = settings[nameOf('cssParts', offer)];
    return css ? [`  ${tag}::part(${offer.name}) { ${String(css)} }`] : [];
  });
  if (!own.length && !parts.length) return [];
  return ['<style>', ...(own.length ? [`  ${tag} {`, ...own, '  }'] : []), ...parts, '</style>'];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
