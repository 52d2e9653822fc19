import { sendKeys } from './index.js';

const MOST_TABS = 60;
const MOST_ARROWS = 12;
const PATIENCE_MS = 5000;

/** A person without a mouse: knows where the focus is, and nothing else. Presses real keys. */
export class KeyboardUser {
  constructor(readonly root: ShadowRoot) {}

  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.root.querySelector<Found>(selector);
  }

  /** Presses Tab until the focus is on what is looked for: a selector, or any test. */
  async tabTo(wanted: string | ((element: HTMLElement) => boolean)): Promise<HTMLElement> {
    const isWanted = typeof wanted === 'string' ? (each: HTMLElement) => each.matches(wanted) : wanted;
    let back = false;
    for (let i = 0; i < MOST_TABS; i++) {
      const { focused } = this;
      if (focused && isWanted(focused)) return focused;
      await (back ? this.#shiftTab() : this.press('Tab'));
      // Past the end of the widget a person turns round: what is looked for may be above.
      if (focused && !this.focused) back = !back;
    }
    throw new Error(`Tab never reached ${String(wanted)}; the focus is on ${this.focused?.outerHTML}`);
  }

  /** Goes to a button, a link or a fold by what it says, and presses Enter. */
  async go(words: string): Promise<void> {
    const found = await this.tabTo(
      (each) => each.matches('button, a, summary') && each.textContent!.trim().startsWith(words),
    );
    found.scrollIntoView();
    await this.press('Enter');
  }

  /** Goes to a box and types. */
  async write(selector: string, words: string): Promise<void> {
    await this.tabTo(selector);
    await this.type(words);
  }

  /** Goes to a group of radios. Arrows move within it; Space chooses the first. */
  async choose(name: string, value: string): Promise<void> {
    await this.tabTo((each) => (each as HTMLInputElement).name === name);
    const radio = () => this.focused as HTMLInputElement;
    if (!radio().checked) await this.press(' ');
    let arrow = 'ArrowDown';
    for (let i = 0; radio().value !== value && i < MOST_ARROWS; i++) {
      const before = radio();
      await this.press(arrow);
      // Not every browser goes on from the last to the first.
      if (radio() === before) arrow = 'ArrowUp';
    }
    if (radio().value !== value || !radio().checked) throw new Error(`${name}: ${value} was not chosen`);
  }

  async tick(name: string, value: string): Promise<void> {
    const box = (await this.tabTo(`[name="${name}"][value="${value}"]`)) as HTMLInputElement;
    await this.press(' ');
    if (!box.checked) throw new Error(`${name}: ${value} was not ticked`);
  }

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
  }

  async #shiftTab(): Promise<void> {
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
  }

  async type(words: string): Promise<void> {
    await sendKeys({ type: words });
  }

  /** @throws {Error} after 5 seconds */
  async until<Found>(look: () => Found, what = String(look)): Promise<NonNullable<Found>> {
    for (const end = performance.now() + PATIENCE_MS; ;) {
      const found = look();
      if (found) return found;
      if (performance.now() > end) throw new Error(`Not there in time: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
