/** The self-referral's whole way by keyboard alone, with real keys. */
import '@sixways/widgets/self-referral/define.js';
import { accepting } from '@sixways/widgets/self-referral/example-adapters.js';
import { MYSELF } from '@sixways/widgets/self-referral/example-answers.js';
import { DEMO } from '@sixways/widgets/self-referral/self-referral.examples.js';
import { expect, fixture, html, sendKeys, waitUntil } from '../support/index.js';

type Given = Readonly<Record<string, unknown>>;
const MOST_TABS = 40;

/** A person without a mouse: knows where the focus is, and nothing else. */
class KeyboardUser {
  constructor(readonly root: ShadowRoot) {}

  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  /** Presses Tab until the focus is on what is looked for. */
  async tabTo(wanted: (element: HTMLElement) => boolean, what: string): Promise<HTMLElement> {
    for (let i = 0; i < MOST_TABS; i++) {
      const { focused } = this;
      if (focused && wanted(focused)) return focused;
      await sendKeys({ press: 'Tab' });
    }
    throw new Error(`Tab never reached ${what}; the focus is on ${this.focused?.outerHTML}`);
  }

  async page(given: Given): Promise<void> {
    const names = [
      ...new Set([...this.root.querySelectorAll<HTMLInputElement>('form [name]')].map(({ name }) => name)),
    ];
    for (const name of names) await this.answer(name, given);
    const heading = this.root.querySelector('form :is(h1,h2,h3), .panel')?.textContent;
    const button = await this.tabTo((element) => element.matches('form button[type=submit]'), 'the button');
    button.scrollIntoView();
    await sendKeys({ press: 'Enter' });
    await waitUntil(
      () => this.root.querySelector('form :is(h1,h2,h3), .panel')?.textContent !== heading,
      `after ${heading}`,
      {
        timeout: 5000,
      },
    );
  }

  async answer(name: string, given: Given): Promise<void> {
    const [field = '', part = ''] = name.split('-');
    const answer = part ? (given[field] as Record<string, string> | undefined)?.[part] : given[name];
    if (answer === undefined) return;
    const control = await this.tabTo((element) => (element as HTMLInputElement).name === name, name);
    const { type } = control as HTMLInputElement;
    if (type === 'radio') await this.choose(name, answer as string);
    else if (type === 'checkbox') await this.tick(name, answer as string[]);
    else await sendKeys({ type: answer as string });
  }

  /** Arrows move within radios; Space chooses the first. */
  async choose(name: string, value: string): Promise<void> {
    const radio = () => this.focused as HTMLInputElement;
    await sendKeys({ press: ' ' });
    for (let i = 0; radio().value !== value && i < 12; i++) await sendKeys({ press: 'ArrowDown' });
    expect(radio().value, name).to.equal(value);
    expect(radio().checked, name).to.equal(true);
  }

  async tick(name: string, values: string[]): Promise<void> {
    for (const value of values) {
      const box = await this.tabTo((element) => element.matches(`[name="${name}"][value="${value}"]`), value);
      await sendKeys({ press: ' ' });
      expect((box as HTMLInputElement).checked, value).to.equal(true);
    }
  }
}

describe('by keyboard alone', () => {
  it('goes from the first question to the receipt', async function () {
    this.timeout(120_000);
    const widget = await fixture<HTMLElement>(html`<care-self-referral no-history></care-self-referral>`);
    Object.assign(widget, { content: DEMO, adapter: accepting() });
    const root = widget.shadowRoot!;
    await waitUntil(() => root.querySelector('form'), 'the first page');
    const person = new KeyboardUser(root);
    for (let i = 0; !root.querySelector('.panel'); i++) {
      expect(i, 'pages').to.be.below(40);
      await person.page(MYSELF);
      // Sending has a page of its own, without a question.
      await waitUntil(() => root.querySelector('form, .panel'), 'the next page');
      // Where a new page is announced: on its heading.
      expect(person.focused?.matches('h1, h2, h3'), person.focused?.outerHTML).to.equal(true);
    }
    expect(root.querySelector('.reference')!.textContent).to.match(/^SW-/);
  });
});
