import { expect, fixture, html } from '../../../../test/support/index.js';
import { gridOn } from '../../../../test/support/options-grid.js';
import './define.js';
import { OVERDUE, SCREENING, TEAPOT, UNREVIEWED, WITHDRAWN } from './example-aids.js';
import { GridDriver } from './grid-driver.js';
import type { CareOptionsGrid } from './options-grid.js';

const titleOf = ({ root }: GridDriver) => root.querySelector('.title')?.textContent;

describe('content of the options grid', () => {
  it('may be a JSON child, a file or an aid that ships', async () => {
    const json = JSON.stringify(TEAPOT);
    const child = await fixture<CareOptionsGrid>(
      html`<care-options-grid
        ><script type="application/json">
          ${json}
        </script></care-options-grid
      >`,
    );
    expect(titleOf(await new GridDriver(child).ready())).to.equal(TEAPOT.title);
    const url = URL.createObjectURL(new Blob([json]));
    const file = await fixture<CareOptionsGrid>(html`<care-options-grid src=${url}></care-options-grid>`);
    expect(titleOf(await new GridDriver(file).ready())).to.equal(TEAPOT.title);
    const shipped = await fixture<CareOptionsGrid>(
      html`<care-options-grid aid="carpal-tunnel"></care-options-grid>`,
    );
    expect(titleOf(await new GridDriver(shipped).ready())).to.contain('Carpal tunnel');
  });

  it('has an Easy Read twin where it ships with one; what was said stays', async () => {
    const widget = await fixture<CareOptionsGrid>(
      html`<care-options-grid aid="carpal-tunnel" stage="compare"></care-options-grid>`,
    );
    const grid = await new GridDriver(widget).ready();
    const answer = () =>
      [...grid.root.querySelectorAll('tr.answers td > p:first-child, .cards dd > p:first-child')]
        .map((each) => each.textContent)
        .join();
    await grid.until(answer);
    const english = answer();
    const radio = await grid.until(() => grid.root.querySelector<HTMLInputElement>('input[type=radio]'));
    radio.click();
    widget.setAttribute('reading-level', 'easy');
    await grid.until(() => answer() !== english);
    expect(grid.root.querySelector<HTMLInputElement>(`[name="${radio.name}"]:checked`)!.value).to.equal(
      radio.value,
    );
    widget.aid = 'knee-arthritis';
    await grid.until(() => /knee/i.test(titleOf(grid)!));
    expect(grid.root.querySelector('input[type=radio]:checked')).to.equal(null);
  });

  for (const [what, content, path] of [
    ['a date', { ...TEAPOT, reviewDue: 'soon' }, 'reviewDue'],
    ['a figure', { ...TEAPOT, outcomes: [{ ...TEAPOT.outcomes[0], of: 50 }] }, 'outcomes[0].of'],
    [
      'an option without words',
      { ...TEAPOT, options: [{ ...TEAPOT.options[0], what: '' }, ...TEAPOT.options.slice(1)] },
      'options[0].what',
    ],
    [
      'an answer that is missing',
      { ...TEAPOT, rows: [{ ...TEAPOT.rows[0], answers: {} }, ...TEAPOT.rows.slice(1)] },
      'rows[0].answers',
    ],
    ['no data at all', 'words', ''],
  ] as const)
    it(`that is broken shows where: ${what}`, async () => {
      const { root } = await gridOn({ content });
      expect(root.querySelector('.fault')!.textContent).to.contain(path || 'content');
      expect(root.querySelector('slot')).to.be.ok;
    });

  it('says which attribute to mend where there is none, or no aid of that name', async () => {
    const none = await fixture<CareOptionsGrid>(html`<care-options-grid></care-options-grid>`);
    expect((await new GridDriver(none).ready()).root.textContent).to.contain('aid');
    const wrong = await fixture<CareOptionsGrid>(html`<care-options-grid aid="hiccups"></care-options-grid>`);
    expect((await new GridDriver(wrong).ready()).root.querySelector('li')!.textContent).to.match(
      /^aid: There is no "hiccups".*carpal-tunnel/,
    );
  });

  it('may be replaced: another aid starts anew, the same one in other words keeps what was said', async () => {
    const grid = await gridOn();
    await grid.tick('weight-harm', '4');
    grid.widget.content = { ...TEAPOT, title: 'The same in other words' };
    await grid.until(() => titleOf(grid) === 'The same in other words');
    const weight = () => grid.root.querySelector<HTMLInputElement>('[name="weight-harm"]:checked')?.value;
    expect(weight()).to.equal('4');
    grid.widget.content = { ...TEAPOT, id: 'another', title: 'Another' };
    await grid.until(() => titleOf(grid) === 'Another');
    expect(weight()).to.equal(undefined);
  });
});

describe('the age of an aid', () => {
  it('is warned of once its review is overdue, and the aid stays', async () => {
    const { root } = await gridOn({ content: OVERDUE });
    expect(root.querySelector('.warning')!.textContent).to.contain('may be out of date');
    expect(root.querySelector('table')).to.be.ok;
  });

  it('leaves only the people to ask a year later, and help for now', async () => {
    const { root } = await gridOn({ content: WITHDRAWN });
    expect(root.querySelector('.withdrawn')).to.be.ok;
    expect(root.querySelectorAll('table, .cards, nav, input')).to.have.length(0);
    expect(root.querySelector('.doors')!.textContent).to.contain('Your GP practice');
    expect(root.querySelector('a[href="tel:111"]')).to.be.ok;
  });
});

describe('what people are told of an aid', () => {
  it('is who wrote it, and plainly that nobody reviewed it or tried it out', async () => {
    const { root } = await gridOn({ content: UNREVIEWED, stage: 'about' });
    const words = root.querySelector('.provenance')!.textContent;
    expect(words).to.contain('Written by: The Sixways project').and.contain('20 November 2026');
    expect(words).to.contain('Nobody has reviewed it').and.contain('Nobody has tried it out');
  });

  it('is, of a test, what it measures, what its answers mean, and what it finds too much of', async () => {
    const { root } = await gridOn({ content: SCREENING, stage: 'about' });
    const facts = [...root.querySelectorAll('.test dd')].map((fact) => fact.textContent);
    expect(facts).to.deep.equal(Object.values(SCREENING.test!));
    const plain = await gridOn({ stage: 'about' });
    expect(plain.root.querySelector('.test')).to.equal(null);
  });

  it('is said in Easy Read when asked, and follows the page', async () => {
    const grid = await gridOn({ attributes: { 'reading-level': 'easy' } });
    expect(grid.root.querySelector('.stage-title')!.textContent).to.equal('2. Look at your choices');
    grid.widget.setAttribute('reading-level', 'standard');
    await grid.until(() => grid.root.querySelector('.stage-title')!.textContent === '2. Compare the options');
    expect(grid.root.querySelector('tr.foot legend')!.textContent).to.contain('How much does this matter');
  });
});
