/** A website that embeds the widget as its author would write it. */
export interface HostPage {
  /** The JSON child's data, or its text where it is to be broken. */
  site?: unknown;
  attributes?: Record<string, string>;
  /** Before the loader. */
  head?: string;
}

/** The practice that tests speak of; made up. */
export const SITE = {
  id: 'proof',
  name: 'Proof Surgery (demonstration)',
  practice: { ods: 'DEMO1', name: 'Proof Surgery (demonstration)', phone: '020 7946 0101' },
  service: { name: 'Proof link workers (demonstration)', phone: '020 7946 0102', replyWithin: 5 },
};

/** The page's HTML. */
export function hostPage({ site, attributes = {}, head = '' }: HostPage = {}): string {
  const json = typeof site === 'string' ? site : JSON.stringify(site ?? SITE);
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Proof Surgery</title>
<link rel="icon" href="data:,">${head}
<script src="/cdn/loader.js" async></script></head><body>
<h1>Proof Surgery</h1>
<care-self-referral${given.join('')}>
<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>
<p>Call us on 020 7946 0102.</p>
</care-self-referral></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
