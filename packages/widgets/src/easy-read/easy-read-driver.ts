import { WidgetDriver } from '../examples/widget-driver.js';
import type { CareEasyRead } from './easy-read.js';

/** Uses an explainer as a person would: for examples and tests. */
export class EasyReadDriver extends WidgetDriver<CareEasyRead> {
  /** Waits until all is there: the cards and what comes after them, or the panel that says why it is not. */
  async ready(): Promise<this> {
    await this.until(() => this.root.querySelector('.hard[href], .listen, .no-voice, .fault, .withdrawn'));
    return this;
  }

  button(words: string): HTMLButtonElement | undefined {
    const name = (button: Element) =>
      button.getAttribute('aria-label') ?? (button.querySelector('.hidden') ?? button).textContent!.trim();
    return [...this.root.querySelectorAll('button')].find((button) => name(button).startsWith(words));
  }

  /** Presses the button that is heard to begin so. */
  override async press(words: string): Promise<void> {
    (await this.until(() => this.button(words))).click();
    await this.rest();
  }

  /** Opens a card's question and chooses an answer, both from 0. */
  async answer(question: number, option: number): Promise<void> {
    const box = await this.until(() => this.root.querySelectorAll<HTMLDetailsElement>('.question')[question]);
    box.open = true;
    box.querySelectorAll<HTMLInputElement>('input')[option]!.click();
    await this.rest();
  }

  async listen(): Promise<void> {
    await this.press('Listen to this');
    await this.until(() => this.root.querySelector('.bar'));
    await this.rest();
  }

  /** Words of the cards that can be seen. */
  get shown(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('.card')]
      .filter((card) => card.checkVisibility())
      .map((card) => card.id);
  }

  /** Words of what is marked as being read. */
  get spoken(): string | undefined {
    return this.root.querySelector('.spoken')?.textContent?.replace(/\s+/g, ' ').trim();
  }
}
