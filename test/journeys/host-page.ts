import { SITE } from '../support/widgets/self-referral.js';

export { SITE } from '../support/widgets/self-referral.js';

/** A website that embeds a widget as its author would write it. */
export interface HostPage {
  /** By default the self-referral. */
  tag?: string;
  /** The JSON child's data, or its text where it is to be broken. */
  content?: unknown;
  attributes?: Readonly<Record<string, string>>;
  /** Before the loader. */
  head?: string;
}

/** The page's HTML. */
export function hostPage(page: HostPage = {}): string {
  const { tag = 'care-self-referral', content = SITE, attributes = {}, head = '' } = page;
  const json = typeof content === 'string' ? content : JSON.stringify(content);
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Proof Surgery</title>
<link rel="icon" href="data:,">${head}
<script src="/cdn/loader.js" async></script></head><body>
<h1>Proof Surgery</h1>
<${tag}${given.join('')}>
<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>
<p>Call us on 020 7946 0102.</p>
</${tag}></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
