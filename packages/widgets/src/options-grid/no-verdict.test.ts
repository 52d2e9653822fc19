import fc from 'fast-check';
import { expect } from '../../../../test/support/index.js';
import { gridOn } from '../../../../test/support/options-grid.js';
import { Decision, type Weight } from './decision.js';
import './define.js';
import { TEAPOT } from './example-aids.js';
import type { GridDriver } from './grid-driver.js';
import { WEIGHTS } from './pages/weigh.js';

/** Words of a verdict. What the aid's own author wrote may have them: `midSentence` of a scale's "best thumb", say. */
const VERDICT =
  /\b(best|winner|recommend\w*|suits? you|score|total|match(es)?|rank\w*|top choice|\d+\s?%)\b/i;

const OPTIONS = TEAPOT.options.map(({ id }) => id);
const ROWS = TEAPOT.rows.map(({ id }) => id);

/** What somebody says about each row, in any way. */
const said = fc.array(
  fc.record({
    row: fc.constantFrom(...ROWS),
    weight: fc.constantFrom(...WEIGHTS),
    lean: fc.option(fc.constantFrom(...OPTIONS, 'unsure')),
  }),
  { maxLength: 6 },
);
type Said = ReturnType<typeof said.generate>['value_'];

/** All that the page says by itself: what the aid says is taken out. */
function ownWords({ root }: GridDriver): string {
  const copy = root.querySelector('.base')!.cloneNode(true) as Element;
  for (const authors of copy.querySelectorAll('td p, dd, .title, .provenance, .figure')) authors.remove();
  return copy.textContent!;
}

const heads = ({ root }: GridDriver) =>
  [...root.querySelectorAll('thead th')].map((head) => head.textContent!.trim());

async function say(grid: GridDriver, what: Said): Promise<void> {
  for (const { row, weight, lean } of what) {
    await grid.tick(`weight-${row}`, String(weight));
    if (weight > 0 && lean) await grid.tick(`lean-${row}`, lean);
  }
}

/** Attributes that were not there before, or changed: what the page might say without words. */
function marks({ root }: GridDriver): string[] {
  return [...root.querySelectorAll('thead th, td')].map((cell) =>
    [...cell.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
  );
}

describe('whatever somebody says, the grid', () => {
  it('adds nothing up, puts options in no order and names none as the one', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(said, fc.boolean(), async (what, ordered) => {
        const grid = await gridOn();
        const events: CustomEvent[] = [];
        for (const type of ['care-stage-shown', 'care-decision-record-made'])
          grid.widget.addEventListener(type, (event) => events.push(event as CustomEvent));
        const [before, cellsBefore] = [heads(grid), marks(grid)];
        await say(grid, what);
        if (ordered) await grid.press('Show first');
        expect(heads(grid)).to.deep.equal(before);
        if (!ordered) expect(marks(grid)).to.deep.equal(cellsBefore);
        expect(ownWords(grid)).not.to.match(VERDICT);
        await grid.toLastStep();
        expect(ownWords(grid).replace('no right answer and no score', '')).not.to.match(VERDICT);
        await grid.press('Keep this');
        for (const { detail } of events)
          for (const [key, value] of Object.entries(detail as Record<string, unknown>))
            expect(key === 'aid' ? value === TEAPOT.id : Number.isInteger(value), key).to.equal(true);
        grid.widget.remove();
      }),
      { numRuns: 25 },
    );
  });
});

describe('what was said', () => {
  const told = fc.array(
    fc.record({
      row: fc.constantFrom(...ROWS),
      weight: fc.constantFrom(...WEIGHTS),
      lean: fc.constantFrom(...OPTIONS),
    }),
  );

  it('stays with its row: no field of it depends on two rows', () => {
    fc.assert(
      fc.property(told, (what) => {
        const decision = new Decision(TEAPOT);
        const last = new Map<string, { weight: Weight; leans: string }>();
        for (const { row, weight, lean } of what) {
          decision.weigh(row, weight);
          decision.lean(row, lean);
          last.set(row, { weight, leans: lean });
        }
        for (const row of ROWS) {
          const { row: _, ...view } = decision.view(row) ?? { row };
          expect(view).to.deep.equal(last.get(row) ?? {});
        }
        expect(decision.compared.map(({ id }) => id)).to.deep.equal(OPTIONS);
      }),
    );
  });

  it('orders rows by what matters and nothing else; equals stay as the author has them', () => {
    fc.assert(
      fc.property(told, (what) => {
        const decision = new Decision(TEAPOT);
        for (const { row, weight } of what) decision.weigh(row, weight);
        if (!decision.orderByWeight()) {
          expect(ROWS.every((id) => decision.view(id)?.weight === undefined)).to.equal(true);
          expect(decision.order).to.equal(undefined);
          return;
        }
        const order = decision.order!;
        expect([...order].sort()).to.deep.equal([...ROWS].sort());
        const rank = (id: string) => decision.view(id)?.weight ?? 0.5;
        for (let i = 1; i < order.length; i++) {
          const [above, below] = [order[i - 1]!, order[i]!];
          expect(rank(above)).to.be.at.least(rank(below));
          if (rank(above) === rank(below)) expect(ROWS.indexOf(above)).to.be.below(ROWS.indexOf(below));
        }
      }),
    );
  });
});
