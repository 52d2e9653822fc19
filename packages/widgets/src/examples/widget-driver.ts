/** What a driver needs of a widget. */
interface Widget extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

const PATIENCE_MS = 8000;

/**
 * Uses a widget as a person would, through what is shown: for examples and tests. Each widget's own driver adds what
 * people do with that one.
 */
export class WidgetDriver<Driven extends Widget = Widget> {
  constructor(readonly widget: Driven) {}

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

  has(selector: string): boolean {
    return this.find(selector) !== null;
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }

  /** Presses the first button or link whose words begin so; where none does, the first that has them. */
  async press(words: string): Promise<void> {
    const found = await this.until(() => {
      const named = this.all('button, a, summary').map((each) => [each, each.textContent!.trim()] as const);
      return (named.find(([, text]) => text.startsWith(words)) ??
        named.find(([, text]) => text.includes(words)))?.[0];
    }, `"${words}"`);
    found.click();
    await new Promise((resolve) => setTimeout(resolve));
    await this.rest();
  }

  /** Ticks a box or a radio, or takes the tick away. */
  async tick(name: string, value?: string): Promise<void> {
    const which = value === undefined ? `[name="${name}"]` : `[name="${name}"][value="${value}"]`;
    (await this.until(() => this.find(`input${which}`), which)).click();
    await this.rest();
  }

  async type(name: string, text: string): Promise<void> {
    const box = await this.until(
      () => this.find<HTMLInputElement>(`:is(input, textarea, select)[name="${name}"]`),
      name,
    );
    write(box, text);
    await this.rest();
  }

  /** Until the widget has drawn. */
  async rest(): Promise<void> {
    await this.widget.updateComplete;
  }

  /** Resolves once something true is there. @throws {Error} after 8 seconds */
  async until<Found>(look: () => Found, what = String(look)): Promise<NonNullable<Found>> {
    for (const end = performance.now() + PATIENCE_MS; ;) {
      const found = look();
      if (found) return found;
      if (performance.now() > end) throw new Error(`Not there in time: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** Puts words into a control, as typing and leaving it does. */
export function write(
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  text: string,
): void {
  control.value = text;
  for (const type of ['input', 'change'])
    control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}
