import { expect, fixture, html } from '../../../../test/support/index.js';
import { printAlone } from './print-alone.js';

describe('printAlone', () => {
  const { print } = globalThis;
  afterEach(() => void (globalThis.print = print));

  it('marks what is printed and the hosts around it, and leaves the page as it was', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('p');
    const beside = document.createElement('p');
    const root = host.attachShadow({ mode: 'open' });
    root.append(inner, beside);
    const sheets = document.adoptedStyleSheets.length;
    const marked = () => [host, inner].map((each) => each.hasAttribute('data-care-printing'));
    let atPrint: unknown;
    globalThis.print = () =>
      void (atPrint = [
        document.adoptedStyleSheets.length - sheets,
        root.adoptedStyleSheets.length,
        ...marked(),
      ]);
    printAlone(inner);
    expect(atPrint).to.deep.equal([1, 1, true, true]);
    // On phones the printer has it only later.
    dispatchEvent(new Event('afterprint'));
    expect(marked()).to.deep.equal([false, false]);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(root.adoptedStyleSheets).to.have.length(0);
  });
});
