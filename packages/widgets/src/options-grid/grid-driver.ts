import { WidgetDriver } from '../examples/widget-driver.js';
import type { CareOptionsGrid } from './options-grid.js';

/** Uses a grid as a person would: for examples and tests. */
export class GridDriver extends WidgetDriver<CareOptionsGrid> {
  /** Waits until the step is there, or the panel that says why it is not. */
  async ready(): Promise<this> {
    await this.until(() => this.root.querySelector('.stage, .fault, .withdrawn'));
    return this;
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
}
