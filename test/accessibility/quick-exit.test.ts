/** Where people write they can leave at once, in every state, and the suites about what is left behind know of it. */
import { showExample } from '@sixways/widgets/examples/example.js';
import { expect, fixture, html, nextFrame } from '../support/index.js';
import { widgets } from '../support/widgets.js';

const BOXES =
  'textarea:not([readonly]), input:not([type=radio], [type=checkbox], [type=range], [type=hidden], [readonly])';

for (const { tag, examples, write } of widgets)
  it(`${tag} can be left quickly wherever people write`, async function () {
    this.timeout(60_000);
    let boxes = 0;
    for (const example of examples) {
      const place = await fixture<HTMLElement>(html`<main></main>`);
      const { shadowRoot } = await showExample(example, place);
      await nextFrame();
      const here = shadowRoot!.querySelectorAll(BOXES).length;
      boxes += here;
      if (here) expect(shadowRoot!.querySelector('.exit-link'), example.name).to.be.ok;
      place.remove();
    }
    expect(boxes > 0, 'a widget in which people write has `write` in its case').to.equal(!!write);
  });
