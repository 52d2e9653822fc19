/** What every widget is for, from start to end, by keyboard alone, with real keys. */
import { expect, fixture, html, waitUntil } from '../support/index.js';
import { KeyboardUser } from '../support/keyboard-user.js';
import { widgets } from '../support/widgets.js';

describe('by keyboard alone', () => {
  for (const { tag, keyboard, select } of widgets)
    it(tag, async function () {
      this.timeout(120_000);
      const place = await fixture<HTMLElement>(html`<main></main>`);
      const widget = keyboard.element();
      place.append(widget);
      const root = widget.shadowRoot!;
      await waitUntil(() => root.querySelector(select.up), 'the widget', { timeout: 5000 });
      await keyboard.way(new KeyboardUser(root));
      expect(root.querySelector('.base')).to.be.ok;
    });
});
