import 'axe-core';
import type * as Axe from 'axe-core';
import '@sixways/widgets/self-referral/define.js';
import { showExample } from '@sixways/widgets/examples/example.js';
import { examples } from '@sixways/widgets/self-referral/self-referral.examples.js';
import { expect, fixture, html } from '../support/index.js';

/** axe is a plain script: it puts itself on the window. */
const { axe } = globalThis as unknown as { axe: typeof Axe };

/** Every rule of WCAG 2.2 A and AA that axe knows, and its best practices. Whole-page rules need a whole page. */
const RULES = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

describe('axe finds nothing', () => {
  for (const example of examples)
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
