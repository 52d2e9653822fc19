import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, inertJson } from './html.js';

describe('html', () => {
  it('escapes text and leaves markup', () => {
    const bold = html`<b>${'<&>"\''}</b>`;
    assert.equal(html`<p title="${'"><x'}">${bold}${[1, bold]}${undefined}${false}</p>`.text, `<p title="&quot;&gt;&lt;x">${bold}1${bold}</p>`);
  });

  it('keeps data from ending its script', () => {
    const data = { text: '</script><!--<script>\u2028' };
    const { text } = inertJson('id', data);
    assert.equal(text.match(/<\/script/g)?.length, 1);
    assert.deepEqual(JSON.parse(/>([^]*)<\/script>$/.exec(text)![1]!), data);
  });
});
