import type { DecisionAid, Outcome } from '@sixways/core/model/decision-aid.js';
import { expect } from '../../../../test/support/index.js';
import { gridOn } from '../../../../test/support/options-grid.js';
import './define.js';
import { bigAid, TEAPOT } from './example-aids.js';
import type { GridDriver } from './grid-driver.js';
import { midSentence, written } from './figure-text.js';

/** The cell of a row and an option: table or card. */
function answer({ root }: GridDriver, aid: DecisionAid, row: string, option: string): Element {
  const question = aid.rows.find(({ id }) => id === row)!.question;
  const column = aid.options.findIndex(({ id }) => id === option);
  const heads = [...root.querySelectorAll('tr.answers th, .cards .card > .heading')];
  const place = heads.find((head) => head.textContent!.trim() === question)!.parentElement!;
  return place.querySelectorAll('td, dd')[column]!;
}

function text(element: Element): string {
  return element.textContent!.replace(/\s+/g, ' ');
}

/** Cells of 10 × 10 that an outline holds. */
function cells(path: Element | null): number {
  const boxes = [...(path?.getAttribute('d') ?? '').matchAll(/M\d+ \d+h(\d+)v(\d+)h-(\d+)z/g)];
  for (const [, width, , back] of boxes) expect(back).to.equal(width);
  return boxes.reduce((sum, [, width, height]) => sum + (Number(width) * Number(height)) / 100, 0);
}

const people = (aid: DecisionAid) =>
  aid.outcomes.filter((outcome) => outcome.measure === 'people') as Extract<Outcome, { measure: 'people' }>[];

for (const width of [1200, 320])
  describe(`figures in ${width === 320 ? 'cards' : 'a table'}`, () => {
    it('are the integers of the content, with their period and the other side', async () => {
      const grid = await gridOn({ width });
      for (const { row, figures, of, happened, otherwise, period } of people(TEAPOT))
        for (const [option, figure] of Object.entries(figures)) {
          if ('unknown' in figure) continue;
          const said = text(answer(grid, TEAPOT, row, option));
          expect(said).to.contain(
            `${written(figure.n)} out of ${written(of)} people: ${midSentence(happened)} ${period}.`,
          );
          expect(said).to.contain(
            `${written(of - figure.n)} out of ${written(of)}: ${midSentence(otherwise)}.`,
          );
          if (figure.low !== undefined)
            expect(said).to.contain(`probably between ${figure.low} and ${figure.high}`);
        }
    });

    it('say how often something happened, a score with its scale, and that nobody knows', async () => {
      const grid = await gridOn({ width });
      expect(text(answer(grid, TEAPOT, 'harm', 'wait'))).to.contain(
        '6 times among 50 people: visits to a nurse in the first year. One person can count more than once.',
      );
      expect(text(answer(grid, TEAPOT, 'better', 'strap'))).to.contain(
        '61.5 points: thumb score after 12 months. 0 means the worst thumb, 100 means the best thumb.',
      );
      expect(text(answer(grid, TEAPOT, 'harm', 'operation'))).to.contain('Nobody counted this.');
    });

    it('name who was counted, how sure that is, and, one press away, the source and its day', async () => {
      const { root } = await gridOn({ width });
      const foot = root.querySelector('.evidence')!;
      expect(text(foot)).to.contain('adults with a made-up sore thumb.');
      expect(text(foot)).to.contain('We are not very sure of this.');
      const details = foot.querySelector('details')!;
      expect(details.open).to.equal(false);
      expect(text(details)).to.contain('A trial that never took place, 2024').and.contain('1 November 2026');
      expect(details.querySelector('a')!.href).to.equal('https://trial.example/');
    });

    it('are drawn as exactly so many of 100 people, for nobody who hears the sentence', async () => {
      const grid = await gridOn({ width });
      for (const [option, figure] of Object.entries(people(TEAPOT)[0]!.figures)) {
        const picture = answer(grid, TEAPOT, 'better', option).querySelector('.people')!;
        expect(cells(picture.querySelector('.marked'))).to.equal((figure as { n: number }).n);
        expect(cells(picture.querySelector('.plain'))).to.equal(100 - (figure as { n: number }).n);
        expect(picture.getAttribute('aria-hidden')).to.equal('true');
      }
    });

    it('are not drawn where one of them is below 1 in 100', async () => {
      const grid = await gridOn({ width });
      for (const { id } of TEAPOT.options)
        expect(answer(grid, TEAPOT, 'harm', id).querySelector('.people')).to.equal(null);
    });
  });

describe('pictures of people', () => {
  it('mark any number of a hundred', async () => {
    const aid = bigAid(4, 25);
    // One figure a cell: 1 to 100, each once.
    aid.outcomes.forEach((outcome, i) => {
      outcome.figures = Object.fromEntries(aid.options.map(({ id }, j) => [id, { n: i * 4 + j + 1 }]));
    });
    const { root } = await gridOn({ content: aid });
    const pictures = [...root.querySelectorAll('td .people')];
    const marked = pictures.map((picture) => cells(picture.querySelector('.marked'))).sort((a, b) => a - b);
    expect(marked).to.deep.equal(Array.from({ length: 100 }, (_, i) => i + 1));
    for (const picture of pictures)
      expect(cells(picture.querySelector('.marked')) + cells(picture.querySelector('.plain'))).to.equal(100);
  });

  it('differ by more than colour: filled in, and in outline', async () => {
    const { root } = await gridOn();
    const ink = (name: string) => getComputedStyle(root.querySelector(`#person-${name} path`)!);
    expect(ink('plain').fill).to.equal('none');
    expect(ink('plain').stroke).to.equal(ink('marked').fill);
    const shape = (name: string) => root.querySelector(`#person-${name} path`)!.getAttribute('d');
    expect(shape('plain')).not.to.equal(shape('marked'));
  });
});
