import type { CareServiceFinder } from './service-finder.js';

/** Uses the finder as a person would: for examples and tests. */
export class FinderDriver {
  constructor(readonly widget: CareServiceFinder) {}

  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  /** Waits until the list is there, or what says why it is not. */
  async ready(): Promise<this> {
    await this.until(() => this.root.querySelector('.found, .failed, .progress, .fault'));
    return this;
  }

  /** Waits for the list, and for what is fetched after it. */
  async listed(): Promise<this> {
    await this.until(() => this.root.querySelector('.found'));
    if (this.widget.listPage) await this.until(() => this.root.querySelector('.share'));
    return this;
  }

  get names(): string[] {
    return [...this.root.querySelectorAll('.service .heading')].map((each) => each.textContent!.trim());
  }

  /** Presses the button or link whose words begin so. */
  async press(words: string, within = ''): Promise<void> {
    const wanted = await this.until(() =>
      [...this.root.querySelectorAll<HTMLElement>(`${within} :is(button, a)`)].find((each) =>
        each.textContent!.trim().startsWith(words),
      ),
    );
    wanted.click();
    await this.rest();
  }

  /** Chooses in a list of the form. */
  async choose(name: string, value: string): Promise<void> {
    const list = await this.until(() => this.root.querySelector<HTMLSelectElement>(`select#${name}`));
    await this.until(() => [...list.options].some((option) => option.value === value));
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.rest();
  }

  async tick(name: string): Promise<void> {
    (await this.until(() => this.root.querySelector<HTMLInputElement>(`input#${name}`))).click();
    await this.rest();
  }

  async type(id: string, text: string): Promise<void> {
    const box = await this.until(() => this.root.querySelector<HTMLInputElement>(`input#${id}`));
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await this.rest();
  }

  async open(summary: string): Promise<void> {
    const wanted = await this.until(() =>
      [...this.root.querySelectorAll('summary')].find((each) => each.textContent!.trim().startsWith(summary)),
    );
    wanted.click();
    await this.rest();
  }

  async rest(): Promise<void> {
    await this.widget.updateComplete;
  }

  /** @throws {Error} when it is not there within 5 seconds */
  async until<T>(look: () => T | null | undefined | false): Promise<T> {
    const end = performance.now() + 5000;
    for (;;) {
      const found = look();
      if (found) return found;
      if (performance.now() > end) throw new Error(`Not there in time: ${String(look)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
