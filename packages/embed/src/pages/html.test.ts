import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, inertJson } from './html.js';

describe('html', () => {
  it('escapes text and leaves markup', () => {
    const nasty = '"><x\'&';
    const bold = html`<b>${nasty}</b>`;
    const escaped = '&quot;&gt;&lt;x&#39;&amp;';
    assert.equal(bold.text, `<b>${escaped}</b>`);
    const parts = [1, bold, undefined, false] as const;
    assert.equal(html`<p title="${nasty}">${parts}</p>`.text, `<p title="${escaped}">1<b>${escaped}</b></p>`);
  });

  it('keeps data from ending its script', () => {
    const data = { text: '</script><!--<script>\u2028' };
    const { text } = inertJson('id', data);
    assert.equal(text.match(/<\/script/g)?.length, 1);
    assert.deepEqual(JSON.parse(/>([^]*)<\/script>$/.exec(text)![1]!), data);
  });
});
