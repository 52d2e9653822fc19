import { expect, fixture, html, oneEvent } from '../../../../test/support/index.js';
import { gridOn } from '../../../../test/support/options-grid.js';
import { showExample } from '../examples/example.js';
import './define.js';
import { SOME_UNAVAILABLE, TEAPOT } from './example-aids.js';
import { examples } from './options-grid.examples.js';

describe('care-options-grid', () => {
  for (const example of examples)
    it(`is accessible: ${example.name}`, async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      await expect(await showExample(example, parent)).to.be.accessible();
    });

  it('compares in a table where it has room, and in cards where it has not', async () => {
    const wide = await gridOn();
    expect(wide.root.querySelectorAll('table')).to.have.length(1);
    expect(wide.root.querySelectorAll('.cards')).to.have.length(0);
    const narrow = await gridOn({ width: 320 });
    expect(narrow.root.querySelectorAll('table')).to.have.length(0);
    expect(narrow.root.querySelectorAll('.cards .card')).to.have.length(TEAPOT.rows.length);
  });

  it('goes to any step at any time, and says which, by number', async () => {
    const grid = await gridOn({ stage: 'about' });
    setTimeout(() => void grid.press('3.'));
    const event = await oneEvent(grid.widget, 'care-stage-shown');
    expect(event.detail).to.deep.equal({ number: 3 });
    await grid.until(() => grid.root.activeElement?.textContent?.startsWith('3.'));
    await grid.press('1.');
    expect(grid.root.activeElement!.textContent).to.match(/^1\./);
  });

  it('names options that are not here, with why and whom to ask, and compares them when asked', async () => {
    const grid = await gridOn({ content: SOME_UNAVAILABLE });
    const heads = () => [...grid.root.querySelectorAll('thead th')].map((th) => th.textContent!.trim());
    expect(heads()).to.deep.equal(['Wait and see', 'A strap']);
    expect(grid.root.querySelector('.choice a[href^="tel:"]')).to.be.ok;
    await grid.tick('option-operation');
    expect(heads()[2]).to.match(/^An operation\s+Not offered here/);
  });

  it('asks for two options where fewer are chosen', async () => {
    const grid = await gridOn();
    await grid.tick('option-wait');
    await grid.tick('option-strap');
    expect(grid.root.querySelector('[role=alert]')!.textContent).to.contain('at least 2');
    expect(grid.root.querySelector('table')).to.equal(null);
  });
});
