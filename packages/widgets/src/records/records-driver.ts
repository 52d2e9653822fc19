const PATIENCE_MS = 5000;

/** Uses a widget as a person would, through the controls that are shown: for examples and tests. */
export class RecordsDriver<Widget extends HTMLElement & { updateComplete: Promise<unknown> }> {
  constructor(readonly widget: Widget) {}

  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  /** All that can be read, white space folded. */
  get text(): string {
    return (this.root.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.root.querySelector<Found>(selector);
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }

  async ready(): Promise<this> {
    await this.until(() => this.find('.base h1, .base h2, .base h3, .fault'), 'the first page');
    return this;
  }

  /** Presses the first button whose words, hidden ones too, begin so. */
  async press(words: string): Promise<void> {
    const button = await this.until(
      () => this.all('button').find((each) => wordsOf(each).startsWith(words)),
      `the button "${words}"`,
    );
    button.click();
    await this.rest();
  }

  /** Types into the box of that name, over what is in it. */
  async type(name: string, text: string): Promise<void> {
    const box = await this.until(
      () => this.find<HTMLInputElement>(`:is(input, textarea)[name="${name}"]`),
      `the box ${name}`,
    );
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await this.rest();
  }

  /** Chooses a radio, or ticks a box. */
  async tick(name: string, value?: string): Promise<void> {
    const which = value === undefined ? '' : `[value="${value}"]`;
    const box = await this.until(
      () => this.find<HTMLInputElement>(`input[name="${name}"]${which}`),
      `the choice ${name} ${value ?? ''}`,
    );
    box.click();
    await this.rest();
  }

  /** Waits until that can be read. */
  async reads(words: string): Promise<void> {
    await this.until(() => this.text.includes(words), `"${words}" in "${this.text}"`);
  }

  async rest(): Promise<void> {
    await this.widget.updateComplete;
  }

  /** @throws {Error} when it is not there in time */
  async until<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const found = look();
      if (found) return found;
      if (performance.now() > end) throw new Error(`Not there in time: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
