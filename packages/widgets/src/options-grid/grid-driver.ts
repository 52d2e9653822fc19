import type { CareOptionsGrid } from './options-grid.js';

/** Uses a grid as a person would: for examples and tests. */
export class GridDriver {
  constructor(readonly widget: CareOptionsGrid) {}

  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  /** Waits until the step is there, or the panel that says why it is not. */
  async ready(): Promise<this> {
    await this.until(() => this.root.querySelector('.stage, .fault, .withdrawn'));
    return this;
  }

  /** Presses the button whose words begin so. */
  async press(words: string): Promise<void> {
    const wanted = await this.until(() =>
      [...this.root.querySelectorAll('button')].find((button) =>
        button.textContent!.trim().startsWith(words),
      ),
    );
    wanted.click();
    await this.rest();
  }

  /** Ticks, or takes the tick from, a box or a radio. */
  async tick(name: string, value?: string): Promise<void> {
    const which = value === undefined ? `[name="${name}"]` : `[name="${name}"][value="${value}"]`;
    (await this.until(() => this.root.querySelector<HTMLInputElement>(`input${which}`))).click();
    await this.rest();
  }

  async type(name: string, text: string): Promise<void> {
    const box = await this.until(() =>
      this.root.querySelector<HTMLInputElement>(`input[name="${name}"], textarea[name="${name}"]`),
    );
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await this.rest();
  }

  async addQuestion(text: string): Promise<void> {
    await this.type('own', text);
    this.root.querySelector<HTMLFormElement>('form.add')!.requestSubmit();
    await this.rest();
  }

  /** Some rows of the made-up aid, weighed in different ways. */
  async weighSome(): Promise<void> {
    await this.tick('weight-better', '1');
    await this.tick('weight-harm', '4');
    await this.tick('lean-harm', 'strap');
    await this.type('give-harm', 'Some weeks of waiting');
    await this.tick('weight-nothing', '0');
  }

  /** Goes through all three steps and says something at each. */
  async sayEverything(): Promise<void> {
    await this.type('matters', 'To knit again without pain');
    await this.press('2.');
    await this.weighSome();
    await this.addQuestion('Will I still be able to knit?');
    await this.toLastStep();
    await this.tick('sure-sure', 'no');
    await this.tick('sure-understand', 'yes');
    await this.press('Put this on my list');
    await this.tick('question-1');
    await this.type('worries', 'The needle');
  }

  async toLastStep(): Promise<void> {
    await this.press('3.');
    await this.until(() => this.root.querySelector('.summary'));
  }

  /** Copies where the browser forbids it. */
  async copyWithoutLeave(): Promise<void> {
    await this.toLastStep();
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      await this.press('Copy my notes');
      await this.until(() => this.root.querySelector('#by-hand'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  }

  /** The person weighs some rows, then somebody they trust takes the seat. */
  async handOver(): Promise<void> {
    await this.weighSome();
    await this.press('Let them answer too');
    await this.until(() => this.root.querySelector('.seats'));
  }

  async compareAnswers(): Promise<void> {
    await this.handOver();
    await this.tick('weight-harm', '1');
    await this.tick('weight-else', '3');
    await this.press('Show both');
  }

  async rest(): Promise<void> {
    await this.widget.updateComplete;
  }

  /** @throws {Error} when it is not there within 5 seconds */
  async until<T>(look: () => T | null | undefined): Promise<T> {
    const end = performance.now() + 5000;
    for (;;) {
      const found = look();
      if (found) return found;
      if (performance.now() > end) throw new Error(`Not there in time: ${String(look)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
