import 'axe-core';
import type * as Axe from 'axe-core';
import { showExample } from '@sixways/widgets/examples/example.js';
import { engine, expect, fixture, html } from '../support/index.js';
import { widgets } from '../support/widgets.js';

/** axe is a plain script: it puts itself on the window. */
const { axe } = globalThis as unknown as { axe: typeof Axe };

/** Every rule of WCAG 2.2 A and AA that axe knows, and its best practices. Whole-page rules need a whole page. */
const RULES = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

/*
 * axe reads the document and computed styles, which differ little between engines: Chromium judges every example, the
 * others those that stand for the rest.
 */
for (const { tag, examples, chosen } of widgets)
  describe(`axe finds nothing: ${tag}`, () => {
    it('knows its examples', () => {
      const names = examples.map(({ name }) => name);
      expect(new Set(names).size).to.equal(names.length);
      expect(chosen.filter((name) => !names.includes(name))).to.deep.equal([]);
    });
    for (const example of examples.filter(({ name }) => engine === 'chromium' || chosen.includes(name)))
      it(example.name, async () => {
        const main = await fixture<HTMLElement>(html`<main></main>`);
        await showExample(example, main);
        const { violations, incomplete } = await axe.run(main, { rules: RULES });
        expect(violations.map(inWords)).to.deep.equal([]);
        expect(incomplete.filter(({ id }) => id !== 'color-contrast').map(inWords)).to.deep.equal([]);
      });
  });

function inWords({ id, nodes }: Axe.Result): string {
  return `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`;
}
