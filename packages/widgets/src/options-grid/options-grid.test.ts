import { expect, fixture, html, oneEvent, sendKeys } from '../../../../test/support/index.js';
import { gridOn } from '../../../../test/support/options-grid.js';
import { showExample } from '../examples/example.js';
import './define.js';
import { bigAid, SOME_UNAVAILABLE, TEAPOT } from './example-aids.js';
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

  it('turns from a table to cards, and back, with its own room; what was said stays', async () => {
    const grid = await gridOn();
    const { root, widget } = grid;
    await grid.tick('weight-harm', '4');
    widget.parentElement!.style.inlineSize = '320px';
    await grid.until(() => root.querySelector('.cards'));
    expect(root.querySelector<HTMLInputElement>('[name="weight-harm"]:checked')!.value).to.equal('4');
    widget.parentElement!.style.inlineSize = '1200px';
    await grid.until(() => root.querySelector('table'));
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

describe('the options grid by keyboard', () => {
  it('weighs a row with arrow keys, and asks which way it leans next in the order of Tab', async () => {
    const grid = await gridOn();
    const radios = grid.root.querySelectorAll<HTMLInputElement>('[name="weight-better"]');
    radios[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(radios[2]!.checked).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect((grid.root.activeElement as HTMLInputElement).name).to.equal('lean-better');
    expect(grid.root.querySelectorAll('[name="lean-harm"]')).to.have.length(0);
  });

  it('scrolls a table that is wider than its place, which has a name', async () => {
    const grid = await gridOn({ content: bigAid(6, 4), width: 800 });
    const place = await grid.until(() => grid.root.querySelector<HTMLElement>('.place[tabindex="0"]'));
    expect(place.getAttribute('role')).to.equal('region');
    expect(grid.root.getElementById(place.getAttribute('aria-labelledby')!)!.textContent!.trim()).to.equal(
      TEAPOT.decision,
    );
    place.focus();
    await sendKeys({ press: 'ArrowRight' });
    await grid.until(() => place.scrollLeft > 0);
    const [head, first] = [grid.root.querySelector('thead td')!, grid.root.querySelector('th[scope=row]')!];
    for (const stays of [head, first])
      expect(stays.getBoundingClientRect().left).to.be.closeTo(place.getBoundingClientRect().left, 2);
  });

  it('keeps the place of a row while it is weighed; rows move only when asked', async () => {
    const grid = await gridOn();
    const questions = () =>
      [...grid.root.querySelectorAll('th[scope=row]')].map(
        (each) => each.firstChild!.textContent!.trim() || each.textContent!.trim(),
      );
    const before = questions();
    await grid.weighSome();
    expect(questions()).to.deep.equal(before);
    await grid.press('Show first');
    expect(grid.root.querySelector('th[scope=row]')!.textContent).to.contain('What can go wrong?');
    await grid.press('Back to the usual order');
    expect(questions()).to.deep.equal(before);
  });
});

describe('leaving the options grid quickly', () => {
  // The same page with another fragment: the browser stays, so that the test can look.
  const exit = () => ({ 'exit-url': `${location.href.replace(/#.*/, '')}#left` });
  const press = (...keys: string[]) =>
    keys.forEach((key) => dispatchEvent(new KeyboardEvent('keyup', { key })));
  afterEach(() => history.replaceState(history.state, '', location.href.replace(/#.*/, '')));

  it('empties the page and forgets all that was said, without a word to the page', async () => {
    const grid = await gridOn({ stage: 'about', attributes: exit() });
    await grid.sayEverything();
    await grid.press('Keep this for my plan');
    await grid.until(() => grid.widget.record);
    let told = 0;
    grid.widget.addEventListener('care-answers-deleted', () => told++);
    grid.root.querySelector<HTMLElement>('.exit-link')!.click();
    await grid.until(() => location.hash === '#left');
    await grid.rest();
    expect(grid.root.querySelector('.base')).to.equal(null);
    expect(grid.widget.record).to.equal(undefined);
    expect(told).to.equal(0);
    // As browsers do that bring a page back from memory.
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    const box = await grid.until(() => grid.root.querySelector<HTMLTextAreaElement>('[name=matters]'));
    expect(box.value).to.equal('');
  });

  it('goes by three presses of Shift', async () => {
    const grid = await gridOn({ attributes: exit() });
    press('Shift', 'Shift');
    expect(location.hash).to.equal('');
    press('Shift');
    await grid.until(() => location.hash === '#left');
  });
});
