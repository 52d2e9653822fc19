/** What every widget is for, from start to end, by keyboard alone, with real keys. */
import { expect, fixture, html, waitUntil } from '../support/index.js';
import { KeyboardUser } from '../support/keyboard-user.js';
import { widgets } from '../support/widgets.js';

describe('by keyboard alone', () => {
  for (const { tag, keyboard, select } of widgets)
    it(tag, async function () {
      this.timeout(120_000);
      // Something to tab to on either side: who leaves the document does not come back the same way in every browser.
      const place = await fixture<HTMLElement>(
        html`<div>
          <button>Before</button>
          <main></main>
          <button>After</button>
        </div>`,
      );
      const widget = keyboard.element();
      place.querySelector('main')!.append(widget);
      const root = widget.shadowRoot!;
      await waitUntil(() => root.querySelector(select.up), 'the widget', { timeout: 5000 });
      await keyboard.way(new KeyboardUser(root));
      expect(root.querySelector('.base')).to.be.ok;
    });
});
