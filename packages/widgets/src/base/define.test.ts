import { expect } from '../../../../test/support/index.js';
import { define } from './define.js';
import { VERSION } from './version.js';

describe('define', () => {
  const said: string[] = [];
  const { warn } = console;
  before(() => void (console.warn = (text: string) => said.push(text)));
  after(() => void (console.warn = warn));

  const made = (version?: string) =>
    class extends HTMLElement {
      static readonly version = version;
    };

  it('registers what is not there yet', () => {
    const element = made(VERSION);
    define('care-test-fresh', element);
    expect(customElements.get('care-test-fresh')).to.equal(element);
  });

  it('is silent about the same version, and keeps the first', () => {
    const first = made(VERSION);
    define('care-test-same', first);
    define('care-test-same', made(VERSION));
    expect(customElements.get('care-test-same')).to.equal(first);
    expect(said).to.deep.equal([]);
  });

  it('says once that another version came first, and goes on', () => {
    customElements.define('care-test-other', made('0.0.1'));
    define('care-test-other', made(VERSION));
    define('care-test-other', made(VERSION));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<care-test-other>').and.contain('0.0.1').and.contain(VERSION);
  });

  it('names an element of somebody else', () => {
    customElements.define('care-test-foreign', made());
    define('care-test-foreign', made(VERSION));
    expect(said.at(-1)).to.contain('unknown');
  });
});
