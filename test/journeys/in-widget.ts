/** A person in one of several widgets on a page, in any engine: finds things by their words, and uses real clicks and keys. */
import type { TestPage } from '../support/browsers.js';

/** How long a page, its widgets and their records may take to come. */
const PATIENCE_MS = 20_000;

export class InWidget {
  /** @param tag the first such widget on the page */
  constructor(
    readonly page: TestPage,
    readonly tag: string,
  ) {}

  /** Waits until the widget shows this. */
  async reads(words: string): Promise<void> {
    await this.#wait(says, [this.tag, words], `says "${words}"`);
  }

  /** Presses the button, link or fold whose words begin so. */
  async press(words: string): Promise<void> {
    await this.#wait(mark, [this.tag, 'button, a, summary', words], `has "${words}" to press`);
    await this.page.click('[data-wanted]');
    // Engines now and then swallow a click that is sent to them. One that came to the button must do its work.
    const came = await this.page.waitFor(pressed, { timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (!came) await this.page.click('[data-wanted]');
  }

  /** Chooses by the words of its label. */
  async choose(words: string): Promise<void> {
    await this.#wait(mark, [this.tag, 'label', words], `has "${words}" to choose`);
    await this.page.click('[data-wanted]');
  }

  /** Writes into a box, in place of what it holds. */
  async write(selector: string, words: string): Promise<void> {
    await this.#wait(mark, [this.tag, selector, ''], `has ${selector}`);
    await this.page.focus('[data-wanted]');
    await this.page.type(words);
  }

  /** All that the widget shows, white space folded. */
  text(): Promise<string> {
    return this.page.evaluate(text, this.tag);
  }

  async #wait<Args extends unknown[]>(fn: (...args: Args) => unknown, args: Args, what: string) {
    await this.page.waitFor(fn, { args, timeout: PATIENCE_MS }).catch(async () => {
      throw new Error(`${this.tag} never ${what}. It shows: ${await this.text()}`);
    });
  }
}

/** In the page: marks what is looked for, so that it can be clicked. @returns whether it is there, and shown */
function mark(tag: string, selector: string, words: string): boolean {
  for (const { shadowRoot } of document.querySelectorAll('*'))
    shadowRoot?.querySelectorAll('[data-wanted]').forEach((each) => each.removeAttribute('data-wanted'));
  const root = document.querySelector(tag)?.shadowRoot;
  const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
    (each) => each.checkVisibility() && each.textContent.replace(/\s+/g, ' ').trim().startsWith(words),
  );
  found?.setAttribute('data-wanted', '');
  const page = globalThis as { sixwaysPressed?: boolean };
  page.sixwaysPressed = false;
  found?.addEventListener('click', () => void (page.sixwaysPressed = true), { once: true, capture: true });
  return found !== undefined;
}

/** In the page: whether the press reached what was looked for. */
function pressed(): boolean {
  return (globalThis as { sixwaysPressed?: boolean }).sixwaysPressed === true;
}

/** In the page. */
function text(tag: string): string {
  const base = document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.base');
  return (base?.innerText ?? '').replace(/\s+/g, ' ');
}

/** In the page. */
function says(tag: string, words: string): boolean {
  const base = document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.base');
  return (base?.innerText ?? '').replace(/\s+/g, ' ').includes(words);
}
