import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { QuickExit } from './quick-exit.js';

class Written extends LitElement {
  declare exitUrl: string;
  words = 'What somebody wrote';
  readonly exit = new QuickExit(this, () => void (this.words = ''));
  protected override render() {
    return this.exit.left
      ? html``
      : html`${this.exit.render((key) => key)}
          <p>${this.words}</p>`;
  }
}
customElements.define('test-written', Written);

describe('QuickExit', () => {
  it('empties every widget of the page when somebody leaves through one of them', async () => {
    const widgets = [new Written(), new Written()];
    document.body.append(...widgets);
    await Promise.all(widgets.map((each) => each.updateComplete));
    dispatchEvent(new Event('care-left'));
    await Promise.all(widgets.map((each) => each.updateComplete));
    for (const { words, shadowRoot } of widgets) {
      expect(words).to.equal('');
      expect(shadowRoot!.textContent).to.equal('');
    }
    widgets.forEach((each) => each.remove());
  });

  it('leaves what is not on the page alone', () => {
    const widget = new Written();
    document.body.append(widget);
    widget.remove();
    dispatchEvent(new Event('care-left'));
    expect(widget.words).to.equal('What somebody wrote');
  });
});
