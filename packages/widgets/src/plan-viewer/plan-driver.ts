import type { CarePlanViewer } from './plan-viewer.js';

/** Uses a plan as a person would: for examples and tests. */
export class PlanDriver {
  constructor(readonly widget: CarePlanViewer) {}

  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  /** Waits until all is there: the plan and what can be done with it, or the panel that says why it is not. */
  async ready(): Promise<this> {
    await this.until(() => this.root.querySelector('.doing.agree form, .fault, .doors'));
    return this;
  }

  /** Everything with words that begin so and can be pressed. */
  button(words: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((each) =>
      each.textContent!.trim().startsWith(words),
    );
  }

  async press(words: string): Promise<void> {
    (await this.until(() => this.button(words))).click();
    await this.rest();
  }

  /** Opens or shuts a part, or something to do, by its name. */
  async open(words: string): Promise<HTMLDetailsElement> {
    const details = await this.until(() =>
      [...this.root.querySelectorAll('details')].find((each) =>
        each.querySelector('summary')!.textContent!.trim().startsWith(words),
      ),
    );
    if (!details.open) {
      details.querySelector('summary')!.click();
      // What is inside is drawn once the browser has told that it is open.
      await this.until(() => details.open && (details.querySelector('.body') ?? !details.matches('.part')));
      await this.rest();
    }
    return details;
  }

  async type(id: string, text: string): Promise<void> {
    const box = await this.until(() => this.root.querySelector<HTMLInputElement>(`#${id}`));
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await this.rest();
  }

  /** Chooses a file to bring in, and waits until the page has an answer. */
  async bring(file: File): Promise<void> {
    await this.open(this.root.querySelector('.doing.agree') ? 'Keep a copy' : 'Bring in a plan');
    const box = await this.until(() => this.root.querySelector<HTMLInputElement>('#bring-file'));
    const files = new DataTransfer();
    files.items.add(file);
    box.files = files.files;
    box.dispatchEvent(new Event('change'));
    await this.until(() => this.root.querySelector('.found, #bring-file-error'));
    await this.rest();
  }

  async choose(id: string): Promise<void> {
    (await this.until(() => this.root.querySelector<HTMLInputElement>(`#${id}`))).click();
    await this.rest();
  }

  async agree(name: string, role = 'person'): Promise<void> {
    await this.open('Say yes');
    await this.type('agree-by', name);
    await this.choose(`agree-role-${role}`);
    await this.press('Yes, I agree');
  }

  /** All that is said. */
  get text(): string {
    return this.root.querySelector('.base, .fault')!.textContent!.replace(/\s+/g, ' ');
  }

  async rest(): Promise<void> {
    await this.widget.updateComplete;
  }

  /** @throws {Error} when it is not there within 5 seconds */
  async until<T>(
    look: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  ): Promise<T> {
    const end = performance.now() + 5000;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (performance.now() > end) throw new Error(`Not there in time: ${String(look)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
