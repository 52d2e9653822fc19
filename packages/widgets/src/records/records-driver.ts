import { WidgetDriver } from '../examples/widget-driver.js';

interface Widget extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/** Uses a widget with records as a person would: for examples and tests. */
export class RecordsDriver<Driven extends Widget = Widget> extends WidgetDriver<Driven> {
  /** Resolves once the first page is there, or the panel that says why it is not. */
  async ready(): Promise<this> {
    await this.until(() => this.find('.base :is(h1, h2, h3), .fault'), 'the first page');
    return this;
  }

  /** Resolves once that can be read. */
  async reads(words: string): Promise<void> {
    await this.until(() => this.text.includes(words), `"${words}"`);
  }
}
