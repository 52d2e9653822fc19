import type { CareBudgetPlanner } from './budget-planner.js';

/** Uses a budget as a person would: for examples and tests. */
export class BudgetDriver {
  constructor(readonly widget: CareBudgetPlanner) {}

  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  /** Waits until all is there: the budget with its forms, or the panel that says why it is not. */
  async ready(): Promise<this> {
    await this.until(() => this.root.querySelector('.money form, .fault'));
    return this;
  }

  button(words: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((each) =>
      each.textContent!.trim().startsWith(words),
    );
  }

  async press(words: string): Promise<void> {
    (await this.until(() => this.button(words))).click();
    await this.rest();
  }

  /** Opens a part by its name in the code. */
  async open(part: string): Promise<HTMLDetailsElement> {
    const details = await this.until(() => this.root.querySelector<HTMLDetailsElement>(`.fold.${part}`));
    if (!details.open) details.querySelector('summary')!.click();
    await this.rest();
    return details;
  }

  /** Types into a box, or chooses from a list. */
  async fill(id: string, text: string): Promise<void> {
    const box = await this.until(() => this.root.querySelector<HTMLInputElement>(`#${id}`));
    box.value = text;
  }

  async choose(id: string): Promise<void> {
    (await this.until(() => this.root.querySelector<HTMLInputElement>(`#${id}`))).click();
    await this.rest();
  }

  /** Sends the form that a box stands in. */
  async submit(id: string): Promise<void> {
    this.root.querySelector<HTMLInputElement>(`#${id}`)!.form!.requestSubmit();
    await this.rest();
  }

  async add(what: string, price: string, per = 'week'): Promise<void> {
    await this.press('Add something');
    await this.fill('what', what);
    await this.fill('price', price);
    await this.fill('per', per);
    await this.submit('what');
  }

  /** All that is said. */
  get text(): string {
    return this.root.querySelector('.base, .fault')!.textContent!.replace(/\s+/g, ' ');
  }

  /** The amounts of the table of lines, top to bottom, sums last. */
  get amounts(): string[] {
    return [...this.root.querySelectorAll('.lines-part td.amount')].map((each) => each.textContent!.trim());
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
