import { expect } from '../../../../test/support/index.js';
import { gridOn } from '../../../../test/support/options-grid.js';
import './define.js';
import type { GridDriver } from './grid-driver.js';

const checked = ({ root }: GridDriver) =>
  [...root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(
    ({ name, value }) => `${name}=${value}`,
  );

describe('two people', () => {
  it('answer apart: nothing that the first one said is on the page while the second answers', async () => {
    const grid = await gridOn({ stage: 'about' });
    await grid.type('matters', 'A secret hope');
    await grid.press('2.');
    await grid.weighSome();
    await grid.addQuestion('A secret question');
    await grid.press('Let them answer too');
    await grid.until(() => grid.root.querySelector('.seats'));
    for (const step of ['1.', '2.', '3.']) {
      await grid.press(step);
      await grid.until(() => grid.root.querySelector('.stage'));
      const values = [...grid.root.querySelectorAll<HTMLInputElement>('input, textarea')].map(
        ({ value }) => value,
      );
      const page = [grid.root.textContent, ...values].join(' ');
      expect(page, step).not.to.contain('secret').and.not.to.contain('Some weeks of waiting');
      expect(checked(grid), step).to.deep.equal([]);
    }
  });

  it('find their own answers again, each in turn', async () => {
    const grid = await gridOn();
    await grid.handOver();
    await grid.tick('weight-harm', '1');
    await grid.press('Back to my answers');
    expect(checked(grid)).to.deep.equal([
      'weight-better=1',
      'weight-harm=4',
      'lean-harm=strap',
      'weight-nothing=0',
    ]);
    await grid.press('The other person’s turn');
    expect(checked(grid)).to.deep.equal(['weight-harm=1']);
  });

  it('see both answers row by row, in the author’s order, without a verdict', async () => {
    const grid = await gridOn();
    await grid.compareAnswers();
    const rows = [...grid.root.querySelectorAll('.both tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent!.trim()),
    );
    expect(rows).to.deep.equal([
      ['How many people feel better?', 'A little.', 'Said nothing'],
      [
        'What can go wrong?',
        'Matters most. Leans towards: A strap. What could be given up for it: Some weeks of waiting',
        'A little.',
      ],
      ['Can I choose something else later?', 'Said nothing', 'A lot.'],
      ['What if I stop, or do not start?', 'Does not matter.', 'Said nothing'],
    ]);
  });

  it('hear whose turn it is, and the last step waits for the person whose care it is', async () => {
    const grid = await gridOn();
    await grid.handOver();
    expect(grid.root.activeElement!.textContent).to.contain('Your own answers are hidden');
    await grid.press('3.');
    expect(grid.root.querySelector('.summary')).to.equal(null);
    expect(grid.root.textContent).to.contain('Give it back to them');
  });

  it('are read in cards where there is no room for a table', async () => {
    const grid = await gridOn({ width: 320 });
    await grid.compareAnswers();
    expect(grid.root.querySelectorAll('.card dl > div')).to.have.length(8);
  });
});
