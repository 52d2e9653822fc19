import { expect, fixture, html } from '../../../../test/support/index.js';
import { easyReadOn } from '../../../../test/support/easy-read.js';
import { showExample } from '../examples/example.js';
import './define.js';
import { TEAPOT } from './example-explainers.js';
import { examples } from './easy-read.examples.js';

describe('care-easy-read', () => {
  for (const example of examples)
    it(`is accessible: ${example.name}`, async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      await expect(await showExample(example, parent)).to.be.accessible();
    });

  it('shows a card for each idea: the drawing, named, before its words', async () => {
    const { root } = await easyReadOn();
    const cards = [...root.querySelectorAll('ol.cards > li')];
    expect(cards).to.have.length(TEAPOT.cards.length);
    expect(cards[0]!.querySelector('svg[role=img]')!.getAttribute('aria-label')).to.equal(
      'A cup with steam above it.',
    );
  });
});
